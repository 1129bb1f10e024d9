// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace ireg::report
{
struct Sheet;

/// The sheet as a workbook: the table under a head that stays and filters, and beside it what it
/// is about. Times are real ones, in UTC; text is never a formula, a link or a number. The same
/// sheet gives the same bytes. Written in a folder of its own, which is gone afterwards.
Result<QByteArray> xlsx(const Sheet& sheet);

} // namespace ireg::report
