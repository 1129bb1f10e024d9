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
    printer.setFullPage(true);
    const auto pages = paper::Paper::laidOut(
        report.document(order.language, false), order.pageSize, goesOn);
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
