// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/language/recurrencetext.h"
#include "model/record/possible.h"
#include "model/register/assessing.h"
#include "model/register/bulkediting.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/foureyes.h"
#include "model/register/listing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/recurring.h"
#include "model/register/regimes.h"
#include "model/register/savedviews.h"
#include "model/register/searching.h"
#include "model/register/workflow.h"
#include "model/report/record.h"

#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

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

namespace
{

int saidNoneMatches(const Invocation& call)
{
    printError(
        Phrase(u"No incident matches.", u"Aucun incident ne correspond.").in(call.language()));
    return Done;
}

/// Of those that are found by the words, where there are some.
Result<std::vector<ListedIncident>> linesOf(Register& open, const ReportSubject& subject)
{
    auto lines = listIncidents(open, subject.list);
    if (!lines)
        return lines;
    const auto sought = incidentsSought(open, subject.words, subject.spoken);
    if (!sought)
        return tl::unexpected(sought.error());
    std::erase_if(*lines, [&found = *sought](const ListedIncident& line) {
        return found && !found->contains(line.id);
    });
    return lines;
}

/// In the columns that were asked for, else in those of every list.
void printList(const Invocation& call, const Register& open, const report::ListFacts& facts)
{
    report::ReportContext context = listContext(open);
    context.language = call.language();
    const report::ListTable list = report::listTable(facts, context);
    for (const auto& [title, rows] : list.groups) {
        if (!title.isEmpty())
            print((&title == &list.groups.front().title ? QString() : u"\n"_s) + title);
        printTable(list.heads, rows);
    }
}

} // namespace

int runList(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    auto subject = listOf(call, session.open(), {});
    if (!subject)
        return fail(call, subject.error());
    const bool asked = !subject->columns.isEmpty() || !subject->list.group.isEmpty();
    if (asked && !call.json()) {
        if (subject->columns.isEmpty())
            subject->columns = listedColumns();
        const auto facts = readList(session.open(), *subject);
        if (!facts)
            return fail(call, facts.error());
        printList(call, session.open(), *facts);
        return facts->incidents.empty() ? saidNoneMatches(call) : int(Done);
    }
    const auto lines = linesOf(session.open(), *subject);
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
    return rows.empty() ? saidNoneMatches(call) : int(Done);
}

namespace
{

void printRecurrences(const std::vector<Recurrence>& recurrences, Language language)
{
    if (recurrences.empty())
        return;
    QStringList lines{Phrase(u"The same before", u"Déjà survenu").in(language)};
    for (const Recurrence& one : recurrences)
        lines.append(u"  "_s + recurrenceText(language, one));
    print(u'\n' + lines.join(u'\n'));
}

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
    const auto earlier = recurrences(open, incident);
    if (!earlier)
        return fail(call, earlier.error());
    printIncident(*known, open.now().local(), shownReference(open), call.language());
    printRecurrences(*earlier, call.language());
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

namespace
{

/// How many words from the second one on name records: the first does, others look like it.
int referencesIn(const Invocation& call)
{
    static const QRegularExpression form(u"^[A-Za-z_]+-[0-9-]+$"_s);
    int count = 1;
    while (form.match(call.at(1 + count)).hasMatch())
        ++count;
    return count;
}

/// What became of several, of which all change or none.
int answerAll(const Invocation& call, const Result<AllOutcome>& done, qsizetype asked)
{
    if (!done)
        return fail(call, done.error());
    if (call.json()) {
        QJsonArray changed;
        for (const QString& reference : done->changed)
            changed.append(reference);
        printJson(QJsonObject{{u"action"_s, done->action}, {u"changed"_s, changed}});
    } else if (done->changed.isEmpty()) {
        print(Phrase(u"All of them stand so already, nothing changed.",
                     u"Tout est déjà ainsi, rien n’a changé.")
                  .in(call.language()));
    } else {
        print(Phrase(u"Changed %1 of %2: %3", u"Modifiés : %1 sur %2 : %3")
                  .in(call.language())
                  .arg(done->changed.size())
                  .arg(asked)
                  .arg(done->changed.join(u", "_s)));
    }
    return answered(call, done->changed.join(u", "_s));
}

int setSeveral(const Invocation& call, Register& open, int count)
{
    const auto facts = factsOf(call, 1 + count);
    if (!facts)
        return fail(call, facts.error());
    std::vector<RecordRef> refs;
    for (const QString& word : call.from(1).first(count)) {
        const auto ref = recordRef(open, word);
        if (!ref)
            return fail(call, ref.error());
        refs.push_back(*ref);
    }
    return answerAll(
        call, setFieldsOfAll(open, refs, *facts, call.option("reason")), std::ssize(refs));
}

/// Each to its next stage, none where one may not leave its own: why is one incident's matter.
int advanceSeveral(const Invocation& call, Register& open)
{
    if (call.has("to") || call.has("reason"))
        return fail(call, {ErrorKind::Usage, u"#several-without-reason"_s, u"advance"_s});
    std::vector<Id<Incident>> incidents;
    for (const QString& word : call.from(1)) {
        const auto incident = incidentByReference(open, word);
        if (!incident)
            return fail(call, incident.error());
        incidents.push_back(*incident);
    }
    const auto done = advanceAll(open, incidents);
    if (done || done.error().kind != ErrorKind::Gate)
        return answerAll(call, done, std::ssize(incidents));
    const auto held = incidentByReference(open, done.error().place);
    return fail(call,
                done.error(),
                held ? gapsBefore(open, *held, std::nullopt).value_or(std::vector<Gap>())
                     : std::vector<Gap>());
}

} // namespace

int runSet(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    if (const int count = referencesIn(call); count > 1)
        return setSeveral(call, session.open(), count);
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

/// What the stages before were left without, on a reason, and is not asked for again.
void printLeft(const std::vector<Gap>& asked, const std::vector<Gap>& left, Language language)
{
    bool headed = false;
    for (const Gap& gap : left) {
        if (std::ranges::any_of(asked, [&gap](const Gap& one) { return one.isAlike(gap); }))
            continue;
        if (!std::exchange(headed, true))
            print(
                u'\n'
                + Phrase(u"Left open, on a reason", u"Laissé ouvert, avec un motif").in(language));
        print(gapLine(gap, language));
    }
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
        const std::vector<Gap> found = *stage ? missingFrom(*known, **stage, open.today())
                                              : gapsOf(open, *known, known->incident.stage);
        if (call.json()) {
            printJson(report::gapsJson(found, call.language()));
            return int(Done);
        }
        for (const Gap& gap : found)
            print(gapLine(gap, call.language()));
        if (found.empty())
            print(Phrase(u"No gaps.", u"Rien ne manque.").in(call.language()));
        if (!*stage && known->incident.status != Status::Closed)
            printLeft(found, leftOpen(*known, open.today()), call.language());
        return int(Done);
    });
}

int runAdvance(Invocation& call)
{
    if (call.from(1).size() > 1) {
        Session session(call, Access::Write);
        return session.failed() ? session.failed() : advanceSeveral(call, session.open());
    }
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
        return report(call, linked, answer::linked);
    });
}

} // namespace ireg::cli
