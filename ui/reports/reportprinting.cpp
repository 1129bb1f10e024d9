// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportprinting.h"

#include "ui/paper/paper.h"

#include <QPainter>
#include <QPrinter>

namespace ireg
{

bool printReport(const ReadReport& report,
                 const ReportOrder& order,
                 QPrinter& printer,
                 const std::function<bool(int)>& goesOn)
{
    const report::Document document = report.document(order.language, false);
    printer.setFullPage(true);
    printer.setPageOrientation(document.orientation == report::Orientation::Landscape
                                   ? QPageLayout::Landscape
                                   : QPageLayout::Portrait);
    const auto pages = paper::Paper::laidOut(document, order.pageSize, goesOn);
    QPainter painter;
    if (!pages || !painter.begin(&printer))
        return false;
    const double scale = printer.pageRect(QPrinter::DevicePixel).width() / pages->sheet().width();
    for (int page = 0; page < pages->pageCount(); ++page) {
        if (!goesOn(page)) {
            printer.abort();
            return false;
        }
        if (page > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        pages->paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace ireg
