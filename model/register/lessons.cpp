// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessons.h"

#include "model/register/assigning.h"

#include <algorithm>
#include <array>

namespace ireg
{

namespace
{

/// In the order that a lesson passes through them.
struct Passed
{
    LessonState state;
    std::optional<When> Lesson::*at;
};
constexpr std::array passedStates{Passed{LessonState::Agreed, &Lesson::agreed},
                                  Passed{LessonState::Applied, &Lesson::applied},
                                  Passed{LessonState::Verified, &Lesson::verified}};

LessonState reached(const Lesson& lesson)
{
    LessonState last = LessonState::Identified;
    for (const Passed& one : passedStates)
        last = lesson.*one.at ? one.state : last;
    return last;
}

} // namespace

Lesson inOneState(Lesson lesson, const Assignments& named, const When& now)
{
    const bool timed = isNamed(named, codeOf<&Lesson::agreed>())
        || isNamed(named, codeOf<&Lesson::applied>())
        || isNamed(named, codeOf<&Lesson::verified>());
    const bool stated = isNamed(named, codeOf<&Lesson::state>());
    if (!timed && !stated)
        return lesson;
    if (!stated)
        lesson.state = reached(lesson);
    else if (timed)
        lesson.state = std::max(lesson.state, reached(lesson));
    for (const Passed& one : passedStates) {
        auto& at = lesson.*one.at;
        if (one.state == lesson.state && !at)
            at = now;
        if (one.state > lesson.state)
            at.reset();
    }
    return lesson;
}

Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident)
{
    return actOn(open, "lesson-linked", typeOf<Lesson>(), [&](Door& door) -> Result<qint64> {
        auto known = door.find(lesson);
        const auto target = door.find(incident);
        if (!known || !target)
            return failed(ErrorKind::NotFound, publicId(lesson));
        const auto links = door.select<LessonLink>(
            {equal<&LessonLink::incident>(incident), equal<&LessonLink::lesson>(lesson)});
        if (known->incident == incident || !links.empty())
            return lesson.value;
        // A lesson that was applied already and is met again has not worked: it reopens. What was
        // noticed before it was applied says nothing of it.
        const auto& since = known->applied ? known->applied : known->verified;
        const bool later = !since || !target->noticed || !liesBefore(*target->noticed, *since);
        const bool cameBack = later
            && (known->state == LessonState::Applied || known->state == LessonState::Verified);
        door.put(LessonLink{
            .id = {}, .revision = 0, .incident = incident, .lesson = lesson, .cameBack = cameBack});
        if (cameBack) {
            known->state = LessonState::Identified;
            const Assignments reopened{
                {QLatin1String(codeOf<&Lesson::state>()), codeText(LessonState::Identified)}};
            door.put(inOneState(*std::move(known), reopened, open.now()));
        }
        return lesson.value;
    });
}

} // namespace ireg
