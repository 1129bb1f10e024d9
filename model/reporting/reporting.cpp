// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reporting/reporting.h"

#include "model/report/record.h"

#include <QCryptographicHash>

namespace ireg
{

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

/// Reads what a maker takes.
struct FactsReading
{
    Register& open;
    const ReportSubject& subject;

    Result<ReadReport> operator()(report::OfIncident maker) const
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
        const auto dossier = std::make_shared<const Dossier>(std::move(state->dossier));
        return ReadReport{.name = dossier->incident.reference,
                          .record = report::machineRecord(*dossier, open.today(), chain),
                          .context = contextOf(open, state->head, chain.history),
                          .make = [maker, dossier](const report::ReportContext& context) {
                              return maker(*dossier, context);
                          }};
    }
};

} // namespace

report::Document ReadReport::document(Language language, bool withRecord) const
{
    report::ReportContext said = context;
    said.language = language;
    if (withRecord && !record.isEmpty())
        said.recordSha256 = QCryptographicHash::hash(record, QCryptographicHash::Sha256);
    return make(said);
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
    return pages(report.document(language, true),
                 {.creation = report.context.now.utc(), .record = report.record});
}

} // namespace ireg
