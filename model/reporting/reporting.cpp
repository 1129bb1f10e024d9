// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reporting/reporting.h"

#include "model/dossier/references.h"
#include "model/register/nextdues.h"
#include "model/register/searching.h"
#include "model/report/record.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

report::ReportContext contextOf(const Register& open, const Head& head, report::History history)
{
    return {.now = open.now(),
            .headSeq = head.seq,
            .headHash = head.hash,
            .program = open.author().program,
            .author = open.author().name,
            .history = history};
}

/// Of these facts, read at that moment.
template <class Facts>
ReadReport reportOf(const report::Maker<Facts>& maker, report::ReportContext context, Facts read)
{
    const auto facts = std::make_shared<const Facts>(std::move(read));
    ReadReport report{.name = {},
                      .context = std::move(context),
                      .make = [make = maker.document, facts](
                                  const report::ReportContext& said) { return make(*facts, said); },
                      .makeSheet = {}};
    if (maker.sheet)
        report.makeSheet = [make = maker.sheet, facts](const report::ReportContext& said) {
            return make(*facts, said);
        };
    return report;
}

report::Selection selectionOf(const ReportSubject& subject)
{
    const bool descending = subject.list.sort.startsWith(u'-');
    report::Selection selection{.words = subject.words,
                                .sort = subject.list.sort.mid(descending ? 1 : 0).toUtf8(),
                                .descending = descending,
                                .limit = subject.list.limit,
                                .group = subject.list.group.toUtf8(),
                                .columns = subject.columns};
    for (const Filter::Term& term : subject.list.where.terms)
        selection.where.push_back(
            {.field = term.field, .relation = term.relation, .values = term.values});
    return selection;
}

report::Selection selectionOf(const LessonQuery& query)
{
    return selectionOf(
        ReportSubject{.list = {.where = query.where, .sort = query.sort, .limit = query.limit},
                      .words = query.words});
}

report::ListedFacts factsOf(ReportedIncident&& of)
{
    ListedIncident& line = of.line;
    return {.reference = std::move(line.reference),
            .title = std::move(line.title),
            .kind = line.kind,
            .severity = line.severity,
            .stages = std::move(line.openStages),
            .status = line.status,
            .disposition = line.disposition,
            .secondPersonPending = line.secondPersonPending,
            .owner = std::move(line.owner),
            .noticed = std::move(line.noticed),
            .contained = std::move(of.contained),
            .closed = std::move(of.closed),
            .tlp = of.tlp,
            .individuals = of.individuals,
            .individualsApproximate = of.individualsApproximate,
            .group = std::move(of.group)};
}

bool asks(const ReportSubject& subject, QLatin1StringView column)
{
    return subject.columns.contains(column);
}

/// Whether a column shows a field that a line of a list has not got.
bool asksForRows(const ReportSubject& subject)
{
    return std::ranges::any_of(subject.columns, [](const QString& column) {
        return typeOf<Incident>().find(column.toUtf8()) != nullptr;
    });
}

/// What only the columns that were asked for say of the incidents; `ids` are theirs.
Result<void> addAsked(const Register& open,
                      const ReportSubject& subject,
                      const std::vector<qint64>& ids,
                      std::vector<report::ListedFacts>& incidents)
{
    if (asks(subject, "next_due"_L1)) {
        const auto dues = nextDues(open);
        if (!dues)
            return tl::unexpected(dues.error());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto due = dues->find(ids[i]);
            if (due == dues->end())
                continue;
            incidents[i].due = When{.ms = due->second.ms,
                                    .zone = open.profile().zone,
                                    .precision = due->second.day ? Precision::Day
                                                                 : Precision::Exact};
            incidents[i].dueRecord = due->second.record();
        }
    }
    if (!asks(subject, "next_step"_L1) && !asksForRows(subject))
        return {};
    std::unordered_map<qint64, report::ListedFacts*> byId;
    for (std::size_t i = 0; i < ids.size(); ++i)
        byId.emplace(ids[i], &incidents[i]);
    return forEachDossier(open, ids, [&](const Dossier& dossier) {
        report::ListedFacts& incident = *byId.at(dossier.incident.id.value);
        incident.step = nextStep(dossier, open.today());
        incident.row = shownRow(dossier);
    });
}

/// The incidents of the list, of those that were found where there was a search.
Result<report::ListFacts> listFacts(const Register& open,
                                    const ReportSubject& subject,
                                    const std::optional<IncidentSet>& found)
{
    auto rows = reportedIncidents(open, subject.list);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto counts = registerCounts(open);
    if (!counts)
        return tl::unexpected(counts.error());
    report::ListFacts facts{.profile = open.profile(),
                            .selection = selectionOf(subject),
                            .incidents = {},
                            .inRegister = counts->incidents};
    std::vector<qint64> ids;
    for (ReportedIncident& row : *rows) {
        if (found && !found->contains(row.line.id))
            continue;
        ids.push_back(row.line.id);
        facts.incidents.push_back(factsOf(std::move(row)));
    }
    const auto asked = addAsked(open, subject, ids, facts.incidents);
    return asked ? Result<report::ListFacts>(std::move(facts)) : tl::unexpected(asked.error());
}

/// The lessons that were asked for, with what they touch.
Result<report::LessonFacts> lessonFacts(const Register& open,
                                        const LessonQuery& query,
                                        const LessonsSought& sought)
{
    auto listing = listLessons(open, query, sought);
    if (!listing)
        return tl::unexpected(listing.error());
    report::LessonFacts facts{.profile = open.profile(),
                              .selection = selectionOf(query),
                              .lessons = {},
                              .inRegister = listing->inRegister};
    std::optional<Tlp> strictest;
    for (ListedLesson& line : listing->lines) {
        report::ToldLesson& told = facts.lessons.emplace_back();
        told.lesson = std::move(line.lesson);
        told.trainings = std::move(line.trainings);
        facts.people.merge(line.names);
        for (const MetIn& met : line.met) {
            told.met.push_back(
                {.reference = met.reference, .title = met.title, .cameBack = met.cameBack});
            strictest = std::min(strictest.value_or(met.tlp), met.tlp);
        }
    }
    facts.tlp = strictest.value_or(facts.tlp);
    return facts;
}

/// Whether the register's whole history holds together, as a list is about any of it.
Result<report::History> historyOf(const Register& open)
{
    if (open.flaw())
        return report::History::Broken;
    const auto verdict = open.verify({});
    if (!verdict)
        return tl::unexpected(verdict.error());
    return verdict->findings.empty() ? report::History::Holds : report::History::Broken;
}

/// Reads what a maker takes.
struct FactsReading
{
    Register& open;
    const ReportSubject& subject;

    Result<ReadReport> operator()(const report::OfIncident& maker) const
    {
        auto state = dossierAtHead(open, subject.incident);
        if (!state)
            return tl::unexpected(state.error());
        const auto flaw = open.flawOf(subject.incident);
        if (!flaw)
            return tl::unexpected(flaw.error());
        const report::ChainState chain{.seq = state->head.seq,
                                       .hash = state->head.hash,
                                       .history = *flaw ? report::History::Broken
                                                        : report::History::Holds};
        QByteArray record = report::machineRecord(state->dossier, open.today(), chain);
        const QString name = state->dossier.incident.reference;
        ReadReport report = reportOf(
            maker, contextOf(open, state->head, chain.history), std::move(state->dossier));
        report.name = name;
        report.record = std::move(record);
        return report;
    }

    Result<ReadReport> operator()(const report::OfIncidents& maker) const
    {
        const auto history = historyOf(open);
        if (!history)
            return tl::unexpected(history.error());
        const auto found = incidentsSought(open, subject.words, subject.spoken);
        if (!found)
            return tl::unexpected(found.error());
        return open.atOnce([&]() -> Result<ReadReport> {
            const auto head = open.head();
            if (!head)
                return tl::unexpected(head.error());
            auto facts = listFacts(open, subject, *found);
            if (!facts)
                return tl::unexpected(facts.error());
            ReadReport report = reportOf(
                maker, contextOf(open, *head, *history), std::move(*facts));
            report.name = QFileInfo(open.path()).completeBaseName();
            return report;
        });
    }

    Result<ReadReport> operator()(const report::OfLessons& maker) const
    {
        const auto history = historyOf(open);
        if (!history)
            return tl::unexpected(history.error());
        const auto sought = lessonsSought(open, subject.lessons.words);
        if (!sought)
            return tl::unexpected(sought.error());
        return open.atOnce([&]() -> Result<ReadReport> {
            const auto head = open.head();
            if (!head)
                return tl::unexpected(head.error());
            auto facts = lessonFacts(open, subject.lessons, *sought);
            if (!facts)
                return tl::unexpected(facts.error());
            ReadReport report = reportOf(
                maker, contextOf(open, *head, *history), std::move(*facts));
            report.name = QFileInfo(open.path()).completeBaseName();
            return report;
        });
    }
};

} // namespace

Result<report::ListFacts> readList(Register& open, const ReportSubject& subject)
{
    const auto found = incidentsSought(open, subject.words, subject.spoken);
    if (!found)
        return tl::unexpected(found.error());
    return open.atOnce([&] { return listFacts(open, subject, *found); });
}

report::ReportContext listContext(const Register& open)
{
    return contextOf(open, {}, report::History::Holds);
}

report::Document ReadReport::document(Language language, bool withRecord) const
{
    report::ReportContext said = context;
    said.language = language;
    if (withRecord && !record.isEmpty())
        said.recordSha256 = QCryptographicHash::hash(record, QCryptographicHash::Sha256);
    return make(said);
}

report::Sheet ReadReport::sheet(Language language) const
{
    Q_ASSERT(makeSheet);
    report::ReportContext said = context;
    said.language = language;
    return makeSheet(said);
}

Result<ReadReport> readReport(Register& open,
                              const report::ReportKind& kind,
                              const ReportSubject& subject)
{
    return std::visit(FactsReading{open, subject}, kind.maker);
}

Result<QByteArray> reportBytes(const ReadReport& report,
                               const report::ReportFormat& format,
                               Language language,
                               const PagesWriter& pages)
{
    if (const auto* write = std::get_if<report::DocumentWriter>(&format.writer))
        return (*write)(report.document(language, false));
    if (const auto* write = std::get_if<report::SheetWriter>(&format.writer))
        return (*write)(report.sheet(language));
    return pages(report.document(language, true),
                 {.creation = report.context.now.utc(), .record = report.record});
}

} // namespace ireg
