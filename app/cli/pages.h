// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/reportorder.h"
#include "model/reporting/reporting.h"

#include <memory>

class QCoreApplication;

namespace ireg::cli
{

/// The application of the command in these words.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv);

// What draws pages or reads them again. The program `ireg-pages` does it; in `ireg` both become
// that program, which begins the same command anew.

/// `ireg report ... -o OUT.pdf`.
int reportOnPages(Invocation& call, const ReportOrder& order);
/// `ireg verify REPORT.pdf [--against FILE]`.
int verifyReport(const Invocation& call);

/// Makes the report that was ordered and says where it is; gives the exit code. `pages` is not
/// called for a format without pages.
int makeReport(Invocation& call, const ReportOrder& order, const PagesWriter& pages);

} // namespace ireg::cli
