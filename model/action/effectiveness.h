// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/action.h"
#include "model/organisation/organisation.h"

namespace ireg
{

/// Days from an action done to the check of its effect, where neither it nor the register says.
inline constexpr qint64 usualCheckDays = 30;
/// The most that either may say: ten years.
inline constexpr qint64 longestCheckDays = 3650;

/// Days from an action done to the check of its effect, as the register has it.
qint64 checkWindow(const RegisterProfile& profile);

/// Done, and no check has come to a result; one that can't tell yet leaves it waiting. What was
/// verified in words alone, as before there were results, waits no longer.
bool waitsForCheck(const Action& action);
/// By when its effect is to be checked: so many days after it was done, or after a check that could
/// not tell, each of its own zone. Invalid where it waits for none.
/// `registerDays`: of the register, for an action that does not say.
QDate checkDay(const Action& action, qint64 registerDays);
/// A check found that it did not do what it was for, wholly or in part.
bool fellShort(const Action& action);
/// Whoever did the work does not judge its effect alone: its owner checked it.
bool isCheckedByOwner(const Action& action);
/// Days after its due day on which it was done, in the zone of its doing; 0 where it was not late.
qint64 daysDoneLate(const Action& action);

} // namespace ireg
