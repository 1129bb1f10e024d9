// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/lesson/lessonlifecycle.h"
#include "model/lesson/training.h"
#include "model/register/assigning.h"
#include "model/register/lessons.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase reopened{u"Linked; it was applied before, has come back and is open again:",
                          u"Lié ; appliqué auparavant, il est revenu et se trouve rouvert :"};

std::optional<LessonState> stateIn(const Row& row)
{
    const auto lesson = recordOf<Lesson>(0, 0, row);
    return lesson ? std::optional(lesson->state) : std::nullopt;
}

} // namespace

int runLessonLink(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    if (call.from(2).size() != 2)
        return wordsMissing(call);
    const auto lesson = namedRecord(call, session.open(), typeOf<Lesson>());
    if (!lesson)
        return fail(call, lesson.error());
    const auto incident = incidentByReference(session.open(), call.at(3));
    if (!incident)
        return fail(call, incident.error());
    const auto before = storedRow(session.open(), *lesson);
    const auto linked = linkLesson(session.open(), {lesson->id}, *incident);
    const bool cameBack = before && linked && stateIn(before->row) != stateIn(linked->row);
    return report(call, linked, cameBack ? reopened : answer::linked);
}

int runLessonStep(Invocation& call)
{
    const auto step = std::ranges::find_if(
        lessonSteps, [&call](const LessonStep& one) { return call.at(1) == codeText(one.state); });
    if (step == lessonSteps.end())
        return wordsMissing(call);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto lesson = namedRecord(call, session.open(), typeOf<Lesson>());
    if (!lesson)
        return fail(call, lesson.error());
    const auto given = [&call](const char* option, const QString& absent) {
        return call.has(option) ? call.option(option) : absent;
    };
    Assignments facts{{QLatin1String(codeOf<&Lesson::state>()), codeText(step->state)},
                      {QLatin1String(step->atCode), given("at", u"now"_s)},
                      {QLatin1String(step->byCode), given("by", session->author().name)}};
    if (step->proofCode && call.has("proof"))
        facts.push_back({QLatin1String(step->proofCode), call.option("proof")});
    return report(
        call, setFields(session.open(), *lesson, facts, call.option("reason")), answer::changed);
}

int runLessonTrain(Invocation& call)
{
    if (!call.has("topic"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--topic"_s});
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto lesson = namedRecord(call, session.open(), typeOf<Lesson>());
    if (!lesson)
        return fail(call, lesson.error());
    const auto stored = storedRow(session.open(), *lesson);
    if (!stored)
        return fail(call, stored.error());
    Id<Incident> incident = incidentOf(typeOf<Lesson>(), stored->row);
    if (call.has("incident")) {
        const auto named = incidentByReference(session.open(), call.option("incident"));
        if (!named)
            return fail(call, named.error());
        incident = *named;
    }
    Assignments facts = fromOptions(
        call,
        {{"topic", "topic"}, {"at", "held_at"}, {"audience", "audience"}, {"people", "people"}});
    facts.push_back(
        {QLatin1String(codeOf<&Training::lesson>()), publicId(*lesson->type, lesson->id)});
    facts.push_back({QLatin1String(codeOf<&Training::heldBy>()),
                     call.has("by") ? call.option("by") : session->author().name});
    return report(
        call, addRecord(session.open(), typeOf<Training>(), incident, facts), answer::added);
}

} // namespace ireg::cli
