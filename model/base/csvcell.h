// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// A cell of a CSV file by RFC 4180, always quoted. What a spreadsheet would take for a formula
/// gets an apostrophe before it: text whose first sign is = + - @ or, as East Asian settings take
/// them, one of their wide and small forms. Line breaks stay; a tab becomes a space, and hidden
/// characters are dropped.
QString csvCell(const QString& text);

} // namespace ireg
