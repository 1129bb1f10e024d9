// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/visible.h"
#include "ui/paper/flow.h"
#include "ui/paper/textbox.h"
#include "ui/paper/timelinestrip.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double numberWidth = 20;
constexpr double markerWidth = 16;
constexpr double columnGap = 18;
constexpr double rowEnd = 2;
constexpr std::size_t fewEnoughForTwo = 24;
constexpr std::size_t fewest = 4;
constexpr TextStyle numberStyle{
    .size = 8.5, .weight = QFont::DemiBold, .colour = theme::soft, .leading = 1.45};
constexpr TextStyle whenStyle{.size = 8.5, .colour = theme::soft, .leading = 1.45};
constexpr TextStyle labelStyle{.size = 8.5, .leading = 1.45};

struct Entry
{
    TextBox number = {};
    TextBox when = {};
    TextBox label = {};
    double left = 0;
    double whenWidth = 0;
    report::Marker marker = report::Marker::Event;

    double height() const { return std::max(when.height(), label.height()) + 2 * rowEnd; }
};

void paintEntry(QPainter& painter, const Entry& entry, double top)
{
    const double y = top + rowEnd;
    entry.number.paint(painter, {entry.left, y});
    paintMarker(
        painter, {entry.left + numberWidth + 5, y + entry.number.lineHeight() / 2}, entry.marker);
    const double when = entry.left + numberWidth + markerWidth;
    entry.when.paint(painter, {when, y});
    entry.label.paint(painter, {when + entry.whenWidth, y});
}

Entry entryOf(const report::TimelinePoint& point,
              std::size_t number,
              double width,
              double whenWidth)
{
    Entry entry{.whenWidth = whenWidth, .marker = point.marker};
    entry.number = TextBox(QString::number(number), numberStyle, numberWidth);
    entry.when = TextBox(report::visibleLine(point.when), whenStyle, whenWidth - 8);
    entry.label = TextBox(point.label, labelStyle, width - numberWidth - markerWidth - whenWidth);
    return entry;
}

double whenWidth(const std::vector<report::TimelinePoint>& points, double width)
{
    double widest = 0;
    for (const report::TimelinePoint& point : points)
        widest = std::max(widest, widestLine(report::visibleLine(point.when), whenStyle));
    return std::min(widest + 10, width * 0.36);
}

} // namespace

void Flow::operator()(const report::TimelineFigure& figure)
{
    const TimelineStrip strip(figure.points, m_width);
    const std::size_t count = strip.points().size();
    if (count == 0)
        return;
    caption(figure.caption);
    if (!begins(1))
        return;
    const TextBox axis(report::visibleLine(m_labels.timeAxis), theme::floor, m_width);
    push({.height = strip.height() + axis.height(),
          .before = figure.caption.isEmpty() ? 12.0 : 2.0,
          .keepWithNext = true,
          .paint = [strip, axis](QPainter& painter, double top) {
              axis.paint(painter, {0, top});
              strip.paint(painter, {0, top + axis.height()});
          }});
    const bool two = count > fewest && count <= fewEnoughForTwo;
    const double width = two ? (m_width - columnGap) / 2 : m_width;
    const double wide = whenWidth(strip.points(), width);
    m_sink.beginRows(0);
    for (std::size_t i = 0; i < count; i += two ? 2 : 1) {
        std::vector<Entry> entries{entryOf(strip.points()[i], i + 1, width, wide)};
        if (two && i + 1 < count) {
            entries.push_back(entryOf(strip.points()[i + 1], i + 2, width, wide));
            entries.back().left = width + columnGap;
        }
        double height = 0;
        for (const Entry& entry : entries)
            height = std::max(height, entry.height());
        push({.height = height, .paint = [entries](QPainter& painter, double top) {
                  for (const Entry& entry : entries)
                      paintEntry(painter, entry, top);
              }});
    }
    m_sink.endRows();
}

} // namespace ireg::paper
