// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/dossier/recordtypes.h"
#include "model/dossier/required.h"
#include "model/language/ruletext.h"
#include "model/register/assessing.h"
#include "model/register/dossiers.h"
#include "model/register/listing.h"
#include "model/register/records.h"

#include <set>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<Error> missingOption(const Invocation& call)
{
    for (const char* option : {"incident", "regime", "answer", "reason"}) {
        if (call.option(option).trimmed().isEmpty())
            return Error{ErrorKind::Usage, u"#needs-option"_s, u"--"_s + QLatin1String(option)};
    }
    return std::nullopt;
}

int addAnswer(Invocation& call)
{
    if (const auto error = missingOption(call))
        return fail(call, *error);
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            return report(call,
                          assess(open,
                                 incident,
                                 separated(call.options("regime")),
                                 fromOptions(call,
                                             {{"answer", "answer"},
                                              {"reason", "reason"},
                                              {"by", "decided_by"},
                                              {"at", "decided_at"},
                                              {"aware", "aware_at"},
                                              {"states", "states"}})),
                          answer::answered);
        });
}

QJsonObject questionJson(Language language, const Dossier& known, const AskedRegime& question)
{
    const RuledRegime& ruled = question.regime;
    const bool given = question.answer;
    const Assessment answer = given ? *question.answer : Assessment{};
    return {{u"id"_s, given ? QJsonValue(publicId(answer.id)) : QJsonValue()},
            {u"incident"_s, known.incident.reference},
            {u"regime"_s, ruled.code},
            {u"name"_s, in(language, ruled.regime().name)},
            {u"question"_s, in(language, ruled.regime().question)},
            {u"enabled"_s, ruled.enabled},
            {u"answer"_s, answer.answer ? QJsonValue(codeText(*answer.answer)) : QJsonValue()},
            {u"settled"_s, question.settled},
            {u"reason"_s, orNull(answer.reason)},
            {u"decided_by"_s, orNull(known.nameOf(answer.decidedBy))},
            {u"decided_at"_s, answer.decided ? toJson(*answer.decided) : QJsonValue()},
            {u"aware_at"_s, answer.aware ? toJson(*answer.aware) : QJsonValue()},
            {u"states"_s, QJsonArray::fromStringList(statesOf(answer))},
            {u"regimes_version"_s, dateJson(given ? answer.regimesVersion : ruled.asOf)}};
}

/// With the states that it is about, where it names some.
QString answerText(Language language, const AskedRegime& question)
{
    if (question.settled)
        return settledByFacts.in(language);
    if (!question.answer || !question.answer->answer)
        return u"-"_s;
    const QString said = codeLabel(language, *question.answer->answer);
    const QStringList states = statesOf(*question.answer);
    return states.isEmpty() ? said : said + u" ("_s + states.join(u", "_s) + u')';
}

/// Every question that is asked about an incident, answered or not.
int listQuestions(Invocation& call, Register& open, const std::vector<Id<Incident>>& incidents)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (Id<Incident> incident : incidents) {
        const auto known = dossier(open, incident);
        if (!known)
            return fail(call, known.error());
        for (const AskedRegime& question : questions(*known)) {
            const QJsonObject one = questionJson(call.language(), *known, question);
            array.append(one);
            rows.push_back({one.value(u"incident"_s).toString(),
                            one.value(u"regime"_s).toString(),
                            one.value(u"name"_s).toString(),
                            answerText(call.language(), question),
                            one.value(u"decided_by"_s).toString(u"-"_s),
                            one.value(u"reason"_s).toString(one.value(u"question"_s).toString())});
        }
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::incident,
                          {u"REGIME", u"RÉGIME"},
                          head::name,
                          {u"ANSWER", u"RÉPONSE"},
                          head::by,
                          {u"REASON", u"MOTIF"}},
                         call.language()),
                   rows);
    return Done;
}

/// Those with an answer, and the open ones that nobody has answered anything about.
Result<std::vector<Id<Incident>>> incidentsAsked(const Register& open)
{
    const auto answers = all<Assessment>(open);
    const auto still = incidentIds(
        open,
        {.where = {.terms = {{.field = codeOf<&Incident::status>(),
                              .relation = Relation::NotEqual,
                              .values = {Codec<Status>::encode(Status::Closed)}}}}});
    if (!answers || !still)
        return tl::unexpected(answers ? still.error() : answers.error());
    std::set<qint64> ids(still->begin(), still->end());
    for (const Assessment& one : *answers)
        ids.insert(one.incident.value);
    std::vector<Id<Incident>> found;
    for (qint64 id : ids)
        found.push_back({id});
    return found;
}

int listAnswers(Invocation& call)
{
    if (call.has("incident"))
        return onIncident(call,
                          Access::Read,
                          call.option("incident"),
                          [&](Register& open, Id<Incident> incident) {
                              return listQuestions(call, open, {incident});
                          });
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto incidents = incidentsAsked(session.open());
    if (!incidents)
        return fail(call, incidents.error());
    return listQuestions(call, session.open(), *incidents);
}

} // namespace

int runAssessment(Invocation& call)
{
    if (call.at(1) == "add"_L1)
        return addAnswer(call);
    if (call.at(1) == "list"_L1)
        return listAnswers(call);
    return wordsMissing(call);
}

} // namespace ireg::cli
