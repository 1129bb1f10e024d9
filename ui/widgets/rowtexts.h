// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace ireg
{

/// Rows for a spreadsheet: cells between tabs. What a spreadsheet would take for a formula has a '
/// in front.
QString tabbedText(const std::vector<QStringList>& rows);
/// The same as a table in HTML; the first row is the head.
QString tableMarkup(const std::vector<QStringList>& rows);
/// Both onto the clipboard.
void copyRows(const std::vector<QStringList>& rows);

} // namespace ireg
