// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// The review of the current cycle, made where there is none yet.
Result<Outcome> setReview(Register& open, Id<Incident> incident, const Assignments& facts);

/// Approves it, as the author and now; NotFound where there is none.
Result<Outcome> approveReview(Register& open, Id<Incident> incident);

} // namespace ireg
