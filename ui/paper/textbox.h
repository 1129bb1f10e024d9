// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/textlines.h"

#include <vector>

namespace ireg::paper
{

/// A short text broken into lines of one height in a given width, all of them held. Hidden
/// characters are taken out (report::visible). Copies share the layout.
class TextBox final
{
public:
    TextBox() = default;
    TextBox(const QString& text, const TextStyle& style, double width);

    int lineCount() const { return int(m_lines.size()); }
    double lineHeight() const { return m_style.lineHeight(); }
    double height() const { return lineCount() * lineHeight(); }
    double naturalWidth() const { return m_naturalWidth; } ///< of the widest line as broken

    void paint(QPainter& painter, QPointF topLeft) const;

private:
    TextStyle m_style;
    std::vector<TextLine> m_lines;
    double m_naturalWidth = 0;
};

/// Width of the widest line and of the widest word, unwrapped.
double widestLine(const QString& text, const TextStyle& style);
double widestWord(const QString& text, const TextStyle& style);

/// One line, shortened with an ellipsis where it is too long.
QString elided(const QString& text, const TextStyle& style, double width);

} // namespace ireg::paper
