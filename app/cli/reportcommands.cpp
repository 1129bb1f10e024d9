// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ownfiles.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/temporaryfile.h"
#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "model/report/record.h"
#include "model/report/text.h"
#include "ui/paper/pdf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

enum class Format { Pdf, Html, Markdown, Text };

struct Order
{
    Format format = Format::Pdf;
    Language language = Language::English;
    paper::PageSize pageSize = paper::PageSize::A4;
    QString out = {};
    Existing existing = Existing::Refuse;
};

std::optional<Format> formatOf(const QString& out)
{
    const QString ending = QFileInfo(out).suffix().toLower();
    return ending == u"pdf"_s                   ? std::optional(Format::Pdf)
        : ending == u"html" || ending == u"htm" ? std::optional(Format::Html)
        : ending == u"md"_s                     ? std::optional(Format::Markdown)
        : ending == u"txt"_s                    ? std::optional(Format::Text)
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

Result<Order> orderOf(const Invocation& call)
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
    return Order{.format = *format,
                 .language = call.language(),
                 .pageSize = *size,
                 .out = out,
                 .existing = call.has("force") ? Existing::Replace : Existing::Refuse};
}

Result<QByteArray> written(const report::Document& document,
                           const Order& order,
                           const paper::PdfOptions& options)
{
    switch (order.format) {
    case Format::Html: return report::html(document);
    case Format::Markdown: return report::markdown(document);
    case Format::Text: return report::text(document);
    case Format::Pdf: break;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto done = paper::writePdf(buffer, document, options); !done)
        return tl::unexpected(done.error());
    return buffer.data();
}

Result<QByteArray> made(const Register& open, Id<Incident> incident, const Order& order)
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
    const QByteArray record = order.format == Format::Pdf
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
    return written(report::postIncident(state->dossier, context),
                   order,
                   {.pageSize = order.pageSize, .creation = now.utc(), .record = record});
}

} // namespace

int runReport(Invocation& call)
{
    const auto order = orderOf(call);
    if (!order)
        return fail(call, order.error());
    return onIncident(
        call, Access::Read, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            if (const auto may = OwnFiles(open.path()).mayBe(order->out); !may)
                return fail(call, may.error());
            const auto bytes = made(open, incident, *order);
            if (!bytes)
                return fail(call, bytes.error());
            if (const auto done = writeFile(order->out, *bytes, order->existing); !done)
                return fail(call, done.error());
            if (call.json())
                printJson(QJsonObject{{u"path"_s, order->out}});
            else
                print(order->out);
            return int(Done);
        });
}

} // namespace ireg::cli
