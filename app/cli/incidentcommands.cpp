// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/register/dutyusecases.h"

#include <QTextStream>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

int runNew(Invocation& call)
{
    NewRegister facts;
    facts.organisation = call.option("organisation");
    facts.jurisdictions = call.option("jurisdictions");
    if (call.has("zone"))
        facts.zone = call.option("zone");
    const auto made = Register::create(call.at(0), facts, authorOf(call), systemClock());
    if (!made)
        return fail(call, made.error());
    const QStringList regimes = regimesFor(facts.jurisdictions);
    if (!regimes.isEmpty()) {
        if (const auto adopted = adoptRegimes(**made, regimes); !adopted)
            return fail(call, adopted.error());
    }
    if (call.json())
        printJson(QJsonObject{{u"path"_s, (*made)->path()}, {u"uuid"_s, (*made)->profile().uuid}});
    else
        print((*made)->path());
    return Done;
}

int runLog(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const Assignments facts = fromOptions(call,
                                          {{"title", "title"},
                                           {"kind", "kind"},
                                           {"noticed", "noticed"},
                                           {"personal-data", "personal_data"},
                                           {"owner", "owner"}});
    return report(call, logIncident(session.open(), facts), u"Logged"_s);
}

int runList(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    ListQuery query;
    auto where = parseFilter(call.option("where"), session->zone());
    if (!where)
        return fail(call, where.error());
    query.where = std::move(*where);
    if (call.has("sort"))
        query.sort = call.option("sort");
    bool ok = true;
    if (call.has("limit"))
        query.limit = call.option("limit").toLongLong(&ok);
    if (!ok || query.limit < 0)
        return fail(call, Error{ErrorKind::Usage, call.option("limit"), u"--limit"_s});
    const auto lines = listIncidents(session.open(), query);
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
        rows.push_back(listedCells(line));
    printTable(listedHeader(), rows);
    return Done;
}

int runShow(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto ref = recordRef(session.open(), call.at(1));
    if (!ref)
        return fail(call, ref.error());
    const bool incident = QByteArrayView(ref->type->name)
        == QByteArrayView(RecordName<Incident>::value);
    const auto object = incident ? incidentJson(session.open(), {ref->id})
                                 : recordJson(session.open(), *ref);
    if (!object)
        return fail(call, object.error());
    if (call.json())
        printJson(*object);
    else
        printReadable(*object);
    return Done;
}

int runSet(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto facts = assignments(call.from(2));
    if (!facts)
        return fail(call, facts.error());
    // INC-2026-0001/eu-gdpr-controller is the answer to that regime's question, as `gaps` names it.
    if (const QString regime = call.at(1).section(u'/', 1); !regime.isEmpty()) {
        const auto incident = incidentByReference(session.open(), call.at(1).section(u'/', 0, 0));
        return incident
            ? report(call, assess(session.open(), *incident, {regime}, *facts), u"Answered"_s)
            : fail(call, incident.error());
    }
    const auto ref = recordRef(session.open(), call.at(1));
    if (!ref)
        return fail(call, ref.error());
    return report(
        call, setFields(session.open(), *ref, *facts, call.option("reason")), u"Changed"_s);
}

int runGaps(Invocation& call)
{
    return onIncident(call, Access::Read, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto known = dossier(open, incident);
        if (!known)
            return fail(call, known.error());
        std::optional<Stage> stage = known->incident.stage;
        if (call.has("stage")) {
            stage = fromCode<Stage>(call.option("stage").toUtf8());
            if (!stage)
                return fail(call, Error{ErrorKind::Usage, call.option("stage"), u"--stage"_s});
        }
        const std::vector<Gap> found = stage == Stage::Monitor ? closingGaps(*known, open.today())
            : stage                                            ? gaps(*known, *stage, open.today())
                                                               : std::vector<Gap>();
        if (call.json()) {
            printJson(gapsJson(found));
            return int(Done);
        }
        for (const Gap& gap : found)
            print(
                u"%1 · %2: %3"_s.arg(codeText(gap.stage),
                                     gap.record.isEmpty() ? gap.fact : gap.record + u' ' + gap.fact,
                                     gapMessage(gap)));
        if (found.empty())
            print(u"No gaps."_s);
        return int(Done);
    });
}

int runAdvance(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        std::optional<Stage> to;
        if (call.has("to")) {
            to = fromCode<Stage>(call.option("to").toUtf8());
            if (!to)
                return fail(call, Error{ErrorKind::Usage, call.option("to"), u"--to"_s});
        }
        const auto outcome = advance(open, incident, to, call.option("reason"));
        if (outcome || outcome.error().kind != ErrorKind::Gate)
            return report(call, outcome, u"Advanced"_s);
        return fail(
            call, outcome.error(), gapsBefore(open, incident, to).value_or(std::vector<Gap>()));
    });
}

int runHoldWork(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(call, holdWork(open, incident, call.option("reason")), u"On hold"_s);
    });
}

int runResume(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(call, resumeWork(open, incident, call.option("reason")), u"Resumed"_s);
    });
}

int runClose(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto outcome = closeIncident(open, incident, call.option("reason"));
        if (outcome || outcome.error().kind != ErrorKind::Gate)
            return report(call, outcome, u"Closed"_s);
        const auto known = dossier(open, incident);
        return fail(
            call, outcome.error(), known ? closingGaps(*known, open.today()) : std::vector<Gap>());
    });
}

int runReopen(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        return report(call, reopenIncident(open, incident, call.option("reason")), u"Reopened"_s);
    });
}

int runLink(Invocation& call)
{
    return onIncident(call, Access::Write, call.at(1), [&](Register& open, Id<Incident> incident) {
        const auto kind = fromCode<LinkKind>(call.at(2).toUtf8());
        if (!kind)
            return fail(call, Error{ErrorKind::Usage, call.at(2), u"link"_s});
        const auto other = incidentByReference(open, call.at(3));
        if (!other)
            return fail(call, other.error());
        return report(call, linkIncidents(open, incident, *kind, *other), u"Linked"_s);
    });
}

} // namespace ireg::cli
