// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace ireg::report
{

/// Columns the text takes in a fixed-width font: none for combining marks, two for wide scripts.
int textWidth(QStringView text);

/// The lines of `wrapped`, one after the other: a long text's are never all held. The text has to
/// stay.
class WrappedLines final
{
public:
    WrappedLines(QStringView text, int width);

    std::optional<QStringView> next();

private:
    QStringView m_rest; ///< after the present line
    std::optional<QStringView> m_line;
    int m_width;
    bool m_ended = false;
};

/// Lines of at most `width` columns, broken at spaces; a longer word is cut. Line breaks stay;
/// no character but the spaces at a break is lost. At least one line.
QStringList wrapped(const QString& text, int width);

/// Filled with spaces up to `width` columns.
QString padded(const QString& text, int width);

} // namespace ireg::report
