// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/reopening.h"

#include "model/incident/incident.h"
#include "model/incident/stagevisit.h"
#include "model/timeline/entrysource.h"
#include "model/timeline/timeline.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What a cycle has reached, with who did it and how.
struct Reached
{
    const char* field;
    std::optional<When> Incident::*at;
    Id<Person> Incident::*by = nullptr;
    QString Incident::*how = nullptr;
};

constexpr std::array reachedByCycle{Reached{codeOf<&Incident::contained>(),
                                            &Incident::contained,
                                            &Incident::containedBy,
                                            &Incident::containmentVerified},
                                    Reached{codeOf<&Incident::eradicated>(), &Incident::eradicated},
                                    Reached{codeOf<&Incident::recovered>(), &Incident::recovered},
                                    Reached{codeOf<&Incident::effectiveChecked>(),
                                            &Incident::effectiveChecked,
                                            nullptr,
                                            &Incident::effectivenessMethod}};

void tell(const Register& open, Door& door, const Incident& incident)
{
    for (const Reached& one : reachedByCycle) {
        const auto& at = incident.*one.at;
        if (!at)
            continue;
        const QString code = QLatin1String(source::cycle) + QString::number(incident.cycle)
            + u": "_s + QLatin1String(one.field);
        TimelineEntry entry;
        entry.incident = incident.id;
        entry.at = at;
        entry.recorded = open.now();
        entry.text = one.how && !(incident.*one.how).isEmpty() ? incident.*one.how : code;
        entry.source = code;
        entry.by = one.by ? incident.*one.by : Id<Person>{};
        door.put(entry);
    }
}

/// What came closed from outside has no visit that says when.
void keepClosing(Door& door, const Incident& incident)
{
    const auto visits = door.select<StageVisit>({equal<&StageVisit::incident>(incident.id)});
    if (!incident.closed || !visits.empty())
        return;
    StageVisit last;
    last.incident = incident.id;
    last.stage = Stage::Monitor;
    last.cycle = incident.cycle;
    last.left = incident.closed;
    last.by = incident.closedBy;
    door.put(last);
}

} // namespace

void leaveCycle(const Register& open, Door& door, Incident& incident)
{
    tell(open, door, incident);
    keepClosing(door, incident);
    const RecordType& type = typeOf<Incident>();
    const Incident fresh;
    for (const Field& field : type.fields) {
        if (field.has(OfCycle))
            (void)field.write(&incident, field.read(&fresh));
    }
}

} // namespace ireg
