// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/flow.h"

#include "model/report/visible.h"

#include <QPainter>

#include <algorithm>

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
// Strips of one coloured box overlap, or viewers show hairlines between them.
constexpr double overlap = 0.6;

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

// Two lines at least stay together at either end of a text.
bool keepsWithNext(int line, int count)
{
    return (line == 0 || line == count - 2) && line + 1 < count;
}

} // namespace

Flow::Flow(double width, double height, const report::Labels& labels)
    : m_width(width), m_height(height), m_labels(labels)
{
}

void Flow::push(Piece piece)
{
    piece.breakBefore = m_breakBefore;
    m_breakBefore = false;
    m_pieces.push_back(std::move(piece));
}

void Flow::text(const TextBox& box, double left, double before)
{
    for (int line = 0; line < box.lineCount(); ++line) {
        push({.height = box.lineHeight(),
              .before = line == 0 ? before : 0,
              .keepWithNext = keepsWithNext(line, box.lineCount()),
              .paint = [box, left, line](QPainter& painter, double top) {
                  box.paintLine(painter, {left, top}, line);
              }});
    }
}

void Flow::caption(const QString& words)
{
    if (words.isEmpty())
        return;
    const TextStyle style{.size = 9, .weight = QFont::Medium, .colour = theme::soft};
    text(TextBox(report::visibleLine(words), style, m_width), 0, 12);
    m_pieces.back().height += 3;
    m_pieces.back().keepWithNext = true;
}

void Flow::title(const report::Document& document)
{
    const TextBox title(report::visibleLine(document.reportTitle), titleStyle, m_width);
    text(title, 0, 0);
    text(TextBox(report::visibleLine(document.subject), subjectStyle, m_width), 0, 4);
    if (!document.organisation.isEmpty())
        text(TextBox(report::visibleLine(document.organisation), theme::small, m_width), 0, 3);
    push({.height = 2,
          .before = 10,
          .keepWithNext = true,
          .paint = [width = m_width](QPainter& painter, double top) {
              painter.fillRect(QRectF(0, top, width, 1.5), theme::accent);
          }});
}

void Flow::add(const report::Block& block)
{
    std::visit(*this, block);
}

void Flow::operator()(const report::Heading& heading)
{
    const int level = std::clamp(heading.level, 1, 4);
    const TextBox box(report::visibleLine(heading.text), headingStyle(level), m_width);
    const double rule = level == 1 ? 5 : 0;
    push({.height = box.height() + rule + (level == 1 ? 3 : 0),
          .before = spaceAbove(level),
          .keepWithNext = true,
          .paint = [box, rule, width = m_width](QPainter& painter, double top) {
              box.paint(painter, {0, top});
              if (rule > 0)
                  painter.fillRect(QRectF(0, top + box.height() + 3, width, theme::hairline),
                                   theme::line);
          }});
}

void Flow::operator()(const report::Paragraph& paragraph)
{
    const bool quote = paragraph.style == report::ParagraphStyle::Quote;
    const double left = quote ? quoteIndent : 0;
    const TextBox box(paragraph.text, paragraphStyle(paragraph.style), m_width - left);
    const std::size_t first = m_pieces.size();
    text(box, left, 7);
    if (!quote)
        return;
    for (std::size_t i = first; i < m_pieces.size(); ++i) {
        m_pieces[i].paint = [words = m_pieces[i].paint,
                             height = m_pieces[i].height](QPainter& painter, double top) {
            painter.fillRect(QRectF(0, top, 2, height + overlap), theme::line);
            words(painter, top);
        };
    }
}

void Flow::operator()(const report::BulletList& list)
{
    double before = 7;
    for (const QString& item : list.items) {
        const TextBox box(item, theme::body, m_width - bulletIndent);
        const std::size_t first = m_pieces.size();
        text(box, bulletIndent, before);
        m_pieces[first].paint = [words = m_pieces[first].paint](QPainter& painter, double top) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::accent);
            painter.drawEllipse(QPointF(6, top + theme::body.lineHeight() / 2), 2, 2);
            words(painter, top);
        };
        before = 3;
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
    const std::size_t first = m_pieces.size();
    if (!callout.title.isEmpty())
        text(TextBox(report::visibleLine(callout.title), titleText, inner), calloutSide, 0);
    const std::size_t words = m_pieces.size();
    if (!callout.text.isEmpty())
        text(TextBox(callout.text, theme::body, inner), calloutSide, 0);
    if (m_pieces.size() == first)
        return;
    if (words > first && words < m_pieces.size())
        m_pieces[words - 1].keepWithNext = true;
    m_pieces[first].before = 11;
    for (std::size_t i = first; i < m_pieces.size(); ++i) {
        const double above = i == first ? calloutEnd : 0;
        const double below = i + 1 == m_pieces.size() ? calloutEnd : 0;
        m_pieces[i].height += above + below;
        m_pieces[i].paint = [line = m_pieces[i].paint,
                             fill,
                             above,
                             last = below > 0,
                             width = m_width,
                             height = m_pieces[i].height](QPainter& painter, double top) {
            const double shown = height + (last ? 0 : overlap);
            painter.fillRect(QRectF(0, top, width, shown), fill.ground);
            painter.fillRect(QRectF(0, top, calloutBar, shown), fill.text);
            line(painter, top + above);
        };
    }
}

void Flow::operator()(const report::PageBreak&)
{
    m_breakBefore = !m_pieces.empty();
}

} // namespace ireg::paper
