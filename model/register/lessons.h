// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lesson/lesson.h"
#include "model/lesson/training.h"
#include "model/register/editing.h"

namespace ireg
{

/// What was said of a lesson, why, and who says it when.
struct LessonSaying
{
    const Assignments& named;
    const QString& reason;
    When now;
    Id<Person> author;
};

/// Whether something of it says how far the lesson has come.
bool isOfItsState(const Assignments& named);

/// A lesson's state and its times made to say one thing: a time that was named raises the state, a
/// state has its time (now where none was named), the person who brought it there (the author where
/// nobody was named) and, applied or verified, what shows it (the reason of the change where
/// nothing was named); a state whose time was taken away, and what comes after the state, have none
/// of them. Refused: a state without what shows it, a person without the time, and a verified
/// lesson that was never applied. Where none of this was named, the lesson
/// stays as it is: older ones may be in no one state.
Result<Lesson> inOneState(Lesson lesson, const LessonSaying& said);

/// The lesson was met in this incident too. One that was applied already comes back as identified
/// (comesBack). Refused: what it was learned in, and what it is linked to already.
Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident);

/// Refuses a training that stands in an incident to which its lesson does not belong. One may be of
/// no lesson yet.
Result<void> checkTraining(Door& door, const Training& training);

} // namespace ireg
