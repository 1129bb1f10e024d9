// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"

namespace ireg::paper
{

/// The document with every text that flows over pages made visible (report::visible), once for all
/// pages. A text in which nothing was hidden is shared, not copied.
report::Document shown(report::Document document);

} // namespace ireg::paper
