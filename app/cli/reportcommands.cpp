// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ownfiles.h"
#include "app/cli/pages.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/register/dossiers.h"
#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "model/report/record.h"
#include "model/report/text.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<ReportFormat> formatOf(const QString& out)
{
    const QString ending = QFileInfo(out).suffix().toLower();
    return ending == u"pdf"_s                   ? std::optional(ReportFormat::Pdf)
        : ending == u"html" || ending == u"htm" ? std::optional(ReportFormat::Html)
        : ending == u"md"_s                     ? std::optional(ReportFormat::Markdown)
        : ending == u"txt"_s                    ? std::optional(ReportFormat::Text)
                                                : std::nullopt;
}

Result<paper::PageSize> pageSizeOf(const QString& name)
{
    if (name.isEmpty() || name.compare(u"A4"_s, Qt::CaseInsensitive) == 0)
        return paper::PageSize::A4;
    if (name.compare(u"Letter"_s, Qt::CaseInsensitive) == 0)
        return paper::PageSize::Letter;
    return ireg::failed(ErrorKind::Usage, u"#unknown-word A4|Letter"_s, name);
}

Result<ReportOrder> orderOf(const Invocation& call)
{
    if (call.option("kind") != u"post-incident"_s)
        return ireg::failed(ErrorKind::Usage, u"#unknown-word post-incident"_s, u"--kind"_s);
    if (!call.has("incident"))
        return ireg::failed(ErrorKind::Usage, u"#needs-option"_s, u"--incident"_s);
    const QString out = call.option("o");
    const auto format = formatOf(out);
    if (!format)
        return ireg::failed(ErrorKind::Usage, u"#unknown-ending .pdf .html .md .txt"_s, u"-o"_s);
    const auto size = pageSizeOf(call.option("paper"));
    if (!size)
        return tl::unexpected(size.error());
    return ReportOrder{.format = *format,
                       .language = call.language(),
                       .pageSize = *size,
                       .out = out,
                       .existing = call.has("force") ? Existing::Replace : Existing::Refuse};
}

Result<QByteArray> made(const Register& open,
                        Id<Incident> incident,
                        const ReportOrder& order,
                        const ReportWriter& writer)
{
    const auto state = dossierAtHead(open, incident);
    if (!state)
        return tl::unexpected(state.error());
    const auto flaw = open.flawOf(incident);
    if (!flaw)
        return tl::unexpected(flaw.error());
    const report::ChainState chain{.seq = state->head.seq,
                                   .hash = state->head.hash,
                                   .history = *flaw ? report::History::Broken
                                                    : report::History::Holds};
    const QByteArray record = order.format == ReportFormat::Pdf
        ? report::machineRecord(state->dossier, open.today(), chain)
        : QByteArray();
    const When now = open.now();
    const report::ReportContext context{
        .language = order.language,
        .now = now,
        .headSeq = state->head.seq,
        .headHash = state->head.hash,
        .recordSha256 = record.isEmpty()
            ? QByteArray()
            : QCryptographicHash::hash(record, QCryptographicHash::Sha256),
        .program = open.author().program,
        .author = open.author().name,
        .history = chain.history};
    return writer(report::postIncident(state->dossier, context),
                  {.pageSize = order.pageSize, .creation = now.utc(), .record = record});
}

QByteArray textual(const report::Document& document, ReportFormat format)
{
    Q_ASSERT(format != ReportFormat::Pdf);
    return format == ReportFormat::Html    ? report::html(document)
        : format == ReportFormat::Markdown ? report::markdown(document)
                                           : report::text(document);
}

} // namespace

int makeReport(Invocation& call, const ReportOrder& order, const ReportWriter& writer)
{
    return onIncident(
        call, Access::Read, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            if (const auto may = OwnFiles(open.path()).mayBe(order.out); !may)
                return fail(call, may.error());
            const auto bytes = made(open, incident, order, writer);
            if (!bytes)
                return fail(call, bytes.error());
            if (const auto done = writeFile(order.out, *bytes, order.existing); !done)
                return fail(call, done.error());
            if (call.json())
                printJson(QJsonObject{{u"path"_s, order.out}});
            else
                print(order.out);
            return int(Done);
        });
}

int runReport(Invocation& call)
{
    const auto order = orderOf(call);
    if (!order)
        return fail(call, order.error());
    if (order->format == ReportFormat::Pdf)
        return reportOnPages(call, *order);
    return makeReport(
        call,
        *order,
        [&](const report::Document& document, const paper::PdfOptions&) -> Result<QByteArray> {
            return textual(document, order->format);
        });
}

} // namespace ireg::cli
