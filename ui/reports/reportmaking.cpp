// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportmaking.h"

#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "model/report/record.h"
#include "model/report/text.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>

namespace ireg
{

using namespace Qt::StringLiterals;

Result<ReportFacts> reportFacts(const Register& open, Id<Incident> incident)
{
    auto state = dossierAtHead(open, incident);
    if (!state)
        return tl::unexpected(state.error());
    const auto flaw = open.flawOf(incident);
    if (!flaw)
        return tl::unexpected(flaw.error());
    const report::ChainState chain{.seq = state->head.seq,
                                   .hash = state->head.hash,
                                   .history = *flaw ? report::History::Broken
                                                    : report::History::Holds};
    QByteArray record = report::machineRecord(state->dossier, open.today(), chain);
    return ReportFacts{.state = std::move(*state),
                       .now = open.now(),
                       .record = std::move(record),
                       .author = open.author(),
                       .history = chain.history};
}

report::Document reportDocument(const ReportFacts& facts, Language language, bool withRecord)
{
    return report::postIncident(facts.state.dossier,
                                {.language = language,
                                 .now = facts.now,
                                 .headSeq = facts.state.head.seq,
                                 .headHash = facts.state.head.hash,
                                 .recordSha256 = withRecord ? QCryptographicHash::hash(
                                                     facts.record, QCryptographicHash::Sha256)
                                                            : QByteArray(),
                                 .program = facts.author.program,
                                 .author = facts.author.name,
                                 .history = facts.history});
}

std::optional<ReportFormat> reportFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending.isEmpty() || ending == "pdf"_L1)
        return ReportFormat::Pdf;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return ReportFormat::Html;
    if (ending == "md"_L1)
        return ReportFormat::Markdown;
    if (ending == "txt"_L1)
        return ReportFormat::Text;
    return std::nullopt;
}

Result<QByteArray> reportBytes(const ReportFacts& facts,
                               const ReportOrder& order,
                               const std::function<bool(int)>& goesOn)
{
    const bool isPdf = order.format == ReportFormat::Pdf;
    const report::Document document = reportDocument(facts, order.language, isPdf);
    switch (order.format) {
    case ReportFormat::Html: return report::html(document);
    case ReportFormat::Markdown: return report::markdown(document);
    case ReportFormat::Text: return report::text(document);
    case ReportFormat::Pdf: break;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = paper::writePdf(buffer,
                                      document,
                                      {.pageSize = order.pageSize,
                                       .creation = facts.now.utc(),
                                       .record = facts.record,
                                       .goesOn = goesOn});
    if (!done)
        return tl::unexpected(done.error());
    return buffer.data();
}

} // namespace ireg
