// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/logging.h"

#include "model/register/assigning.h"
#include "model/register/consequences.h"
#include "model/register/naming.h"

namespace ireg
{

using namespace Qt::StringLiterals;

Result<Outcome> logIncident(Register& open, const Assignments& facts)
{
    const When now = open.now();
    return actOn(open, "logged", typeOf<Incident>(), [&](Door& door) -> Result<qint64> {
        Incident incident;
        Row row = rowOf(incident);
        const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
        if (const auto done = assigning.apply(typeOf<Incident>(), row, facts); !done)
            return tl::unexpected(done.error());
        const auto read = recordOf<Incident>(0, 0, row);
        if (!read || read->title.trimmed().isEmpty())
            return failed(ErrorKind::Invalid, QString(), u"title"_s);
        incident = settled(Incident{}, *read, now, open.profile().matrixVersion);
        incident.recorded = now;
        if (!incident.noticed)
            incident.noticed = now;
        incident.stage = Stage::Assess;
        incident.reference = nextReference(door, *incident.noticed, open.profile().zone);
        const Id<Incident> id = door.put(incident);
        StageVisit visit;
        visit.incident = id;
        visit.entered = now;
        visit.by = personNamed(door, open.author().name);
        door.put(visit);
        return id.value;
    });
}

QString nextReference(Door& door, const When& noticed, const QString& registerZone)
{
    const int year = noticed.utc().toTimeZone(zoneOf(registerZone)).date().year();
    const qint64 number = door.nextNumber(u"INC-%1"_s.arg(year));
    return u"INC-%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(number, 4, 10, QChar(u'0'));
}

} // namespace ireg
