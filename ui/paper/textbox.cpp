// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/textbox.h"

#include "model/report/visible.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

// A blank field of a report often holds thousands of words: only the longest can be the widest.
constexpr qsizetype measuredWord = 60;

} // namespace

TextBox::TextBox(const QString& text, const TextStyle& style, double width) : m_style(style)
{
    const QFontMetricsF metrics(font(style));
    m_baseline = (style.lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    // Each line of the text is a paragraph of its own, so that each finds its own direction.
    for (const QString& paragraph : report::visible(text).split(u'\n'))
        layOut(paragraph, width);
}

void TextBox::layOut(const QString& paragraph, double width)
{
    auto layout = std::make_shared<QTextLayout>(paragraph, font(m_style));
    QTextOption option(m_style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    int number = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, 0});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        m_lines.push_back({layout, number++});
    }
    layout->endLayout();
}

void TextBox::paint(QPainter& painter, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, topLeft + QPointF(0, line * lineHeight()), line);
}

void TextBox::paintLine(QPainter& painter, QPointF topLeft, int line) const
{
    if (line >= lineCount())
        return;
    const auto& [layout, number] = m_lines[std::size_t(line)];
    const QTextLine textLine = layout->lineAt(number);
    painter.setPen(m_style.colour);
    textLine.draw(&painter, topLeft + QPointF(0, m_baseline - textLine.ascent()));
}

double widestLine(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(font(style));
    double widest = 0;
    for (const QString& line : report::visible(text).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

double widestWord(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(font(style));
    double widest = 0;
    qsizetype longest = 0;
    for (const QString& word : report::visible(text).split(QChar(u' '), Qt::SkipEmptyParts)) {
        for (const QString& part : word.split(u'\n')) {
            if (part.size() * 4 < longest * 3)
                continue;
            longest = std::max(longest, part.size());
            widest = std::max(widest, metrics.horizontalAdvance(part.left(measuredWord)));
        }
    }
    return widest;
}

QString elided(const QString& text, const TextStyle& style, double width)
{
    return QFontMetricsF(font(style)).elidedText(report::visibleLine(text), Qt::ElideRight, width);
}

} // namespace ireg::paper
