// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessons.h"

#include "model/register/assigning.h"

namespace ireg
{

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
        // A lesson that was applied already and is met again has not worked: it reopens.
        const bool cameBack = known->state == LessonState::Applied
            || known->state == LessonState::Verified;
        door.put(LessonLink{
            .id = {}, .revision = 0, .incident = incident, .lesson = lesson, .cameBack = cameBack});
        if (cameBack) {
            known->state = LessonState::Identified;
            door.put(*known);
        }
        return lesson.value;
    });
}

} // namespace ireg
