// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/review/why.h"

namespace ireg
{

/// Inside an action, before the why is written: Invalid where a person's error would be a root,
/// where it would stand beneath itself, and where its parent or its evidence is another incident's.
Result<void> checkWhy(Door& door, const Why& why);

/// Inside an action, after a why was changed: what was said of the incident by the roots, or not at
/// all, is said by them as they are now; other words of a person stay.
Result<void> settleWhy(Door& door, const Why& before, const Why& after);

/// Takes a why out with all that stand beneath it, as one action that can be undone. NotFound where
/// it is gone.
Result<Outcome> removeWhy(Register& open, Id<Why> why);

} // namespace ireg
