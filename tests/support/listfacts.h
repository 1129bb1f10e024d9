// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/context.h"
#include "model/report/listfacts.h"

namespace ireg::test
{

/// A small register: every status and severity, times of every precision, a title like a formula.
report::ListFacts aSmallList();
/// So many incidents.
report::ListFacts aLongList(int count);
report::ReportContext listContext(Language language);

} // namespace ireg::test
