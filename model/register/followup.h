// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/action.h"
#include "model/monitoring/watchcheck.h"
#include "model/register/consequences.h"

namespace ireg
{

/// A result has its time and who found it: now and the author, where nobody named them; without a
/// result there is neither. Refused: a result before the work was done, a check without a result,
/// transferred or accepted without a reason or beside done, and hours or days that can't be.
Result<void> settleAction(Register& open, Door& door, Id<Action> id, const Stated& stated);
/// Each look at a watched sign is a record of its own; what an item said before there were such
/// records becomes one by the next look. An item is watched daysToWatch() from the day on which it
/// is added, unless its last day was named.
Result<void> settleWatchItem(Register& open, Door& door, Id<WatchItem> id, const Stated& stated);
/// The item says what the latest of its checks showed. Refused: a check of an item of another
/// incident.
Result<void> settleWatchCheck(Door& door, Id<WatchCheck> id);

} // namespace ireg
