// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/actionlisting.h"

#include "model/storage/obligationrows.h"
#include "model/storage/workrows.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace ireg
{

namespace
{

ActionFilters filtersMet(const ListedAction& line, const ActionReading& reading)
{
    ActionFilters met;
    for (const auto& one : codes<ActionFilter>) {
        if (meets(line.action, line.owner, one.value, reading))
            met.add(one.value);
    }
    return met;
}

bool isLeft(const ListedAction& line, ActionFilters asked)
{
    const bool over = asked.has(ActionFilter::Done) || asked.has(ActionFilter::WaitingForCheck);
    return (asked.bits & ~line.met.bits) == 0 && (over || line.meets(ActionFilter::Open));
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

std::vector<ListedAction> ActionListing::narrowed(ActionFilters asked) const
{
    std::vector<ListedAction> left;
    std::ranges::copy_if(lines, std::back_inserter(left), [asked](const ListedAction& line) {
        return isLeft(line, asked);
    });
    return left;
}

qint64 ActionListing::countOf(ActionFilter filter, ActionFilters asked) const
{
    ActionFilters counted;
    counted.add(filter);
    if (filter == ActionFilter::Mine)
        counted.add(ActionFilter::Open);
    else if (asked.has(ActionFilter::Mine))
        counted.add(ActionFilter::Mine);
    return std::ranges::count_if(lines, [counted](const ListedAction& line) {
        return (counted.bits & ~line.met.bits) == 0;
    });
}

ActionListing::Needed ActionListing::needed() const
{
    Needed found;
    for (const ListedAction& line : lines) {
        const bool late = line.meets(ActionFilter::Overdue);
        const bool mine = line.meets(ActionFilter::Mine) && line.meets(ActionFilter::Open);
        found.count += mine || late ? 1 : 0;
        found.late = found.late || late;
    }
    return found;
}

Result<ActionListing> listActions(const Register& open, const QString& me)
{
    ActionListing listing{.now = open.now(), .lines = {}};
    const ActionReading reading{.me = me, .now = listing.now};
    const auto read = open.read([&](storage::Database& database) {
        storage::ActionRows rows = storage::actionRows(database);
        const auto names = storage::personNames(database);
        for (Action& action : rows.actions) {
            ListedAction line{.action = std::move(action),
                              .owner = {},
                              .checker = {},
                              .check = {},
                              .reference = {},
                              .title = {},
                              .met = {}};
            if (const auto owner = names.find(line.action.owner.value); owner != names.end())
                line.owner = owner->second;
            if (const auto by = names.find(line.action.checkedBy.value); by != names.end())
                line.checker = by->second;
            line.check = checkDay(line.action, checkWindow(open.profile()));
            const auto incident = rows.incidents.find(line.action.incident.value);
            const auto exercise = rows.exerciseOf.find(line.action.id.value);
            if (incident != rows.incidents.end()) {
                line.reference = incident->second.reference;
                line.title = incident->second.title;
            } else if (exercise != rows.exerciseOf.end()) {
                line.reference = publicId(exercise->second.id);
                line.title = exercise->second.title;
            } else {
                continue;
            }
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
