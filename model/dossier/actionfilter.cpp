// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/actionfilter.h"

#include "model/base/text.h"

namespace ireg
{

namespace
{

bool isDueThisWeek(QDate day, const When& now)
{
    if (!day.isValid() || isPast(day, dateOf(now)))
        return false;
    const Horizon horizon = horizonOf(untilEndOf(day, zoneOf(now.zone)), now);
    return horizon == Horizon::Now || horizon == Horizon::Week;
}

} // namespace

bool meets(const Action& action,
           const QString& owner,
           ActionFilter filter,
           const ActionReading& reading)
{
    switch (filter) {
    case ActionFilter::Mine: return !owner.isEmpty() && nameKey(owner) == nameKey(reading.me);
    case ActionFilter::Overdue: return isOpen(action) && isPast(action.due, dateOf(reading.now));
    case ActionFilter::ThisWeek: return isOpen(action) && isDueThisWeek(action.due, reading.now);
    case ActionFilter::WaitingForCheck: return waitsForCheck(action);
    case ActionFilter::Open: return isOpen(action);
    case ActionFilter::Done: return !isOpen(action);
    }
    return false;
}

} // namespace ireg
