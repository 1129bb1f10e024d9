// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordlisting.h"
#include "model/base/typedtime.h"
#include "model/register/exercises.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What an exercise showed, and what that led to.
Result<void> findingsOf(const Register& open, RecordRef record, QJsonObject& object)
{
    const auto findings = all<ExerciseFinding>(open);
    if (!findings)
        return tl::unexpected(findings.error());
    const ReferenceText reference = referenceText(open);
    QJsonArray found;
    for (const ExerciseFinding& one : *findings) {
        if (one.exercise.value != record.id)
            continue;
        QJsonObject line = toJson(typeOf<ExerciseFinding>(), rowOf(one), reference);
        line.insert(u"id"_s, publicId(one.id));
        found.append(line);
    }
    object.insert(u"findings"_s, found);
    return {};
}

/// What is over was held then; what is still to come is planned for then.
Result<const char*> fieldOfTime(const Invocation& call, const Register& open)
{
    const When now = open.now();
    const auto at = parsePlannedTime(call.option("at"), open.zone(), now.utc());
    if (!at)
        return tl::unexpected(at.error());
    return at->ms > now.ms ? codeOf<&Exercise::planned>() : codeOf<&Exercise::held>();
}

int addExercise(Invocation& call)
{
    if (const auto error = missing(call, {"title", "form", "plan"}))
        return fail(call, *error);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    Assignments facts = fromOptions(call,
                                    {{"title", "title"},
                                     {"form", "form"},
                                     {"plan", "plan"},
                                     {"scenario", "scenario"},
                                     {"lead", "lead"},
                                     {"participants", "participants"},
                                     {"rto-target", "rto_target"},
                                     {"rpo-target", "rpo_target"},
                                     {"location", "recovery_location"}});
    if (call.has("at")) {
        const auto field = fieldOfTime(call, session.open());
        if (!field)
            return fail(call, field.error());
        facts.push_back({QLatin1String(*field), call.option("at")});
    }
    return report(call, addRecord(session.open(), typeOf<Exercise>(), {}, facts), answer::added);
}

int tellResult(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<Exercise>());
    if (!ref)
        return fail(call, ref.error());
    const Assignments facts = fromOptions(call,
                                          {{"at", "held_at"},
                                           {"rto", "rto_achieved"},
                                           {"rpo", "rpo_achieved"},
                                           {"rto-target", "rto_target"},
                                           {"rpo-target", "rpo_target"},
                                           {"participants", "participants"},
                                           {"location", "recovery_location"},
                                           {"conclusion", "conclusion"}});
    return report(call, concludeExercise(session.open(), {ref->id}, facts), answer::changed);
}

int addFinding(Invocation& call)
{
    if (const auto error = missing(call, {"what"}))
        return fail(call, *error);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<Exercise>());
    if (!ref)
        return fail(call, ref.error());
    Assignments facts = fromOptions(call, {{"what", "text"}, {"at", "at"}});
    facts.push_back({u"exercise"_s, publicId(*ref->type, ref->id)});
    return report(
        call, addRecord(session.open(), typeOf<ExerciseFinding>(), {}, facts), answer::added);
}

using Following = Result<Outcome> (*)(Register&, Id<ExerciseFinding>, const Assignments&);

int follow(Invocation& call, Following following, const Assignments& facts)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto ref = namedRecord(call, session.open(), typeOf<ExerciseFinding>());
    return ref ? report(call, following(session.open(), {ref->id}, facts), answer::added)
               : fail(call, ref.error());
}

} // namespace

int runExercise(Invocation& call)
{
    const QString verb = call.at(1);
    if (verb == "add"_L1)
        return addExercise(call);
    if (verb == "result"_L1)
        return tellResult(call);
    if (verb == "finding"_L1)
        return addFinding(call);
    if (verb == "lesson"_L1)
        return follow(
            call,
            learnFrom,
            fromOptions(call,
                        {{"statement", "statement"}, {"target", "target"}, {"owner", "owner"}}));
    if (verb == "action"_L1)
        return follow(
            call,
            actOnFinding,
            fromOptions(
                call, {{"title", "title"}, {"type", "type"}, {"owner", "owner"}, {"due", "due"}}));
    if (verb == "list"_L1)
        return listAll<Exercise>(call,
                                 {u"state"_s,
                                  u"form"_s,
                                  u"plan"_s,
                                  u"planned_at"_s,
                                  u"held_at"_s,
                                  u"rto"_s,
                                  u"rpo"_s,
                                  u"title"_s},
                                 findingsOf);
    return wordsMissing(call);
}

} // namespace ireg::cli
