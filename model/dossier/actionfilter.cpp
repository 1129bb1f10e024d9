// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/actionfilter.h"

#include "model/base/text.h"

namespace ireg
{

namespace
{

std::optional<WorkTime> dueOf(const Action& action, const QTimeZone& zone)
{
    return action.due.isValid() ? std::optional(untilEndOf(action.due, zone)) : std::nullopt;
}

bool isDueThisWeek(const Action& action, const ActionReading& reading)
{
    const auto due = dueOf(action, reading.zone);
    const Horizon horizon = horizonOf(due, reading.now);
    return (horizon == Horizon::Now || horizon == Horizon::Week) && !isPast(due, reading.now);
}

} // namespace

bool meets(const Action& action,
           const QString& owner,
           ActionFilter filter,
           const ActionReading& reading)
{
    switch (filter) {
    case ActionFilter::Mine: return !owner.isEmpty() && nameKey(owner) == nameKey(reading.me);
    case ActionFilter::Overdue:
        return isOpen(action) && isPast(dueOf(action, reading.zone), reading.now);
    case ActionFilter::ThisWeek: return isOpen(action) && isDueThisWeek(action, reading);
    case ActionFilter::WaitingForCheck: return waitsForCheck(action);
    case ActionFilter::Open: return isOpen(action);
    case ActionFilter::Done: return !isOpen(action);
    }
    return false;
}

} // namespace ireg
