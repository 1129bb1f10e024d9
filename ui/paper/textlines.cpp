// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/textlines.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace ireg::paper
{
namespace
{

constexpr qsizetype longestPart = 4096;
// Where a part ends in the midst of a paragraph, its last lines would break elsewhere with what
// follows: the next part begins with them.
constexpr int unsureLines = 2;

constexpr TextMark theEnd{-1, -1, 0};

// Not in the midst of a character.
QStringView partOf(const QString& text, qsizetype from)
{
    const QStringView rest = QStringView(text).sliced(from);
    if (rest.size() <= longestPart)
        return rest;
    return rest.first(rest.at(longestPart).isLowSurrogate() ? longestPart + 1 : longestPart);
}

} // namespace

double TextLine::naturalWidth() const
{
    return layout->lineAt(number).naturalTextWidth();
}

void TextLine::paint(QPainter& painter, QPointF topLeft) const
{
    const QTextLine line = layout->lineAt(number);
    painter.setPen(colour);
    line.draw(&painter, topLeft + QPointF(left, baseline - line.ascent()));
}

TextLines::TextLines(const QString& text,
                     const TextStyle& style,
                     double width,
                     const TextMark& from)
    : m_text(text), m_font(font(style)), m_colour(style.colour), m_alignment(style.alignment),
      m_baseline(0), m_width(std::max(width, 1.0)), m_mark(from)
{
    const QFontMetricsF metrics(m_font);
    m_baseline = (style.lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    if (m_mark.part >= 0)
        layOut();
}

std::optional<TextLine> TextLines::next()
{
    if (m_mark.part < 0)
        return std::nullopt;
    TextLine line{
        .layout = m_layout, .number = m_mark.line, .colour = m_colour, .baseline = m_baseline};
    if (++m_mark.line == m_lines)
        goOn();
    return line;
}

void TextLines::goOn()
{
    m_mark = m_following;
    if (m_mark.part >= 0)
        layOut();
    else
        m_layout.reset();
}

// Parts of one paragraph keep its direction, which its first letter gives.
bool TextLines::isRightToLeft() const
{
    const QStringView part = partOf(m_text, m_mark.paragraph);
    const qsizetype lineBreak = part.indexOf(u'\n');
    return (lineBreak < 0 ? part : part.first(lineBreak)).isRightToLeft();
}

void TextLines::layOut()
{
    const QStringView part = partOf(m_text, m_mark.part);
    const qsizetype lineBreak = part.indexOf(u'\n');
    const bool endsText = lineBreak < 0 && m_mark.part + part.size() == m_text.size();
    const bool endsParagraph = endsText || lineBreak >= 0;
    const QStringView words = lineBreak < 0 ? part : part.first(lineBreak);
    auto layout = std::make_shared<QTextLayout>(words.toString(), m_font);
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    if (!endsParagraph || m_mark.part != m_mark.paragraph)
        option.setTextDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    int count = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, 0});
        ++count;
    }
    layout->endLayout();
    m_lines = endsParagraph ? count : std::max(1, count - unsureLines);
    const qsizetype taken = m_lines < count ? layout->lineAt(m_lines).textStart() : words.size();
    if (endsText)
        m_following = theEnd;
    else if (endsParagraph)
        m_following = {m_mark.part + lineBreak + 1, m_mark.part + lineBreak + 1, 0};
    else
        m_following = {m_mark.paragraph, m_mark.part + taken, 0};
    m_layout = std::move(layout);
}

} // namespace ireg::paper
