// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/columns.h"
#include "model/report/visible.h"
#include "ui/paper/flow.h"
#include "ui/paper/textbox.h"

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
constexpr double labelShare = 0.26;
constexpr double signHeight = 44;
constexpr double shortShare = 0.2;      // of the page; a table up to that is kept whole
constexpr double widestWordShare = 0.3; // a longer word is cut rather than starve the others
constexpr int firstRow = 2;             // after caption and head
constexpr TextStyle headStyle{.size = 8.5, .weight = QFont::DemiBold, .leading = 1.4};

double naturalWidth(const QString& text, const TextStyle& style)
{
    return widestLine(text, style) + 2 * cellSide + 1;
}

double leastWidth(const QString& text, const TextStyle& style)
{
    return widestWord(text, style) + 2 * cellSide + 1;
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

std::vector<double> columnWidths(const report::Table& table, double room)
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

double Flow::Row::lineHeight() const
{
    double highest = 0;
    for (const Cell& cell : cells)
        highest = std::max(highest, cell.style.lineHeight());
    return highest;
}

double Flow::Row::height(std::size_t lines) const
{
    return std::max(double(lines) * lineHeight() + 2 * cellEnd, leastHeight);
}

void Flow::row(const Row& row)
{
    const double room = m_height - (row.head ? row.head->height : 0);
    RowLines source(row.cells, m_marks);
    std::deque<RowLine> lines;
    bool fits = m_marks.empty();
    for (auto line = fits ? source.next() : std::nullopt; line; line = source.next()) {
        lines.push_back(std::move(*line));
        fits = row.height(lines.size()) <= room;
        if (!fits)
            break;
    }
    if (fits)
        push(whole(row, std::move(lines)));
    else
        tallRow(row, source, std::move(lines));
}

Piece Flow::whole(const Row& row, std::deque<RowLine> lines) const
{
    const double height = row.height(lines.size());
    return {
        .height = height,
        .before = row.before,
        .keepWithNext = row.keepWithNext,
        .tableHead = row.head,
        .paint = [lines = std::move(lines),
                  ground = row.ground,
                  rule = row.rule,
                  lineHeight = row.lineHeight(),
                  place = QRectF(0, 0, m_width, height)](QPainter& painter, double top) {
            if (ground.isValid())
                painter.fillRect(place.translated(0, top), ground);
            for (std::size_t cell = 0; cell < lines.front().cells.size(); ++cell) {
                for (std::size_t line = 0; line < lines.size(); ++line) {
                    if (const auto& words = lines[line].cells[cell])
                        words->paint(painter,
                                     QPointF(0, top + cellEnd)
                                         + QPointF(0, double(line) * lineHeight));
                }
            }
            painter.fillRect(
                QRectF(0, top + place.height() - theme::hairline, place.width(), theme::hairline),
                rule);
        }};
}

// One piece for each line across the cells, so that the row can flow over pages.
void Flow::tallRow(const Row& row, RowLines& source, std::deque<RowLine> begun)
{
    lines(source,
          std::move(begun),
          {.lineHeight = row.lineHeight(),
           .before = row.before,
           .above = cellEnd,
           .below = cellEnd,
           .keepWithNext = row.keepWithNext,
           .head = row.head,
           .ground = [ground = row.ground, rule = row.rule](QPainter& painter, const Strip& strip) {
               const QRectF& place = strip.place;
               if (ground.isValid())
                   painter.fillRect(place.adjusted(0, 0, 0, theme::overlap), ground);
               if (strip.last)
                   painter.fillRect(QRectF(place.left(),
                                           place.bottom() - theme::hairline,
                                           place.width(),
                                           theme::hairline),
                                    rule);
           }});
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
        row.cells.push_back({report::visibleLine(words.at(qsizetype(i))),
                             style,
                             left + cellSide,
                             widths[i] - 2 * cellSide});
        left += widths[i];
    }
    return row;
}

// It is laid out wherever the table is taken up, since pages repeat it.
std::shared_ptr<const Piece> Flow::tableHead(const Row& heads, double before, bool keepWithNext)
{
    std::deque<RowLine> lines;
    RowLines source(heads.cells, {});
    while (auto line = source.next())
        lines.push_back(std::move(*line));
    auto head = std::make_shared<const Piece>(whole(heads, std::move(lines)));
    if (begins(1)) {
        Piece piece = *head;
        piece.before = before;
        piece.keepWithNext = keepWithNext;
        push(std::move(piece));
    }
    return head;
}

void Flow::operator()(const report::Table& table)
{
    if (table.columns.empty())
        return;
    caption(table.caption);
    const std::vector<double>& widths = m_source.columns[std::size_t(m_block)];
    QStringList words;
    std::vector<report::Align> aligns;
    for (const report::Column& column : table.columns) {
        words.append(column.header);
        aligns.push_back(column.align);
    }
    Row line = headRow(words, widths, aligns);
    line.head = tableHead(line, table.caption.isEmpty() ? 10 : 0, !table.rows.empty());
    line.ground = QColor();
    line.rule = theme::line;
    m_sink.beginRows(m_height * shortShare);
    int unit = firstRow;
    for (const QStringList& cells : table.rows) {
        if (m_sink.isFull())
            break;
        if (!begins(unit++))
            continue;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            line.cells[i].text = report::cell(cells, qsizetype(i));
            line.cells[i].style = theme::table;
            line.cells[i].style.alignment = alignment(aligns[i]);
        }
        row(line);
    }
    m_sink.endRows();
}

void Flow::operator()(const report::Facts& facts)
{
    TextStyle labels = theme::table;
    labels.colour = theme::soft;
    // The same for all facts of a report, so that their values stand in one line down the page.
    const double labelWidth = m_width * labelShare;
    Row line{.cells = {{.style = labels, .width = labelWidth - cellSide},
                       {.style = theme::table,
                        .left = labelWidth - cellSide + cellSide,
                        .width = m_width - labelWidth}},
             .rule = theme::line,
             .before = 8};
    m_sink.beginRows(m_height * shortShare);
    int unit = firstRow;
    for (const report::Fact& fact : facts.rows) {
        if (begins(unit++)) {
            line.cells[0].text = fact.label;
            line.cells[1].text = fact.value;
            row(line);
        }
        line.before = 0;
    }
    m_sink.endRows();
}

void Flow::operator()(const report::SignOff& signOff)
{
    const std::vector<double> widths{m_width * 0.24, m_width * 0.26, m_width * 0.2, m_width * 0.3};
    const std::vector<report::Align> aligns(4, report::Align::Start);
    Row line = headRow(
        {m_labels.role, m_labels.name, m_labels.date, m_labels.signature}, widths, aligns);
    line.head = tableHead(line, 10, !signOff.rows.empty());
    line.ground = QColor();
    line.rule = theme::soft;
    line.leastHeight = signHeight;
    int unit = firstRow;
    for (const report::Signature& signature : signOff.rows) {
        const QStringList cells{signature.role, signature.name, signature.date, QString()};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            line.cells[i].text = cells.at(qsizetype(i));
            line.cells[i].style = theme::table;
        }
        line.keepWithNext = &signature != &signOff.rows.back();
        if (begins(unit++))
            row(line);
    }
}

} // namespace ireg::paper
