// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/record/possible.h"
#include "model/register/assessing.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/foureyes.h"
#include "model/register/listing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/regimes.h"
#include "model/register/workflow.h"
#include "model/report/record.h"

#include <QTextStream>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

int runNew(Invocation& call)
{
    if (!call.has("organisation"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--organisation"_s});
    NewRegister facts;
    facts.organisation = call.option("organisation");
    facts.jurisdictions = call.option("jurisdictions");
    if (call.has("zone"))
        facts.zone = call.option("zone");
    if (const QStringList lawless = lawlessAmong(facts.jurisdictions); !lawless.isEmpty())
        return fail(call,
                    Error{ErrorKind::Usage,
                          notOneOf(knownJurisdictions(), lawless.first()),
                          u"--jurisdictions"_s});
    if (const int exit = freeNameFor(call, call.at(0)); exit != Done)
        return exit;
    const auto made = beginRegister(call.at(0), facts, authorOf(call), systemClock());
    if (!made)
        return fail(call, made.error());
    if (call.json())
        printJson(QJsonObject{{u"id"_s, 1},
                              {u"reference"_s, call.at(0)},
                              {u"revision"_s, (*made)->profile().revision},
                              {u"action"_s, 1},
                              {u"path"_s, call.at(0)},
                              {u"register"_s, (*made)->profile().uuid}});
    else
        print(call.at(0));
    return Done;
}

int runLog(Invocation& call)
{
    if (!call.has("title"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--title"_s});
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const Assignments facts = fromOptions(call,
                                          {{"title", "title"},
                                           {"kind", "kind"},
                                           {"noticed", "noticed"},
                                           {"personal-data", "personal_data"},
                                           {"owner", "owner"}});
    return report(call, logIncident(session.open(), facts), {u"Logged", u"Consigné"});
}

int runList(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto query = listQueryOf(call, session.open(), call.option("where"));
    if (!query)
        return fail(call, query.error());
    const auto lines = listIncidents(session.open(), *query);
    if (!lines)
        return fail(call, lines.error());
    if (call.json()) {
        QJsonArray array;
        for (const ListedIncident& line : *lines)
            array.append(listedJson(line));
        printJson(array);
        return Done;
    }
    std::vector<QStringList> rows;
    for (const ListedIncident& line : *lines)
        rows.push_back(listedCells(line, call.language()));
    printTable(listedHeader(call.language()), rows);
    if (rows.empty())
        printError(
            Phrase(u"No incident matches.", u"Aucun incident ne correspond.").in(call.language()));
    return Done;
}

namespace
{

int showIncident(const Invocation& call, const Register& open, Id<Incident> incident)
{
    if (call.json()) {
        const auto object = incidentJson(open, incident, call.language());
        if (!object)
            return fail(call, object.error());
        printJson(*object);
        return Done;
    }
    const auto known = dossier(open, incident);
    if (!known)
        return fail(call, known.error());
    printIncident(*known, open.now().local(), shownReference(open), call.language());
    return Done;
}

int showRecord(const Invocation& call, const Register& open, RecordRef ref)
{
    if (call.json()) {
        const auto object = recordJson(open, ref);
        if (!object)
            return fail(call, object.error());
        printJson(*object);
        return Done;
    }
    const auto stored = storedRow(open, ref);
    if (!stored)
        return fail(call, stored.error());
    printRecord(*ref.type, stored->row, shownReference(open), call.language());
    if (const auto notice = ref.type->is<Notification>()
            ? recordOf<Notification>(ref.id, stored->revision, stored->row)
            : std::nullopt) {
        const auto known = dossier(open, notice->incident);
        if (!known)
            return fail(call, known.error());
        printStanding(*known, *notice, open.now().local(), call.language());
    }
    return Done;
}

} // namespace

int runShow(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto ref = recordRef(session.open(), call.at(1));
    if (!ref)
        return fail(call, ref.error());
    const bool incident = ref->type->is<Incident>();
    return incident ? showIncident(call, session.open(), {ref->id})
                    : showRecord(call, session.open(), *ref);
}

int runSet(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto facts = factsOf(call, 2);
    if (!facts)
        return fail(call, facts.error());
    // INC-2026-0001/eu-gdpr-controller is the answer to that regime's question, as `gaps` names it.
    if (const QString regime = call.at(1).section(u'/', 1); !regime.isEmpty()) {
        const auto incident = incidentByReference(session.open(), call.at(1).section(u'/', 0, 0));
        return incident
            ? report(call, assess(session.open(), *incident, {regime}, *facts), answer::answered)
            : fail(call, incident.error());
    }
    const auto ref = recordRef(session.open(), call.at(1));
    if (!ref)
        return fail(call, ref.error());
    return report(
        call, setFields(session.open(), *ref, *facts, call.option("reason")), answer::changed);
}

namespace
{

/// Nothing where the option was not given.
Result<std::optional<Stage>> stageGiven(const Invocation& call, const char* option)
{
    if (!call.has(option))
        return std::nullopt;
    const auto stage = fromCode<Stage>(call.option(option).toUtf8());
    if (!stage)
        return failed(ErrorKind::Invalid,
                      notOneOf(codeTexts<Stage>(), call.option(option)),
                      u"--"_s + QLatin1String(option));
    return stage;
}

/// What leaving the stage would need; of the last one, what closing would of who asks. Of what is
/// closed, what it was closed without.
std::vector<Gap> gapsOf(const Register& open, const Dossier& known, std::optional<Stage> stage)
{
    if (known.incident.status == Status::Closed)
        return leftOpen(known, open.today());
    if (!stage)
        return {};
    return *stage == Stage::Monitor ? closingGaps(known, open.today(), open.author().name)
                                    : gaps(known, *stage, open.today());
}

} // namespace

int runGaps(Invocation& call)
{
    return onIncident(call, Access::Read, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto known = dossier(open, incident);
        if (!known)
            return fail(call, known.error());
        const auto stage = stageGiven(call, "stage");
        if (!stage)
            return fail(call, stage.error());
        const std::vector<Gap> found = *stage ? gaps(*known, **stage, open.today())
                                              : gapsOf(open, *known, known->incident.stage);
        if (call.json()) {
            printJson(report::gapsJson(found, call.language()));
            return int(Done);
        }
        for (const Gap& gap : found)
            print(gapLine(gap, call.language()));
        if (found.empty())
            print(Phrase(u"No gaps.", u"Rien ne manque.").in(call.language()));
        return int(Done);
    });
}

int runAdvance(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto to = stageGiven(call, "to");
        if (!to)
            return fail(call, to.error());
        const auto outcome = advance(open, incident, *to, call.option("reason"));
        if (outcome || outcome.error().kind != ErrorKind::Gate)
            return report(call, outcome, {u"Advanced", u"Passé à l’étape suivante"});
        return fail(
            call, outcome.error(), gapsBefore(open, incident, *to).value_or(std::vector<Gap>()));
    });
}

int runHoldWork(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(
            call, holdWork(open, incident, call.option("reason")), {u"On hold", u"Mis en attente"});
    });
}

int runResume(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(
            call, resumeWork(open, incident, call.option("reason")), {u"Resumed", u"Repris"});
    });
}

int runClose(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto outcome = closeIncident(open, incident, call.option("reason"));
        if (outcome || outcome.error().kind != ErrorKind::Gate)
            return report(call, outcome, {u"Closed", u"Clos"});
        const auto known = dossier(open, incident);
        return fail(call,
                    outcome.error(),
                    known ? closingGaps(*known, open.today(), open.author().name)
                          : std::vector<Gap>());
    });
}

int runReopen(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(
            call, reopenIncident(open, incident, call.option("reason")), {u"Reopened", u"Rouvert"});
    });
}

int runConfirm(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(call,
                      confirmAsSecond(open, incident, call.option("reason")),
                      {u"Confirmed as a second person", u"Confirmé comme seconde personne"});
    });
}

int runLink(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto kind = fromCode<LinkKind>(call.at(2).toUtf8());
        if (!kind)
            return wordsMissing(call);
        const auto other = incidentByReference(open, call.at(3));
        if (!other)
            return fail(call, other.error());
        const auto linked = linkIncidents(open, incident, *kind, *other);
        const bool before = linked && linked->action == 0;
        return report(call, linked, before ? answer::linkedBefore : answer::linked);
    });
}

} // namespace ireg::cli
