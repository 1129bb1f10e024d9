// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lesson/lesson.h"
#include "model/register/editing.h"

namespace ireg
{

/// A lesson's state and its times made to say one thing: a time that was named raises the state, a
/// state has its time (`now` where none was named), and what comes after the state has none. Where
/// neither was named, the lesson stays as it is: older ones may be in no one state.
Lesson inOneState(Lesson lesson, const Assignments& named, const When& now);

/// The lesson was met in this incident too. One that was applied already comes back as identified.
Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident);

} // namespace ireg
