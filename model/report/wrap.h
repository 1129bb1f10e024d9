// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace ireg::report
{

/// Columns the text takes in a fixed-width font: none for combining marks, two for wide scripts.
int textWidth(QStringView text);

/// Lines of at most `width` columns, broken at spaces; a longer word is cut. Line breaks stay;
/// no character but the spaces at a break is lost. At least one line.
QStringList wrapped(const QString& text, int width);

/// Filled with spaces up to `width` columns.
QString padded(const QString& text, int width);

} // namespace ireg::report
