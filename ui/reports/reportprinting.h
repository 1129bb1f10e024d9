// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reports/reportmaking.h"

class QPrinter;

namespace ireg
{

/// Paints every page on the printer; `goesOn` is told the pages done. False where the printer did
/// not take them all or where it was stopped.
bool printReport(const ReadReport& report,
                 const ReportOrder& order,
                 QPrinter& printer,
                 const std::function<bool(int)>& goesOn);

} // namespace ireg
