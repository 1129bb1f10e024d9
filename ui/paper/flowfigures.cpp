// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/visible.h"
#include "ui/paper/flow.h"
#include "ui/paper/textbox.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double gap = 8;
constexpr double segmentGap = 3;
constexpr double segmentSide = 5;
constexpr double segmentEnd = 6;
constexpr double markHeight = 4;
constexpr double shareHeight = 7;
constexpr double leastShare = 1.5;
constexpr double tileSide = 10;
constexpr double tileEnd = 7;
constexpr double badgeSide = 9;
constexpr double badgeEnd = 3;

constexpr TextStyle segmentStyle{
    .size = 9, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter, .leading = 1.3};
constexpr TextStyle stateStyle{
    .size = 8, .weight = QFont::Medium, .alignment = Qt::AlignHCenter, .leading = 1.35};
constexpr TextStyle detailStyle{
    .size = 8, .colour = theme::soft, .alignment = Qt::AlignHCenter, .leading = 1.35};
constexpr TextStyle tileValue{.size = 13, .weight = QFont::DemiBold, .leading = 1.3};
constexpr TextStyle badgeText{.size = 9, .weight = QFont::DemiBold, .leading = 1.35};

struct StageCell
{
    QRectF box = {}; ///< top left relative to the bar
    TextBox label = {};
    TextBox state = {};
    TextBox detail = {};
    Fill fill = {};
    report::SegmentState kind = {};
};

void hatch(QPainter& painter, const QRectF& box)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(QPen(theme::line, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += 6)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void paintBox(QPainter& painter, const StageCell& stage, const QRectF& box)
{
    const bool reached = stage.kind == report::SegmentState::Done
        || stage.kind == report::SegmentState::Current;
    if (reached) {
        painter.fillRect(box, stage.fill.ground);
        return;
    }
    if (stage.kind == report::SegmentState::Skipped)
        hatch(painter, box);
    const bool skipped = stage.kind == report::SegmentState::Skipped;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(
        skipped ? theme::soft : stage.fill.ground, 1.2, skipped ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(box.adjusted(0.6, 0.6, -0.6, -0.6));
}

void paintStage(QPainter& painter, const StageCell& stage, double top)
{
    const QRectF box = stage.box.translated(0, top);
    paintBox(painter, stage, box);
    const double free = box.height() - stage.label.height();
    stage.label.paint(painter, {box.left() + segmentSide, box.top() + free / 2});
    if (stage.kind == report::SegmentState::Current)
        painter.fillRect(QRectF(box.left(), box.bottom() + 1.5, box.width(), markHeight - 1),
                         theme::ink);
    const double below = box.bottom() + markHeight + 3;
    stage.state.paint(painter, {box.left(), below});
    stage.detail.paint(painter, {box.left(), below + stage.state.height()});
}

StageCell stageCell(const report::Segment& segment,
                    std::size_t position,
                    double width,
                    const report::Labels& labels)
{
    StageCell cell{.fill = stageFill(position), .kind = segment.state};
    TextStyle label = segmentStyle;
    if (segment.state == report::SegmentState::Done
        || segment.state == report::SegmentState::Current)
        label.colour = cell.fill.text;
    TextStyle state = stateStyle;
    if (segment.state == report::SegmentState::Open)
        state.colour = theme::soft;
    if (segment.state == report::SegmentState::Current)
        state.weight = QFont::Bold;
    cell.label = TextBox(report::visibleLine(segment.label), label, width - 2 * segmentSide);
    cell.state = TextBox(
        report::visibleLine(report::stateWord(labels, segment.state)), state, width);
    if (!segment.detail.isEmpty())
        cell.detail = TextBox(report::visibleLine(segment.detail), detailStyle, width);
    return cell;
}

struct TileCell
{
    QRectF box = {};
    TextBox label = {};
    TextBox value = {};
};

void paintTile(QPainter& painter, const TileCell& tile, double top)
{
    const QRectF box = tile.box.translated(0, top);
    painter.fillRect(box, theme::pale);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), theme::accent);
    tile.label.paint(painter, {box.left() + tileSide, box.top() + tileEnd + 1});
    tile.value.paint(painter,
                     {box.left() + tileSide, box.top() + tileEnd + 1 + tile.label.height()});
}

// A figure is set large; a text that needs several lines is not.
TextStyle tileStyle(const QString& value, double width)
{
    TextStyle style = tileValue;
    if (widestLine(value, style) > width)
        style.size = 10;
    return style;
}

std::size_t tilesPerRow(std::size_t count)
{
    return count <= 4 ? count : count % 3 == 0 ? 3 : 4;
}

struct BadgeCell
{
    QRectF box = {};
    TextBox word = {};
    Fill fill = {};
};

void paintBadge(QPainter& painter, const BadgeCell& badge, double top)
{
    const QRectF box = badge.box.translated(0, top);
    const bool outlined = badge.fill.ground.alpha() == 0;
    painter.setPen(outlined ? QPen(theme::soft, 1) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? QBrush(Qt::NoBrush) : QBrush(badge.fill.ground));
    painter.drawRoundedRect(box, 3, 3);
    badge.word.paint(painter, {box.left() + badgeSide, box.top() + badgeEnd});
}

} // namespace

void Flow::operator()(const report::StageBar& bar)
{
    if (bar.segments.empty() || !begins(0))
        return;
    const double count = double(bar.segments.size());
    const double width = (m_width - segmentGap * (count - 1)) / count;
    std::vector<StageCell> cells;
    double label = 0;
    double below = 0;
    for (std::size_t i = 0; i < bar.segments.size(); ++i) {
        cells.push_back(stageCell(bar.segments[i], i, width, m_labels));
        label = std::max(label, cells.back().label.height());
        below = std::max(below, cells.back().state.height() + cells.back().detail.height());
    }
    const double boxHeight = label + 2 * segmentEnd;
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].box = {double(i) * (width + segmentGap), 0, width, boxHeight};
    const bool timed = std::ranges::any_of(
        bar.segments, [](const report::Segment& segment) { return segment.share > 0; });
    push({.height = boxHeight + markHeight + 3 + below,
          .before = 12,
          .keepWithNext = timed,
          .paint = [cells](QPainter& painter, double top) {
              for (const StageCell& cell : cells)
                  paintStage(painter, cell, top);
          }});
    if (timed)
        shares(bar);
}

// A stage of minutes beside one of weeks is a sliver, and shall be one; but it stays visible.
void Flow::shares(const report::StageBar& bar)
{
    double total = 0;
    double room = m_width;
    for (const report::Segment& segment : bar.segments) {
        total += segment.share;
        room -= segment.share > 0 ? leastShare : 0;
    }
    const TextBox words(report::visibleLine(bar.caption), theme::floor, m_width);
    push({.height = shareHeight + 3 + words.height(),
          .before = 8,
          .paint = [bar, total, room, words](QPainter& painter, double top) {
              double left = 0;
              for (std::size_t i = 0; i < bar.segments.size(); ++i) {
                  if (bar.segments[i].share <= 0)
                      continue;
                  const double width = leastShare + room * bar.segments[i].share / total;
                  painter.fillRect(QRectF(left, top, width, shareHeight), stageFill(i).ground);
                  left += width;
              }
              words.paint(painter, {0, top + shareHeight + 3});
          }});
}

void Flow::operator()(const report::Tiles& tiles)
{
    if (tiles.tiles.empty() || !begins(0))
        return;
    const std::size_t perRow = tilesPerRow(tiles.tiles.size());
    const double width = (m_width - gap * double(perRow - 1)) / double(perRow);
    for (std::size_t first = 0; first < tiles.tiles.size(); first += perRow) {
        std::vector<TileCell> cells;
        double height = 0;
        for (std::size_t i = first; i < std::min(first + perRow, tiles.tiles.size()); ++i) {
            const report::Tile& tile = tiles.tiles[i];
            TileCell cell;
            cell.label = TextBox(
                report::visibleLine(tile.label), theme::floor, width - 2 * tileSide);
            cell.value = TextBox(
                tile.value, tileStyle(tile.value, width - 2 * tileSide), width - 2 * tileSide);
            cell.box = {double(i - first) * (width + gap), 0, width, 0};
            height = std::max(height, cell.label.height() + cell.value.height() + 2 * tileEnd);
            cells.push_back(cell);
        }
        for (TileCell& cell : cells)
            cell.box.setHeight(height);
        push({.height = height,
              .before = first == 0 ? 12 : gap,
              .paint = [cells](QPainter& painter, double top) {
                  for (const TileCell& cell : cells)
                      paintTile(painter, cell, top);
              }});
    }
}

void Flow::operator()(const report::Badges& badges)
{
    if (!begins(0))
        return;
    std::vector<BadgeCell> cells;
    double left = 0;
    double top = 0;
    double rowHeight = 0;
    for (const report::Badge& badge : badges.badges) {
        BadgeCell cell{.fill = badgeFill(badge.tone)};
        TextStyle style = badgeText;
        style.colour = cell.fill.text;
        const double room = m_width - 2 * badgeSide;
        cell.word = TextBox(report::visibleLine(badge.text), style, room);
        const double width = cell.word.naturalWidth() + 2 * badgeSide;
        if (left > 0 && left + width > m_width) {
            left = 0;
            top += rowHeight + gap / 2;
            rowHeight = 0;
        }
        cell.box = {left, top, width, cell.word.height() + 2 * badgeEnd};
        rowHeight = std::max(rowHeight, cell.box.height());
        left += width + gap;
        cells.push_back(cell);
    }
    if (cells.empty())
        return;
    push({.height = top + rowHeight, .before = 10, .paint = [cells](QPainter& painter, double y) {
              for (const BadgeCell& cell : cells)
                  paintBadge(painter, cell, y);
          }});
}

} // namespace ireg::paper
