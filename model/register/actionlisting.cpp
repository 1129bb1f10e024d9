// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/actionlisting.h"

#include "model/storage/obligationrows.h"
#include "model/storage/workrows.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace ireg
{

namespace
{

unsigned filtersMet(const ListedAction& line, const ActionReading& reading)
{
    unsigned met = 0;
    for (const auto& one : codes<ActionFilter>) {
        if (meets(line.action, line.owner, one.value, reading))
            met |= 1U << static_cast<int>(one.value);
    }
    return met;
}

/// Of what is left out on a reason no time is known.
auto placeInList(const ListedAction& line)
{
    constexpr qint64 atTheEnd = std::numeric_limits<qint64>::max();
    const bool over = !isOpen(line.action);
    const qint64 done = line.action.done ? -line.action.done->ms : atTheEnd;
    const qint64 due = line.action.due.isValid() ? line.action.due.toJulianDay() : atTheEnd;
    return std::tuple(over, over ? done : due, line.action.id.value);
}

} // namespace

Result<ActionListing> listActions(const Register& open, const QString& me)
{
    ActionListing listing{.now = open.now(), .lines = {}};
    const ActionReading reading{.me = me, .now = listing.now.utc(), .zone = open.zone()};
    const auto read = open.read([&](storage::Database& database) {
        storage::ActionRows rows = storage::actionRows(database);
        const auto names = storage::personNames(database);
        for (Action& action : rows.actions) {
            ListedAction line{
                .action = std::move(action), .owner = {}, .reference = {}, .title = {}};
            if (const auto owner = names.find(line.action.owner.value); owner != names.end())
                line.owner = owner->second;
            const auto incident = rows.incidents.find(line.action.incident.value);
            if (incident == rows.incidents.end())
                continue;
            line.reference = incident->second.reference;
            line.title = incident->second.title;
            line.met = filtersMet(line, reading);
            listing.lines.push_back(std::move(line));
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    std::ranges::sort(listing.lines, {}, placeInList);
    return listing;
}

} // namespace ireg
