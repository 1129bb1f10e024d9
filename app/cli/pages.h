// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/reportorder.h"

#include <memory>

class QCoreApplication;

namespace ireg::cli
{

// What draws pages or reads them again. The program `ireg-pages` does it; in `ireg` each of these
// becomes that program, which begins the same command anew.

/// The application of the command in these words.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv);
/// `ireg report ... -o OUT.pdf`.
int reportOnPages(Invocation& call, const ReportOrder& order);
/// `ireg verify REPORT.pdf [--against FILE]`.
int verifyReport(Invocation& call);

} // namespace ireg::cli
