// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/flow.h"

#include "model/report/visible.h"
#include "ui/paper/textbox.h"

#include <QPainter>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr TextStyle titleStyle{
    .size = 24, .weight = QFont::DemiBold, .colour = theme::accent, .leading = 1.25};
constexpr TextStyle subjectStyle{.size = 13, .weight = QFont::Medium, .leading = 1.35};
constexpr double bulletIndent = 16;
constexpr double quoteIndent = 14;
constexpr double calloutSide = 14;
constexpr double calloutEnd = 9;
constexpr double calloutBar = 3;

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1: return {.size = 15, .weight = QFont::DemiBold, .colour = theme::accent, .leading = 1.3};
    case 2: return {.size = 11.5, .weight = QFont::DemiBold, .leading = 1.35};
    case 3: return {.size = 10, .weight = QFont::DemiBold};
    default: return {.size = 10, .weight = QFont::DemiBold, .colour = theme::soft};
    }
}

double spaceAbove(int level)
{
    return level == 1 ? 26 : level == 2 ? 18 : 13;
}

TextStyle paragraphStyle(report::ParagraphStyle style)
{
    switch (style) {
    case report::ParagraphStyle::Body: return theme::body;
    case report::ParagraphStyle::Lead: return {.size = 11.5};
    case report::ParagraphStyle::Small: return theme::small;
    case report::ParagraphStyle::Quote: return {.size = 10, .colour = theme::soft};
    }
    return theme::body;
}

constexpr int titleBlock = -1;

} // namespace

Flow::Flow(const Source& source, PieceSink& sink)
    : m_source(source), m_sink(sink), m_width(source.width), m_height(source.height),
      m_labels(source.document.labels)
{
}

void Flow::run()
{
    runFrom({.block = titleBlock});
}

void Flow::runFrom(const Mark& mark)
{
    m_from = mark;
    m_block = mark.block;
    if (m_block == titleBlock) {
        title();
        ++m_block;
    }
    const auto& blocks = m_source.document.blocks;
    for (; m_block < int(blocks.size()) && !m_sink.isFull(); ++m_block)
        std::visit(*this, blocks[std::size_t(m_block)]);
}

// Whether any of the unit is wanted; what is before the mark is not.
bool Flow::begins(int unit)
{
    if (m_sink.isFull() || (m_from && unit < m_from->unit))
        return false;
    const Mark from = m_from.value_or(Mark{});
    m_from.reset();
    m_unit = unit;
    m_pieces = 0;
    m_skip = from.skipped;
    m_marks = from.lines;
    return true;
}

void Flow::push(Piece piece)
{
    piece.mark.block = m_block;
    piece.mark.unit = m_unit;
    if (piece.mark.lines.empty())
        piece.mark.skipped = m_pieces;
    if (m_pieces++ < m_skip)
        return;
    piece.breakBefore = m_breakBefore;
    m_breakBefore = false;
    m_any = true;
    m_sink.take(std::move(piece));
}

void Flow::text(const Cell& cell, Around around)
{
    around.lineHeight = cell.style.lineHeight();
    RowLines source({cell}, m_marks);
    lines(source, {}, around);
}

// Two lines at least stay together at either end.
void Flow::lines(RowLines& source, std::deque<RowLine> ahead, const Around& around)
{
    const auto isThere = [&](std::size_t count) {
        while (ahead.size() < count) {
            auto line = source.next();
            if (!line)
                return false;
            ahead.push_back(std::move(*line));
        }
        return true;
    };
    for (bool first = m_marks.empty(); isThere(1) && !m_sink.isFull(); first = false) {
        const bool last = !isThere(2);
        const bool lastButOne = !last && !isThere(3);
        Piece piece = strip(std::move(ahead.front()), around, {.first = first, .last = last});
        piece.keepWithNext = last ? around.keepWithNext : first || lastButOne;
        push(std::move(piece));
        ahead.pop_front();
    }
}

Piece Flow::strip(RowLine line, const Around& around, Strip at) const
{
    const double above = at.first ? around.above : 0;
    const double height = around.lineHeight + above + (at.last ? around.below : 0);
    at.place = {0, 0, m_width, height};
    Piece piece{.height = height, .before = at.first ? around.before : 0, .tableHead = around.head};
    if (!at.first)
        piece.mark.lines = line.marks;
    piece.paint = [line = std::move(line), at, above, ground = around.ground](QPainter& painter,
                                                                              double top) {
        if (ground)
            ground(painter, {at.place.translated(0, top), at.first, at.last});
        line.paint(painter, top + above);
    };
    return piece;
}

void Flow::caption(const QString& words)
{
    if (words.isEmpty() || !begins(0))
        return;
    const TextStyle style{.size = 9, .weight = QFont::Medium, .colour = theme::soft};
    text({.text = report::visibleLine(words), .style = style, .width = m_width},
         {.before = 12, .below = 3, .keepWithNext = true});
}

void Flow::title()
{
    const auto words =
        [this](int unit, const QString& shown, const TextStyle& style, double before) {
            if (begins(unit))
                text({.text = shown, .style = style, .width = m_width}, {.before = before});
        };
    const report::Document& document = m_source.document;
    words(0, document.reportTitle, titleStyle, 0);
    words(1, document.subject, subjectStyle, 4);
    if (!document.organisation.isEmpty())
        words(2, document.organisation, theme::small, 3);
    if (begins(3))
        push({.height = 2,
              .before = 10,
              .keepWithNext = true,
              .paint = [width = m_width](QPainter& painter, double top) {
                  painter.fillRect(QRectF(0, top, width, 1.5), theme::accent);
              }});
}

void Flow::operator()(const report::Heading& heading)
{
    if (!begins(0))
        return;
    const int level = std::clamp(heading.level, 1, 4);
    const QString words = report::visibleLine(heading.text);
    const TextBox box(words, headingStyle(level), m_width);
    const double rule = level == 1 ? 5 : 0;
    push({.height = box.height() + rule + (level == 1 ? 3 : 0),
          .before = spaceAbove(level),
          .keepWithNext = true,
          .headingLevel = level,
          .heading = words,
          .paint = [box, rule, width = m_width](QPainter& painter, double top) {
              box.paint(painter, {0, top});
              if (rule > 0)
                  painter.fillRect(QRectF(0, top + box.height() + 3, width, theme::hairline),
                                   theme::line);
          }});
}

void Flow::operator()(const report::Paragraph& paragraph)
{
    if (!begins(0))
        return;
    const bool quote = paragraph.style == report::ParagraphStyle::Quote;
    const double left = quote ? quoteIndent : 0;
    Around around{.before = 7};
    if (quote)
        around.ground = [](QPainter& painter, const Strip& strip) {
            const QRectF& place = strip.place;
            painter.fillRect(QRectF(0, place.top(), 2, place.height() + theme::overlap),
                             theme::line);
        };
    text({.text = paragraph.text,
          .style = paragraphStyle(paragraph.style),
          .left = left,
          .width = m_width - left},
         around);
}

void Flow::operator()(const report::BulletList& list)
{
    Around around{.before = 7};
    int unit = 0;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const double left = bulletIndent * list.levelOf(i);
        around.ground = [left](QPainter& painter, const Strip& strip) {
            if (!strip.first)
                return;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::accent);
            const double middle = strip.place.top() + theme::body.lineHeight() / 2;
            painter.drawEllipse(QPointF(left + 6, middle), 2, 2);
        };
        if (begins(unit++))
            text({.text = list.items[i],
                  .style = theme::body,
                  .left = left + bulletIndent,
                  .width = m_width - left - bulletIndent},
                 around);
        around.before = 3;
    }
}

void Flow::operator()(const report::Callout& callout)
{
    const Fill fill = calloutFill(callout.kind);
    const double inner = m_width - 2 * calloutSide;
    TextStyle titleText = theme::body;
    titleText.weight = QFont::DemiBold;
    if (callout.kind != report::CalloutKind::Note)
        titleText.colour = fill.text;
    const auto box = [fill](bool goesOn) {
        return [fill, goesOn](QPainter& painter, const Strip& strip) {
            const QRectF& place = strip.place;
            const double shown = place.height() + (strip.last && !goesOn ? 0 : theme::overlap);
            painter.fillRect(QRectF(0, place.top(), place.width(), shown), fill.ground);
            painter.fillRect(QRectF(0, place.top(), calloutBar, shown), fill.text);
        };
    };
    const bool titled = !callout.title.isEmpty();
    const bool worded = !callout.text.isEmpty();
    if (titled && begins(0))
        text({report::visibleLine(callout.title), titleText, calloutSide, inner},
             {.before = 11,
              .above = calloutEnd,
              .below = worded ? 0 : calloutEnd,
              .keepWithNext = worded,
              .ground = box(worded)});
    if (worded && begins(1))
        text({callout.text, theme::body, calloutSide, inner},
             {.before = titled ? 0.0 : 11.0,
              .above = titled ? 0 : calloutEnd,
              .below = calloutEnd,
              .ground = box(false)});
}

void Flow::operator()(const report::PageBreak&)
{
    m_breakBefore = m_any;
}

} // namespace ireg::paper
