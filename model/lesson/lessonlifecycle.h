// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/lesson/lesson.h"

#include <array>

namespace ireg
{

/// What a lesson has of a state that it passed: when, through whom, and, but for an agreement, what
/// shows it.
struct LessonStep
{
    LessonState state;
    std::optional<When> Lesson::*at;
    Id<Person> Lesson::*by;
    QString Lesson::*proof; ///< null: none is needed
    const char* atCode;
    const char* byCode;
    const char* proofCode; ///< null: none is needed
};

namespace detail
{

template <auto at, auto by> consteval LessonStep lessonStep(LessonState state)
{
    return {.state = state,
            .at = at,
            .by = by,
            .proof = nullptr,
            .atCode = codeOf<at>(),
            .byCode = codeOf<by>(),
            .proofCode = nullptr};
}

template <auto at, auto by, auto proof> consteval LessonStep lessonStep(LessonState state)
{
    LessonStep step = lessonStep<at, by>(state);
    step.proof = proof;
    step.proofCode = codeOf<proof>();
    return step;
}

} // namespace detail

/// In the order that a lesson passes through them. To be verified, a lesson has to be applied: the
/// check is one of what was changed (ISO/IEC 27001 10.2 d).
inline constexpr std::array lessonSteps{
    detail::lessonStep<&Lesson::agreed, &Lesson::agreedBy>(LessonState::Agreed),
    detail::lessonStep<&Lesson::applied, &Lesson::appliedBy, &Lesson::appliedProof>(
        LessonState::Applied),
    detail::lessonStep<&Lesson::verified, &Lesson::verifiedBy, &Lesson::verifiedProof>(
        LessonState::Verified)};

/// The last state that it has the time of.
LessonState reached(const Lesson& lesson);

/// Nothing is left of the step.
Lesson without(const LessonStep& step, Lesson lesson);

/// The lesson as of an earlier state: nothing is left of those that it had reached after it. What
/// was written of a later one ahead of it stays.
Lesson backTo(LessonState state, Lesson lesson);

/// Whether an incident that was noticed then shows that the lesson has not worked: it had been
/// applied by that time. Where one of the times is not known, what was applied counts.
bool comesBack(const Lesson& lesson, const std::optional<When>& noticed);

} // namespace ireg
