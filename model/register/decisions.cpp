// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/decisions.h"

#include "model/register/naming.h"
#include "model/timeline/entrysource.h"

#include <set>

namespace ireg
{

void noteDecision(const Register& open, Door& door, Id<Incident> incident, const Note& note)
{
    TimelineEntry entry;
    entry.incident = incident;
    entry.at = open.now();
    entry.recorded = open.now();
    entry.kind = EntryKind::Decision;
    entry.text = note.text;
    entry.source = note.source;
    entry.by = personNamed(door, open.author().name);
    door.put(entry);
}

void noteUndoing(const Register& open, Door& door, qint64 undone, const QString& reason)
{
    std::set<qint64> incidents;
    for (const Change& change : door.changes())
        incidents.insert(change.incident.value_or(0));
    std::erase_if(incidents,
                  [&door](qint64 id) { return !door.find(Id<Incident>{id}).has_value(); });
    if (incidents.empty())
        incidents.insert(0);
    for (qint64 id : incidents)
        noteDecision(
            open, door, {id}, {reason, QLatin1String(source::undone) + QString::number(undone)});
}

} // namespace ireg
