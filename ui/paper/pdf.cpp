// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pdf.h"

#include "model/report/visible.h"
#include "ui/paper/paper.h"
#include "ui/paper/seal.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr int resolution = 1200;

QPageSize pageSize(PageSize size)
{
    return QPageSize(size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter);
}

using GoesOn = std::function<bool(int)>;

bool paintPages(QPdfWriter& writer, const Paper& paper, const GoesOn& goesOn)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(resolution / 96.0, resolution / 96.0);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (!goesOn(page) || (page > 0 && !writer.newPage()))
            return false;
        paper.paint(painter, page);
    }
    return painter.end();
}

// Qt puts its own clock's time there and offers no setter; the length stays, so that the offsets
// in the cross-reference table stay true.
void stampCreation(QByteArray& pdf, const QDateTime& creation)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.lastIndexOf(key);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf(')', begin);
    if (end < 0 || !creation.isValid())
        return;
    const qsizetype room = end - begin - key.size();
    QByteArray stamp = "D:" + creation.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    stamp += room >= stamp.size() + 6 ? "+00'00'" : "Z";
    if (stamp.size() == room + 1 && stamp.endsWith('\''))
        stamp.chop(1);
    if (stamp.size() == room)
        pdf.replace(begin + key.size(), room, stamp);
}

} // namespace

Result<void> writePdf(QIODevice& device,
                      const report::Document& document,
                      const PdfOptions& options)
{
    bool stopped = false;
    const GoesOn goesOn = [&](int pages) {
        stopped = stopped || (options.goesOn && !options.goesOn(pages));
        return !stopped;
    };
    const auto paper = Paper::laidOut(document, options.pageSize, goesOn);
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(resolution);
        writer.setPageLayout({pageSize(options.pageSize), QPageLayout::Portrait, QMarginsF()});
        writer.setTitle(report::visibleLine(report::headerLine(document)));
        writer.setCreator(u"Incident Register "_s + QLatin1StringView(IREG_VERSION));
        // Qt drops attachments that are added once the painter has begun.
        if (!options.record.isEmpty())
            writer.addFileAttachment(
                QLatin1StringView(recordName), options.record, u"application/json"_s);
        if (!paper || !paintPages(writer, *paper, goesOn))
            return failed(stopped ? ErrorKind::Cancelled : ErrorKind::Io, buffer.errorString());
    }
    stampCreation(pdf, options.creation);
    if (!options.record.isEmpty())
        pdf = sealed(pdf, options.record);
    if (device.write(pdf) != pdf.size())
        return failed(ErrorKind::Io, device.errorString());
    return {};
}

} // namespace ireg::paper
