// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessons.h"

#include "model/lesson/lessonlifecycle.h"
#include "model/register/assigning.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

bool isSaidOf(const LessonStep& step, const Assignments& named)
{
    return isNamed(named, step.atCode) || isNamed(named, step.byCode)
        || (step.proofCode && isNamed(named, step.proofCode));
}

tl::unexpected<Error> withoutOther(const char* other, const char* field)
{
    return failed(
        ErrorKind::Invalid, u"#without-other "_s + QLatin1String(other), QLatin1String(field));
}

/// What the step lacks that can be known without asking.
void complete(Lesson& lesson, const LessonStep& step, const LessonSaying& said)
{
    if (step.state == lesson.state && !(lesson.*step.at))
        lesson.*step.at = said.now;
    if (!(lesson.*step.at))
        return;
    if (!(lesson.*step.by))
        lesson.*step.by = said.author;
    if (step.proof && (lesson.*step.proof).trimmed().isEmpty())
        lesson.*step.proof = said.reason.trimmed();
}

} // namespace

bool isOfItsState(const Assignments& named)
{
    return isNamed(named, codeOf<&Lesson::state>())
        || std::ranges::any_of(lessonSteps,
                               [&named](const LessonStep& step) { return isSaidOf(step, named); });
}

Result<Lesson> inOneState(Lesson lesson, const LessonSaying& said)
{
    const bool stated = isNamed(said.named, codeOf<&Lesson::state>());
    const bool timed = std::ranges::any_of(
        lessonSteps, [&](const LessonStep& step) { return isNamed(said.named, step.atCode); });
    LessonState wanted = lesson.state;
    if (timed)
        wanted = stated ? std::max(wanted, reached(lesson)) : reached(lesson);
    if (stated || timed)
        lesson = backTo(wanted, std::move(lesson));
    for (const LessonStep& step : lessonSteps) {
        const bool now = (stated || timed) && step.state == wanted;
        if (!now && !isSaidOf(step, said.named))
            continue;
        if (isNamed(said.named, step.atCode) && !(lesson.*step.at))
            lesson = without(step, std::move(lesson));
        complete(lesson, step, said);
        if (lesson.*step.by && !(lesson.*step.at))
            return withoutOther(step.atCode, step.byCode);
        if (lesson.*step.at && step.proof && (lesson.*step.proof).trimmed().isEmpty())
            return failed(ErrorKind::Invalid, u"#proof-missing"_s, QLatin1String(step.proofCode));
        if (step.state == LessonState::Verified && lesson.verified && !lesson.applied)
            return withoutOther(codeOf<&Lesson::applied>(), step.atCode);
    }
    return lesson;
}

Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident)
{
    return actOn(open, "lesson-linked", typeOf<Lesson>(), [&](Door& door) -> Result<qint64> {
        const auto known = door.find(lesson);
        const auto target = door.find(incident);
        if (!known || !target)
            return failed(ErrorKind::NotFound, publicId(lesson));
        if (known->incident == incident)
            return failed(ErrorKind::AlreadyExists, u"#lesson-of-it"_s, publicId(lesson));
        const auto links = door.select<LessonLink>(
            {equal<&LessonLink::incident>(incident), equal<&LessonLink::lesson>(lesson)});
        if (!links.empty())
            return failed(ErrorKind::AlreadyExists, u"#linked-already"_s, publicId(lesson));
        const bool cameBack = comesBack(*known, target->noticed);
        door.put(LessonLink{
            .id = {}, .revision = 0, .incident = incident, .lesson = lesson, .cameBack = cameBack});
        if (cameBack)
            door.put(backTo(LessonState::Identified, *known));
        return lesson.value;
    });
}

Result<void> checkTraining(Door& door, const Training& training)
{
    if (!training.lesson)
        return {};
    const char* field = codeOf<&Training::lesson>();
    const auto lesson = door.find(training.lesson);
    if (!lesson)
        return failed(ErrorKind::Invalid, u"#training-of-none"_s, QLatin1String(field));
    const bool linked = !door.select<LessonLink>({equal<&LessonLink::incident>(training.incident),
                                                  equal<&LessonLink::lesson>(training.lesson)})
                             .empty();
    if (lesson->incident != training.incident && !linked)
        return failed(ErrorKind::Invalid, u"#training-elsewhere"_s, publicId(training.lesson));
    return {};
}

} // namespace ireg
