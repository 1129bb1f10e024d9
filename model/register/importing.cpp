// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assigning.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

template <Described Record>
void putAll(Door& door, const std::vector<Record>& records, Id<Incident> incident)
{
    for (Record record : records) {
        record.incident = incident;
        door.put(record);
    }
}

void takeOne(Door& door, const ImportedIncident& one, const When& now, const QString& zone)
{
    Incident incident = one.incident;
    incident.recorded = now;
    incident.reference = nextReference(door, incident.noticed.value_or(now), zone);
    const Id<Incident> id = door.put(incident);
    SourceRecord source = one.source;
    source.incident = id;
    source.sha256 = storage::Sha256::of(one.bytes);
    source.imported = now;
    door.keepContent(source.sha256, one.bytes);
    door.put(source);
    putAll(door, one.affected, id);
    putAll(door, one.tags, id);
    std::vector<TimelineEntry> timeline = one.timeline;
    for (TimelineEntry& entry : timeline)
        entry.recorded = now;
    putAll(door, timeline, id);
    putAll(door, one.notifications, id);
    putAll(door, one.costs, id);
}

bool holds(storage::Database& database, const QByteArray& condition, const Row& binds)
{
    return !storage::Projection(database).select(typeOf<SourceRecord>(), condition, binds).empty();
}

} // namespace

Result<Known> isKnown(const Register& open, const QByteArray& sha256, const QString& identity)
{
    Known known = Known::No;
    const auto done = open.read([&](storage::Database& database) {
        if (holds(database, "sha256 = ?", {Value{Blob{sha256}}}))
            known = Known::SameBytes;
        else if (!identity.isEmpty()
                 && holds(database, "identity = ?", {Value{Text{identity.toLower().toUtf8()}}}))
            known = Known::SameIdentity;
    });
    if (!done)
        return tl::unexpected(done.error());
    return known;
}

Result<qint64> takeOver(Register& open, const std::vector<ImportedIncident>& batch)
{
    return open.act("imported", [&](Door& door) -> Result<void> {
        for (const ImportedIncident& one : batch)
            takeOne(door, one, open.now(), open.profile().zone);
        return {};
    });
}

} // namespace ireg
