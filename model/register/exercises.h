// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exercise/plantest.h"
#include "model/register/editing.h"

#include <map>

namespace ireg
{

/// A lesson of what an exercise showed; it says what the finding says, unless the facts say it. It
/// belongs to no incident: its origin is the exercise of the finding that names it. Refused where
/// the finding has led to one already.
Result<Outcome> learnFrom(Register& open, Id<ExerciseFinding> finding, const Assignments& facts);
/// The same for an action, whose title the finding is.
Result<Outcome> actOnFinding(Register& open, Id<ExerciseFinding> finding, const Assignments& facts);

/// What an exercise came to. Where nobody said when it was held, it was when it was planned for;
/// now, where that is still to come or was not said.
Result<Outcome> concludeExercise(Register& open, Id<Exercise> exercise, const Assignments& facts);

/// The exercises from which each lesson or action of the register itself comes, by the record's
/// public id.
Result<std::map<QString, Exercise>> originsInExercises(const Register& open);

} // namespace ireg
