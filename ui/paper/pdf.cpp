// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pdf.h"

#include "model/report/visible.h"
#include "ui/paper/paper.h"
#include "ui/paper/pdffacts.h"
#include "ui/paper/seal.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr int resolution = 1200;
/// No reader wants more, and libqpdf holds some 10 KB for each.
constexpr int mostPages = 10'000;

QPageSize pageSize(PageSize size)
{
    return QPageSize(size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QPageLayout::Orientation orientation(const report::Document& document)
{
    return document.orientation == report::Orientation::Landscape ? QPageLayout::Landscape
                                                                  : QPageLayout::Portrait;
}

using GoesOn = std::function<bool(int)>;

/// Tells the headings that it met; nothing where the pages could not be written.
std::optional<std::vector<Bookmark>> paintPages(QPdfWriter& writer,
                                                const Paper& paper,
                                                const GoesOn& goesOn)
{
    std::vector<Bookmark> headings;
    QPainter painter;
    if (!painter.begin(&writer))
        return std::nullopt;
    painter.scale(resolution / 96.0, resolution / 96.0);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (!goesOn(page) || (page > 0 && !writer.newPage()))
            return std::nullopt;
        std::ranges::move(paper.paint(painter, page), std::back_inserter(headings));
    }
    return painter.end() ? std::optional(std::move(headings)) : std::nullopt;
}

QString creator()
{
    return u"Incident Register "_s + QLatin1StringView(IREG_VERSION);
}

} // namespace

Result<void> writePdf(QIODevice& device,
                      const report::Document& document,
                      const PdfOptions& options)
{
    bool stopped = false;
    bool tooMany = false;
    const GoesOn goesOn = [&](int done) {
        stopped = stopped || (options.goesOn && !options.goesOn(done));
        return !stopped;
    };
    const auto paper = Paper::laidOut(document, options.pageSize, [&](int laid) {
        tooMany = laid > mostPages;
        return !tooMany && goesOn(laid);
    });
    if (tooMany || (paper && paper->pageCount() > mostPages))
        return failed(ErrorKind::Invalid, u"#too-many-pages %1"_s.arg(mostPages));
    QByteArray pages;
    PdfFacts facts{.title = report::visibleLine(report::headerLine(document)),
                   .creator = creator(),
                   .language = document.language,
                   .creation = options.creation,
                   .record = options.record};
    {
        QBuffer buffer(&pages);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(resolution);
        writer.setPageLayout({pageSize(options.pageSize), orientation(document), QMarginsF()});
        auto headings = paper ? paintPages(writer, *paper, goesOn) : std::nullopt;
        if (!headings)
            return failed(stopped ? ErrorKind::Cancelled : ErrorKind::Io, {});
        facts.outline = std::move(*headings);
    }
    Sealer sealer(device);
    if (const auto written = writeWithFacts(sealer, pages, facts); !written)
        return written;
    if (!options.record.isEmpty() && !sealer.seal(options.record))
        return failed(ErrorKind::Io, {});
    return {};
}

} // namespace ireg::paper
