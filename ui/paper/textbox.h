// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/theme.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace ireg::paper
{

/// Text broken into lines of one height in a given width. Hidden characters are taken out
/// (report::visible); a word wider than the box is cut. Copies share the layout.
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
    void paintLine(QPainter& painter, QPointF topLeft, int line) const;

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int number = 0;
    };

    void layOut(const QString& paragraph, double width);

    TextStyle m_style;
    std::vector<Line> m_lines;
    double m_naturalWidth = 0;
    double m_baseline = 0;
};

/// Width of the widest line and of the widest word, unwrapped.
double widestLine(const QString& text, const TextStyle& style);
double widestWord(const QString& text, const TextStyle& style);

/// One line, shortened with an ellipsis where it is too long.
QString elided(const QString& text, const TextStyle& style, double width);

} // namespace ireg::paper
