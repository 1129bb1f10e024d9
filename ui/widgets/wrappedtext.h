// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringList>

class QPainter;
class QRect;

namespace ireg
{

/// Text in lines of a width; a word without end is broken too, and what has no room left ends with
/// an ellipsis. Measured and painted alike.
class WrappedText
{
public:
    WrappedText(const QString& text, const QFont& font, int width, int mostLines = 0);

    int height() const;
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// At the leading edge of the area, from its top; each line in the direction of its words.
    void paint(QPainter& painter, const QRect& area) const;

private:
    QFont m_font;
    QStringList m_lines;
};

/// The same text with places to break a word without end at, wherever its line is full: it would
/// make a label, and with it the window, as wide as itself.
QString breakableText(const QString& text);

/// One line, as much of it as there is room for, in the direction of its own words.
void paintLine(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text);

} // namespace ireg
