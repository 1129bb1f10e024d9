// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/figurepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ireg
{

namespace
{

constexpr double stackUnits = 20; ///< the height of a column of months
constexpr double widestColumn = 5;
constexpr double leastBar = 6;

} // namespace

QColor inkColour(const Tokens& tokens, Ink ink)
{
    switch (ink) {
    case Ink::Accent: return tokens.accent;
    case Ink::Critical: return tokens.critical;
    case Ink::High: return tokens.high;
    case Ink::Medium: return tokens.medium;
    case Ink::Low: return tokens.low;
    case Ink::Planning: return tokens.planning;
    case Ink::Unsaid: return tokens.secondary;
    case Ink::Done: return tokens.done;
    }
    return tokens.accent;
}

double FigurePainter::lineHeight() const
{
    return QFontMetricsF(m_style.text).height();
}

FigurePainter::Column FigurePainter::columnsFor(double width) const
{
    const QFontMetricsF metrics(m_style.text);
    Column column;
    for (const FigureRow& row : m_figure.rows) {
        column.labels = std::max(column.labels, metrics.horizontalAdvance(row.label));
        column.texts = std::max(column.texts, metrics.horizontalAdvance(row.text));
    }
    column.bars = width - column.labels - column.texts - 2 * m_style.unit;
    if (column.bars >= leastBar * m_style.unit)
        return column;
    column.below = true;
    column.bars = width;
    return column;
}

double FigurePainter::rowHeight(const Column& column) const
{
    return column.below ? 2 * lineHeight() + 2 * m_style.unit : lineHeight() + m_style.unit;
}

double FigurePainter::keyHeight(double width) const
{
    if (m_figure.keys.size() < 2)
        return 0;
    const QFontMetricsF metrics(m_style.hint);
    double x = 0;
    int lines = 1;
    for (const FigureKey& key : m_figure.keys) {
        const double wide = metrics.horizontalAdvance(key.words) + metrics.height()
            + 2 * m_style.unit;
        if (x > 0 && x + wide > width) {
            ++lines;
            x = 0;
        }
        x += wide;
    }
    return lines * (metrics.height() + m_style.unit / 2) + m_style.unit;
}

double FigurePainter::heightFor(double width) const
{
    if (m_figure.rows.empty())
        return lineHeight() * 2;
    if (m_figure.shape == FigureShape::Bars)
        return static_cast<double>(m_figure.rows.size()) * rowHeight(columnsFor(width));
    return stackUnits * m_style.unit + 2 * lineHeight() + keyHeight(width);
}

double FigurePainter::largest() const
{
    double most = m_figure.whole.value_or(0);
    for (const FigureRow& row : m_figure.rows) {
        double sum = 0;
        for (const FigurePart& part : row.parts)
            sum += part.value;
        most = std::max({most, sum, row.longest.value_or(0)});
    }
    return most;
}

/// Of the whole length, 0..1.
double FigurePainter::share(double value) const
{
    const double most = largest();
    if (most <= 0)
        return 0;
    return m_figure.logarithmic ? std::log1p(value) / std::log1p(most) : value / most;
}

QRectF FigurePainter::mirrored(const QRectF& part, const QRectF& area) const
{
    if (m_style.direction == Qt::LeftToRight)
        return part;
    return {area.left() + area.right() - part.right(), part.top(), part.width(), part.height()};
}

void FigurePainter::words(QPainter& painter,
                          const QRectF& where,
                          Qt::Alignment side,
                          const QString& text) const
{
    const QFontMetricsF metrics(painter.font());
    const bool turned = m_style.direction == Qt::RightToLeft;
    const Qt::Alignment placed = side == Qt::AlignHCenter ? side
        : (side == Qt::AlignLeft) != turned               ? Qt::AlignLeft
                                                          : Qt::AlignRight;
    painter.drawText(where,
                     static_cast<int>(placed | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, where.width() + 1));
}

std::vector<QRectF> FigurePainter::places(const QRectF& area) const
{
    std::vector<QRectF> all;
    const auto count = static_cast<double>(m_figure.rows.size());
    const double high = rowHeight(columnsFor(area.width()));
    for (std::size_t i = 0; i < m_figure.rows.size(); ++i) {
        const auto at = static_cast<double>(i);
        const QRectF part = m_figure.shape == FigureShape::Bars
            ? QRectF(area.left(), area.top() + at * high, area.width(), high)
            : QRectF(area.left() + area.width() / count * at,
                     area.top(),
                     area.width() / count,
                     stackUnits * m_style.unit + 2 * lineHeight());
        all.push_back(mirrored(part, area));
    }
    return all;
}

void FigurePainter::paint(QPainter& painter, const QRectF& area, int current) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.text);
    if (m_figure.rows.empty()) {
        painter.setPen(m_style.tokens.secondary);
        words(painter, area, Qt::AlignLeft, m_figure.nothing);
    } else if (m_figure.shape == FigureShape::Bars) {
        paintBars(painter, area);
    } else {
        paintColumns(painter, area);
    }
    if (const auto all = places(area); current >= 0 && current < std::ssize(all)) {
        painter.setPen(QPen(m_style.tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all[static_cast<std::size_t>(current)].adjusted(-1, 0, 1, 0), 4, 4);
    }
    painter.restore();
}

void FigurePainter::paintBars(QPainter& painter, const QRectF& area) const
{
    const Column column = columnsFor(area.width());
    const double high = rowHeight(column), line = lineHeight(), unit = m_style.unit;
    double top = area.top();
    for (const FigureRow& row : m_figure.rows) {
        const double middle = column.below ? top + line + unit * 0.75 : top;
        const QRectF bar(column.below ? area.left() : area.left() + column.labels + unit,
                         middle + (column.below ? line * 0.25 : (high - line * 0.7) / 2),
                         column.bars,
                         line * 0.7);
        const double wide = QFontMetricsF(m_style.text).horizontalAdvance(row.text) + 1;
        const QRectF label(area.left(),
                           top + (column.below ? unit / 2 : 0),
                           column.below ? area.width() - wide - unit : column.labels,
                           column.below ? line : high);
        painter.setPen(m_style.tokens.text);
        words(painter, mirrored(label, area), Qt::AlignLeft, row.label);
        paintBar(painter, bar, area, row);
        painter.setPen(m_style.tokens.secondary);
        const double after = column.below ? label.right() + unit : endOf(bar, row) + unit;
        const QRectF text(after, label.top(), area.right() - after, label.height());
        words(
            painter, mirrored(text, area), column.below ? Qt::AlignRight : Qt::AlignLeft, row.text);
        top += high;
    }
}

/// Where the words can begin: behind the bar, its whole or its range.
double FigurePainter::endOf(const QRectF& bar, const FigureRow& row) const
{
    if (row.parts.empty())
        return bar.left() - m_style.unit;
    if (m_figure.whole)
        return bar.right();
    return bar.left()
        + bar.width() * share(std::max(row.longest.value_or(0), row.parts.front().value));
}

void FigurePainter::paintBar(QPainter& painter,
                             const QRectF& bar,
                             const QRectF& area,
                             const FigureRow& row) const
{
    if (row.parts.empty())
        return;
    painter.setPen(Qt::NoPen);
    if (m_figure.whole) { // how much there could be
        painter.setPen(QPen(m_style.tokens.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mirrored(bar, area), 2, 2);
        painter.setPen(Qt::NoPen);
    }
    const FigurePart& part = row.parts.front();
    painter.setBrush(inkColour(m_style.tokens, part.ink));
    QRectF filled = bar;
    filled.setWidth(bar.width() * share(part.value));
    if (part.value > 0)
        painter.drawRoundedRect(mirrored(filled, area), 2, 2);
    if (row.shortest && row.longest)
        paintRange(painter, bar, area, row);
}

void FigurePainter::paintRange(QPainter& painter,
                               const QRectF& bar,
                               const QRectF& area,
                               const FigureRow& row) const
{
    const double from = bar.left() + bar.width() * share(*row.shortest);
    const double to = bar.left() + bar.width() * share(*row.longest);
    const QRectF range = mirrored(QRectF(from, bar.top(), std::max(1.0, to - from), bar.height()),
                                  area);
    painter.setPen(QPen(m_style.tokens.text, 1.5));
    painter.drawLine(QPointF(range.left(), range.center().y()),
                     QPointF(range.right(), range.center().y()));
    for (const double end : {range.left(), range.right()})
        painter.drawLine(QPointF(end, range.top()), QPointF(end, range.bottom()));
}

/// Every one, or every second, third ... where they would touch.
int FigurePainter::everyLabel(double columnWidth) const
{
    double widest = 0;
    const QFontMetricsF metrics(m_style.hint);
    for (const FigureRow& row : m_figure.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return std::max(1, static_cast<int>(std::ceil((widest + m_style.unit) / columnWidth)));
}

void FigurePainter::paintColumns(QPainter& painter, const QRectF& area) const
{
    const double line = lineHeight(), stack = stackUnits * m_style.unit;
    const auto all = places(area);
    const int every = everyLabel(all.front().width());
    const double floor = area.top() + line + stack;
    painter.setPen(QPen(m_style.tokens.edge, 1));
    painter.drawLine(QPointF(area.left(), floor), QPointF(area.right(), floor));
    painter.setFont(m_style.hint);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FigureRow& row = m_figure.rows[i];
        double sum = 0;
        for (const FigurePart& part : row.parts)
            sum += part.value;
        const double wide = std::min(all[i].width() * 0.6, widestColumn * m_style.unit);
        const double high = stack * share(sum);
        const QRectF bar(all[i].center().x() - wide / 2, floor - high, wide, high);
        paintStack(painter, bar, row);
        painter.setPen(m_style.tokens.secondary);
        if (sum > 0)
            words(painter,
                  QRectF(all[i].left(), bar.top() - line, all[i].width(), line),
                  Qt::AlignHCenter,
                  row.text);
        const bool named = static_cast<int>(i) % every == 0;
        const QRectF label(all[i].center().x() - all[i].width() * every / 2,
                           floor + m_style.unit / 4,
                           all[i].width() * every,
                           line);
        if (named)
            words(painter,
                  label.left() < area.left() ? label.translated(area.left() - label.left(), 0)
                                             : label,
                  Qt::AlignHCenter,
                  row.label);
    }
    paintKeys(painter, area.adjusted(0, stack + 2 * line + m_style.unit, 0, 0));
}

/// The gravest on top. A letter stands in what has room for it.
void FigurePainter::paintStack(QPainter& painter, const QRectF& stack, const FigureRow& row) const
{
    double sum = 0;
    for (const FigurePart& part : row.parts)
        sum += part.value;
    double top = stack.top();
    for (const FigurePart& part : row.parts) {
        if (part.value <= 0)
            continue;
        const double high = stack.height() * part.value / sum;
        const QRectF box(stack.left(), top, stack.width(), std::max(1.0, high - 1));
        painter.fillRect(box, inkColour(m_style.tokens, part.ink));
        const QFontMetricsF metrics(m_style.hint);
        if (high >= metrics.height() && box.width() >= metrics.horizontalAdvance(part.letter)) {
            painter.setPen(part.ink == Ink::Unsaid ? m_style.tokens.panel : m_style.tokens.onMark);
            painter.drawText(box, Qt::AlignCenter, part.letter);
        }
        top += high;
    }
}

void FigurePainter::paintKeys(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(m_style.hint);
    const double side = metrics.height();
    double x = area.left(), y = area.top();
    for (const FigureKey& key : m_figure.keys) {
        const double wide = metrics.horizontalAdvance(key.words) + side + 2 * m_style.unit;
        if (x > area.left() && x + wide > area.right()) {
            x = area.left();
            y += side + m_style.unit / 2;
        }
        const QRectF box = mirrored(QRectF(x, y, side, side), area);
        painter.fillRect(box, inkColour(m_style.tokens, key.ink));
        painter.setPen(key.ink == Ink::Unsaid ? m_style.tokens.panel : m_style.tokens.onMark);
        painter.drawText(box, Qt::AlignCenter, key.letter);
        painter.setPen(m_style.tokens.secondary);
        words(painter,
              mirrored(QRectF(x + side + m_style.unit / 2, y, wide - side - m_style.unit, side),
                       area),
              Qt::AlignLeft,
              key.words);
        x += wide;
    }
}

} // namespace ireg
