// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/effectiveness.h"

#include <algorithm>

namespace ireg
{

qint64 checkWindow(const RegisterProfile& profile)
{
    return profile.checkDays.value_or(usualCheckDays);
}

bool waitsForCheck(const Action& action)
{
    if (!action.done)
        return false;
    if (action.effectiveness)
        return action.effectiveness == Effectiveness::CannotTell;
    return action.verification.isEmpty();
}

QDate checkDay(const Action& action, qint64 registerDays)
{
    if (!waitsForCheck(action))
        return {};
    const bool again = action.effectiveness && action.checked;
    const When& from = again ? *action.checked : *action.done;
    const qint64 days = action.checkDays.value_or(registerDays);
    return dateOf(from).addDays(std::clamp<qint64>(days, 0, longestCheckDays));
}

bool fellShort(const Action& action)
{
    return action.effectiveness == Effectiveness::NotEffective
        || action.effectiveness == Effectiveness::Partly;
}

bool isCheckedByOwner(const Action& action)
{
    return action.effectiveness && action.checkedBy && action.checkedBy == action.owner;
}

qint64 daysDoneLate(const Action& action)
{
    if (!action.done || !action.due.isValid())
        return 0;
    return std::max<qint64>(0, action.due.daysTo(dateOf(*action.done)));
}

} // namespace ireg
