// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/style.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;
class QTextLayout;

namespace ireg::paper
{

/// Where a line of a text begins. Each paragraph is laid out in parts, so that a long one never is
/// as a whole; layout can be taken up again at any part and finds the same lines.
struct TextMark
{
    qsizetype paragraph = 0; ///< where it begins; -1: the text is over
    qsizetype part = 0;      ///< where the part begins
    int line = 0;            ///< of the part
};

/// One line of a text, with what it takes to paint it.
struct TextLine
{
    std::shared_ptr<const QTextLayout> layout = {};
    int number = 0;
    QColor colour = {};
    double baseline = 0; ///< below the upper edge
    double left = 0;     ///< of where it is painted

    double naturalWidth() const;
    void paint(QPainter& painter, QPointF topLeft) const;
};

/// The lines of a text in a given width, one after the other. The text has been made visible
/// (report::visible); a word wider than the lines is cut. Memory does not grow with the text.
class TextLines final
{
public:
    TextLines(const QString& text, const TextStyle& style, double width, const TextMark& from);

    /// Every text has a line at least.
    std::optional<TextLine> next();
    TextMark mark() const { return m_mark; } ///< of the line that comes next

private:
    void layOut();
    void goOn();
    bool isRightToLeft() const;

    QString m_text;
    QFont m_font;
    QColor m_colour;
    Qt::Alignment m_alignment;
    double m_baseline;
    double m_width;
    TextMark m_mark;
    TextMark m_following = {}; ///< the part after this one
    std::shared_ptr<const QTextLayout> m_layout;
    int m_lines = 0; ///< of this part
};

} // namespace ireg::paper
