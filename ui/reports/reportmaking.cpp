// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportmaking.h"

#include <QBuffer>

namespace ireg
{

Result<QByteArray> reportFile(const ReadReport& report,
                              const report::ReportFormat& format,
                              const ReportOrder& order,
                              const std::function<bool(int)>& goesOn)
{
    const auto pages = [&](const report::Document& document,
                           const PagesFacts& facts) -> Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = paper::writePdf(buffer,
                                          document,
                                          {.pageSize = order.pageSize,
                                           .creation = facts.creation,
                                           .record = facts.record,
                                           .goesOn = goesOn});
        if (!done)
            return tl::unexpected(done.error());
        return buffer.data();
    };
    return reportBytes(report, format, order.language, pages);
}

} // namespace ireg
