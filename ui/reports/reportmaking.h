// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/reporting/reporting.h"
#include "ui/paper/pdf.h"

namespace ireg
{

/// How a report is wanted in the window.
struct ReportOrder
{
    Language language = Language::English;
    paper::PageSize pageSize = paper::PageSize::A4;
};

/// The report as a file; `goesOn` is told the pages done; Cancelled where it says no.
Result<QByteArray> reportFile(const ReadReport& report,
                              const report::ReportFormat& format,
                              const ReportOrder& order,
                              const std::function<bool(int)>& goesOn);

} // namespace ireg
