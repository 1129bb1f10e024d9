// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/textbox.h"

#include "model/report/visible.h"

#include <QFontMetricsF>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

// A blank field of a report often holds thousands of words: only the longest can be the widest.
constexpr qsizetype measuredWord = 60;
// Measured as a whole, a line of a megabyte would take hundreds of them.
constexpr qsizetype measuredPart = 4096;

// Without a copy of the characters.
double advance(const QFontMetricsF& metrics, QStringView part)
{
    return metrics.horizontalAdvance(QString::fromRawData(part.data(), part.size()));
}

double lineWidth(const QFontMetricsF& metrics, QStringView line)
{
    double width = 0;
    for (; line.size() > measuredPart; line = line.sliced(measuredPart))
        width += advance(metrics, line.first(measuredPart));
    return width + advance(metrics, line);
}

} // namespace

TextBox::TextBox(const QString& text, const TextStyle& style, double width) : m_style(style)
{
    TextLines lines(report::visible(text), style, width, {});
    while (const auto line = lines.next()) {
        m_naturalWidth = std::max(m_naturalWidth, line->naturalWidth());
        m_lines.push_back(*line);
    }
}

void TextBox::paint(QPainter& painter, QPointF topLeft) const
{
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        m_lines[line].paint(painter, topLeft + QPointF(0, int(line) * lineHeight()));
}

double widestLine(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(font(style));
    const QString shown = report::visible(text);
    double widest = 0;
    for (const QStringView line : qTokenize(shown, u'\n'))
        widest = std::max(widest, lineWidth(metrics, line));
    return widest;
}

double widestWord(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(font(style));
    const QString shown = report::visible(text);
    double widest = 0;
    qsizetype longest = 0;
    for (const QStringView word : qTokenize(shown, u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : qTokenize(word, u'\n')) {
            if (part.size() * 4 < longest * 3)
                continue;
            longest = std::max(longest, part.size());
            widest = std::max(widest,
                              advance(metrics, part.first(std::min(part.size(), measuredWord))));
        }
    }
    return widest;
}

QString elided(const QString& text, const TextStyle& style, double width)
{
    return QFontMetricsF(font(style)).elidedText(report::visibleLine(text), Qt::ElideRight, width);
}

} // namespace ireg::paper
