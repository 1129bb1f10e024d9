// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/text.h"

#include "model/report/columns.h"
#include "model/report/document.h"
#include "model/report/visible.h"
#include "model/report/wrap.h"

#include <QStringTokenizer>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr int uprightColumns = 80;
constexpr int broadColumns = 132;
constexpr int gap = 2;
constexpr int leastColumn = 4;
constexpr int longestWord = 24;
constexpr int widestLabel = 28;
const QString blankLine = u"_____________________"_s;

QString rule(QChar c, int width)
{
    return QString(width, c);
}

int widestLine(const QString& text)
{
    int widest = 0;
    for (const QStringView line : qTokenize(text, u'\n'))
        widest = std::max(widest, textWidth(line));
    return widest;
}

int widestWord(const QString& text)
{
    int widest = 0;
    for (const QStringView line : qTokenize(text, u'\n')) {
        for (const QStringView word : qTokenize(line, u' '))
            widest = std::max(widest, textWidth(word));
    }
    return widest;
}

using Cells = std::vector<QStringList>;

// The table's cells made visible, all rows equally long.
Cells visibleCells(const Table& table)
{
    Cells cells;
    for (const QStringList& row : table.rows) {
        QStringList shown;
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            shown.append(visible(cell(row, qsizetype(column))));
        cells.push_back(shown);
    }
    return cells;
}

QStringList headers(const Table& table)
{
    QStringList shown;
    for (const Column& column : table.columns)
        shown.append(visibleLine(column.header));
    return shown;
}

std::vector<ColumnWish> wishes(const Table& table, const QStringList& heads, const Cells& cells)
{
    std::vector<ColumnWish> result;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        int word = widestWord(heads.at(column));
        int line = textWidth(heads.at(column));
        for (const QStringList& row : cells) {
            word = std::max(word, widestWord(row.at(column)));
            line = std::max(line, widestLine(row.at(column)));
        }
        result.push_back({.least = double(std::clamp(word, leastColumn, longestWord)),
                          .natural = double(std::max(line, leastColumn)),
                          .hint = table.columns[std::size_t(column)].width});
    }
    return result;
}

struct Grid
{
    std::vector<int> widths = {};
    int gap = 0;

    int total() const
    {
        return std::accumulate(widths.begin(), widths.end(), 0) + gap * (int(widths.size()) - 1);
    }
};

// Columns move closer together before a word is cut.
Grid gridOf(const std::vector<ColumnWish>& wishes, int pageColumns)
{
    const int gaps = int(wishes.size()) - 1;
    double least = 0;
    for (const ColumnWish& wish : wishes)
        least += wish.least;
    Grid grid{.gap = least > pageColumns - gap * gaps ? 1 : gap};
    for (const double width : columnWidths(wishes, pageColumns - grid.gap * gaps))
        grid.widths.push_back(std::max(int(width + 1e-6), 2));
    return grid;
}

QString aligned(const QString& text, int width, Align align)
{
    const int free = std::max(width - textWidth(text), 0);
    switch (align) {
    case Align::Start: return padded(text, width);
    case Align::End: return QString(free, u' ') + text;
    case Align::Centre: return padded(QString(free / 2, u' ') + text, width);
    }
    return text;
}

class Writer
{
public:
    explicit Writer(const Document& document)
        : m_labels(document.labels),
          m_columns(document.orientation == Orientation::Landscape ? broadColumns : uprightColumns)
    {
    }

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const Facts& facts);
    void operator()(const Table& table);
    void operator()(const StageBar& bar);
    void operator()(const Tiles& tiles);
    void operator()(const Callout& callout);
    void operator()(const TimelineFigure& figure);
    void operator()(const Badges& badges);
    void operator()(const SignOff& signOff);
    void operator()(const PageBreak&) {}

    void frameLine(const QString& start, const QString& end);
    void line(const QString& text);
    void hanging(const QString& lead, const QString& text);
    int columns() const { return m_columns; }
    const QString& out() const { return m_out; }

private:
    void tableRow(const QStringList& cells, const Grid& grid, const Table& table);
    void records(const QStringList& heads, const Cells& cells);

    const Labels& m_labels;
    int m_columns;
    QString m_out;
};

void Writer::line(const QString& text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == u' ')
        --end;
    m_out += QStringView(text).left(end);
    m_out += u'\n';
}

void Writer::frameLine(const QString& start, const QString& end)
{
    const int room = end.isEmpty() ? m_columns : m_columns - textWidth(end) - gap;
    const QStringList lines = wrapped(visibleLine(start), room);
    line(end.isEmpty() ? lines.front() : padded(lines.front(), room + gap) + end);
    for (qsizetype i = 1; i < lines.size(); ++i)
        line(lines.at(i));
}

void Writer::hanging(const QString& lead, const QString& text)
{
    QString before = lead;
    WrappedLines parts(text, m_columns - textWidth(lead));
    while (const auto part = parts.next()) {
        line(before + *part);
        before = QString(textWidth(lead), u' ');
    }
}

void Writer::operator()(const Heading& heading)
{
    const QStringList lines = wrapped(visibleLine(heading.text), m_columns);
    line({});
    int widest = 0;
    for (const QString& part : lines) {
        line(part);
        widest = std::max(widest, textWidth(part));
    }
    if (heading.level <= 2)
        line(rule(heading.level == 1 ? u'=' : u'-', widest));
    line({});
}

void Writer::operator()(const Paragraph& paragraph)
{
    hanging(paragraph.style == ParagraphStyle::Quote ? u"    "_s : QString(),
            visible(paragraph.text));
    line({});
}

void Writer::operator()(const BulletList& list)
{
    for (qsizetype i = 0; i < list.items.size(); ++i)
        hanging(QString(2 * list.levelOf(i), u' ') + u"  - "_s, visible(list.items[i]));
    line({});
}

void Writer::operator()(const Facts& facts)
{
    int widest = 0;
    for (const Fact& fact : facts.rows)
        widest = std::max(widest, textWidth(visibleLine(fact.label)));
    const int width = std::min(widest, widestLabel);
    for (const Fact& fact : facts.rows) {
        const QString label = visibleLine(fact.label);
        const QString value = visible(fact.value);
        WrappedLines labels(label, width);
        WrappedLines values(value, m_columns - width - gap);
        auto left = labels.next();
        auto right = values.next();
        for (; left || right; left = labels.next(), right = values.next())
            line(padded(left.value_or(QStringView()).toString(), width + gap)
                 + right.value_or(QStringView()));
    }
    line({});
}

void Writer::tableRow(const QStringList& cells, const Grid& grid, const Table& table)
{
    std::vector<WrappedLines> columns;
    for (std::size_t i = 0; i < grid.widths.size(); ++i)
        columns.emplace_back(cells.at(qsizetype(i)), grid.widths[i]);
    while (true) {
        QString text;
        bool any = false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto part = columns[i].next();
            any = any || part.has_value();
            text += aligned(
                part.value_or(QStringView()).toString(), grid.widths[i], table.columns[i].align);
            text += QString(grid.gap, u' ');
        }
        if (!any)
            return;
        line(text);
    }
}

void Writer::records(const QStringList& heads, const Cells& cells)
{
    for (const QStringList& row : cells) {
        Facts facts;
        for (qsizetype i = 0; i < heads.size(); ++i)
            facts.rows.push_back({heads.at(i), row.at(i)});
        (*this)(facts);
    }
}

void Writer::operator()(const Table& table)
{
    if (!table.caption.isEmpty())
        hanging({}, visibleLine(table.caption));
    const QStringList heads = headers(table);
    const Cells cells = visibleCells(table);
    if (m_columns < (leastColumn + gap) * heads.size() - gap) {
        records(heads, cells);
        return;
    }
    const Grid grid = gridOf(wishes(table, heads, cells), m_columns);
    tableRow(heads, grid, table);
    line(rule(u'-', std::max(grid.total(), 2)));
    for (const QStringList& row : cells)
        tableRow(row, grid, table);
    line({});
}

void Writer::operator()(const StageBar& bar)
{
    int number = 0;
    for (const Segment& segment : bar.segments) {
        const QString mark = segment.state == SegmentState::Done ? u"[x]"_s
            : segment.state == SegmentState::Current             ? u"[>]"_s
            : segment.state == SegmentState::Skipped             ? u"[-]"_s
                                                                 : u"[ ]"_s;
        QString text = visibleLine(segment.label) + u" ("_s
            + visibleLine(stateWord(m_labels, segment.state)) + u')';
        if (!segment.detail.isEmpty())
            text += u": "_s + visibleLine(segment.detail);
        hanging(mark + u' ' + QString::number(++number) + u". "_s, text);
    }
    line({});
}

void Writer::operator()(const Tiles& tiles)
{
    Facts facts;
    for (const Tile& tile : tiles.tiles)
        facts.rows.push_back({tile.label, tile.value});
    (*this)(facts);
}

void Writer::operator()(const Callout& callout)
{
    line(rule(u'-', m_columns));
    if (!callout.title.isEmpty())
        hanging(u"| "_s, visibleLine(callout.title));
    if (!callout.text.isEmpty()) {
        const QString text = visible(callout.text);
        WrappedLines parts(text, m_columns - 2);
        while (const auto part = parts.next())
            line(u"| "_s + *part);
    }
    line(rule(u'-', m_columns));
    line({});
}

void Writer::operator()(const TimelineFigure& figure)
{
    if (!figure.caption.isEmpty())
        hanging({}, visibleLine(figure.caption));
    Facts facts;
    for (const TimelinePoint& point : figure.points)
        facts.rows.push_back({point.when, point.label});
    (*this)(facts);
}

void Writer::operator()(const Badges& badges)
{
    QString text;
    for (const Badge& badge : badges.badges)
        text += u'[' + visibleLine(badge.text) + u"] "_s;
    hanging({}, text.trimmed());
    line({});
}

void Writer::operator()(const SignOff& signOff)
{
    for (const Signature& row : signOff.rows) {
        const QString name = row.name.isEmpty() ? blankLine : row.name;
        const QString date = row.date.isEmpty() ? blankLine : row.date;
        (*this)(Facts{{{m_labels.role, row.role},
                       {m_labels.name, name},
                       {m_labels.date, date},
                       {m_labels.signature, blankLine}}});
    }
}

} // namespace

QByteArray text(const Document& document)
{
    Writer writer(document);
    const QString tlp = visibleLine(tlpLabel(document));
    writer.frameLine(headerLine(document), tlp);
    writer.line(rule(u'=', writer.columns()));
    if (document.draft)
        writer.hanging({}, u"*** "_s + visibleLine(document.labels.draft) + u" ***"_s);
    writer.line({});
    writer.hanging({}, visibleLine(document.reportTitle));
    writer.hanging({}, visibleLine(document.subject));
    if (!document.organisation.isEmpty())
        writer.hanging({}, visibleLine(document.organisation));
    writer.line({});
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    writer.line(rule(u'=', writer.columns()));
    writer.frameLine(footerLine(document), tlp);
    return writer.out().toUtf8();
}

} // namespace ireg::report
