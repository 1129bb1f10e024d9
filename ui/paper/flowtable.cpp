// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/columns.h"
#include "model/report/visible.h"
#include "ui/paper/flow.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double cellSide = 7;
constexpr double cellEnd = 4;
constexpr double overlap = 0.6;
constexpr double labelShare = 0.26;
constexpr double signHeight = 44;
constexpr double shortShare = 0.2;      // of the page; a table up to that is kept whole
constexpr double widestWordShare = 0.3; // a longer word is cut rather than starve the others
constexpr TextStyle headStyle{.size = 8.5, .weight = QFont::DemiBold, .leading = 1.4};

double naturalWidth(const QString& text, const TextStyle& style)
{
    return widestLine(text, style) + 2 * cellSide + 1;
}

double leastWidth(const QString& text, const TextStyle& style)
{
    return widestWord(text, style) + 2 * cellSide + 1;
}

std::vector<double> tableWidths(const report::Table& table, double room)
{
    std::vector<report::ColumnWish> wishes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString head = report::visibleLine(table.columns[i].header);
        report::ColumnWish wish{.least = leastWidth(head, headStyle),
                                .natural = naturalWidth(head, headStyle),
                                .hint = table.columns[i].width};
        for (const QStringList& row : table.rows) {
            const QString text = report::cell(row, qsizetype(i));
            wish.least = std::max(wish.least, leastWidth(text, theme::table));
            wish.natural = std::max(wish.natural, naturalWidth(text, theme::table));
        }
        wish.least = std::min(wish.least, room * widestWordShare);
        wishes.push_back(wish);
    }
    std::vector<double> widths = report::columnWidths(wishes, room);
    const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths)
        width *= total > 0 ? room / total : 1;
    return widths;
}

Qt::Alignment alignment(report::Align align)
{
    switch (align) {
    case report::Align::Start: return Qt::AlignLeft;
    case report::Align::Centre: return Qt::AlignHCenter;
    case report::Align::End: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

} // namespace

int Flow::Row::lineCount() const
{
    int most = 0;
    for (const TextBox& cell : cells)
        most = std::max(most, cell.lineCount());
    return most;
}

double Flow::Row::lineHeight() const
{
    double highest = 0;
    for (const TextBox& cell : cells)
        highest = std::max(highest, cell.lineHeight());
    return highest;
}

double Flow::Row::height() const
{
    return std::max(lineCount() * lineHeight() + 2 * cellEnd, leastHeight);
}

double Flow::headHeight(int tableHead) const
{
    return tableHead < 0 ? 0 : m_pieces[std::size_t(tableHead)].height;
}

void Flow::row(const Row& row, int tableHead)
{
    if (row.height() + headHeight(tableHead) > m_height) {
        tallRow(row, tableHead);
        return;
    }
    push({.height = row.height(),
          .tableHead = tableHead,
          .paint = [row, width = m_width](QPainter& painter, double top) {
              if (row.ground.isValid())
                  painter.fillRect(QRectF(0, top, width, row.height()), row.ground);
              for (std::size_t i = 0; i < row.cells.size(); ++i)
                  row.cells[i].paint(painter, {row.lefts[i] + cellSide, top + cellEnd});
              painter.fillRect(
                  QRectF(0, top + row.height() - theme::hairline, width, theme::hairline),
                  row.rule);
          }});
}

void Flow::Row::paintLine(QPainter& painter, int line, const QRectF& place, double above) const
{
    if (ground.isValid())
        painter.fillRect(place.adjusted(0, 0, 0, overlap), ground);
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i].paintLine(painter, {lefts[i] + cellSide, place.top() + above}, line);
    if (line + 1 == lineCount())
        painter.fillRect(
            QRectF(place.left(), place.bottom() - theme::hairline, place.width(), theme::hairline),
            rule);
}

// One piece for each line across the cells, so that the row can flow over pages.
void Flow::tallRow(const Row& row, int tableHead)
{
    const int count = row.lineCount();
    for (int line = 0; line < count; ++line) {
        const double above = line == 0 ? cellEnd : 0;
        const bool last = line + 1 == count;
        const double height = row.lineHeight() + above + (last ? cellEnd : 0);
        push({.height = height,
              .keepWithNext = !last && (line == 0 || line == count - 2),
              .tableHead = tableHead,
              .paint = [row, line, above, height, width = m_width](QPainter& painter, double top) {
                  row.paintLine(painter, line, QRectF(0, top, width, height), above);
              }});
    }
}

Flow::Row Flow::headRow(const QStringList& words,
                        const std::vector<double>& widths,
                        const std::vector<report::Align>& aligns) const
{
    Row row{.ground = theme::pale, .rule = theme::accent};
    double left = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        TextStyle style = headStyle;
        style.alignment = alignment(aligns[i]);
        row.cells.emplace_back(
            report::visibleLine(words.at(qsizetype(i))), style, widths[i] - 2 * cellSide);
        row.lefts.push_back(left);
        left += widths[i];
    }
    return row;
}

void Flow::operator()(const report::Table& table)
{
    if (table.columns.empty())
        return;
    caption(table.caption);
    const std::vector<double> widths = tableWidths(table, m_width);
    QStringList words;
    std::vector<report::Align> aligns;
    for (const report::Column& column : table.columns) {
        words.append(column.header);
        aligns.push_back(column.align);
    }
    const Row heads = headRow(words, widths, aligns);
    row(heads, -1);
    const int head = int(m_pieces.size()) - 1;
    m_pieces.back().before = table.caption.isEmpty() ? 10 : 0;
    m_pieces.back().keepWithNext = !table.rows.empty();
    const std::size_t firstRow = m_pieces.size();
    for (const QStringList& cells : table.rows) {
        Row line{.lefts = heads.lefts, .rule = theme::line};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            TextStyle style = theme::table;
            style.alignment = alignment(aligns[i]);
            line.cells.emplace_back(
                report::cell(cells, qsizetype(i)), style, widths[i] - 2 * cellSide);
        }
        row(line, head);
    }
    keepEnds(firstRow);
    keepShort(firstRow);
}

// A table of a few lines is not parted for a total that would stand on the next page alone.
void Flow::keepShort(std::size_t first)
{
    double height = 0;
    for (std::size_t i = first; i < m_pieces.size(); ++i)
        height += m_pieces[i].height;
    for (std::size_t i = first; i + 1 < m_pieces.size() && height < m_height * shortShare; ++i)
        m_pieces[i].keepWithNext = true;
}

// The first line and the last one do not stand alone on a page.
void Flow::keepEnds(std::size_t first)
{
    const std::size_t end = m_pieces.size();
    if (end < first + 2)
        return;
    m_pieces[first].keepWithNext = true;
    m_pieces[end - 2].keepWithNext = true;
}

void Flow::operator()(const report::Facts& facts)
{
    TextStyle labels = theme::table;
    labels.colour = theme::soft;
    // The same for all facts of a report, so that their values stand in one line down the page.
    const double labelWidth = m_width * labelShare;
    const std::size_t firstRow = m_pieces.size();
    for (const report::Fact& fact : facts.rows) {
        Row line{.lefts = {-cellSide, labelWidth - cellSide}, .rule = theme::line};
        line.cells.emplace_back(report::visibleLine(fact.label), labels, labelWidth - cellSide);
        line.cells.emplace_back(fact.value, theme::table, m_width - labelWidth);
        row(line, -1);
    }
    if (m_pieces.size() > firstRow)
        m_pieces[firstRow].before = 8;
    keepEnds(firstRow);
    keepShort(firstRow);
}

void Flow::operator()(const report::SignOff& signOff)
{
    const std::vector<double> widths{m_width * 0.24, m_width * 0.26, m_width * 0.2, m_width * 0.3};
    const std::vector<report::Align> aligns(4, report::Align::Start);
    const Row heads = headRow(
        {m_labels.role, m_labels.name, m_labels.date, m_labels.signature}, widths, aligns);
    row(heads, -1);
    const int head = int(m_pieces.size()) - 1;
    m_pieces.back().before = 10;
    m_pieces.back().keepWithNext = !signOff.rows.empty();
    for (const report::Signature& signature : signOff.rows) {
        Row line{.lefts = heads.lefts, .rule = theme::soft, .leastHeight = signHeight};
        const QStringList cells{signature.role, signature.name, signature.date, QString()};
        for (std::size_t i = 0; i < widths.size(); ++i)
            line.cells.emplace_back(cells.at(qsizetype(i)), theme::table, widths[i] - 2 * cellSide);
        row(line, head);
        m_pieces.back().keepWithNext = true;
    }
    m_pieces.back().keepWithNext = false;
}

} // namespace ireg::paper
