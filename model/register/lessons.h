// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// The lesson was met in this incident too. One that was applied already comes back as identified.
Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident);

} // namespace ireg
