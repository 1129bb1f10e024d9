// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/lesson/lessonlifecycle.h"

namespace ireg
{

Lesson without(const LessonStep& step, Lesson lesson)
{
    (lesson.*step.at).reset();
    lesson.*step.by = {};
    if (step.proof)
        (lesson.*step.proof).clear();
    return lesson;
}

LessonState reached(const Lesson& lesson)
{
    LessonState last = LessonState::Identified;
    for (const LessonStep& step : lessonSteps)
        last = lesson.*step.at ? step.state : last;
    return last;
}

Lesson backTo(LessonState state, Lesson lesson)
{
    lesson.state = state;
    for (const LessonStep& step : lessonSteps) {
        if (step.state > state && lesson.*step.at)
            lesson = without(step, std::move(lesson));
    }
    return lesson;
}

bool comesBack(const Lesson& lesson, const std::optional<When>& noticed)
{
    if (lesson.state != LessonState::Applied && lesson.state != LessonState::Verified)
        return false;
    const auto& since = lesson.applied ? lesson.applied : lesson.verified;
    return !since || !noticed || !liesBefore(*noticed, *since);
}

} // namespace ireg
