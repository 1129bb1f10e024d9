// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// What follows from a change of an incident's facts, in the same action.
Incident settled(const Incident& before, Incident after, const When& now, int matrixVersion);

/// What a record was, and what was said of it now.
struct Stated
{
    const Row& before;
    const Assignments& facts;
    const QString& reason; ///< empty where nobody said
};

/// Inside an action: what follows from a change of a record that duties to tell hang on.
Result<void> settle(Register& open, Door& door, RecordRef changed, const Stated& stated);

} // namespace ireg
