// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/frame.h"

#include "model/report/visible.h"
#include "ui/paper/textbox.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::paper
{
namespace
{

constexpr double labelSide = 8;
constexpr double frameColumnGap = 14;
constexpr TextStyle frameStyle{.size = 8, .colour = theme::soft, .leading = 1.35};
constexpr TextStyle pageStyle{
    .size = 8, .weight = QFont::Medium, .colour = theme::ink, .leading = 1.35};

// TLP 2.0 asks for 12 points at least, at the right.
double paintTlp(QPainter& painter, const report::Document& document, double right, double top)
{
    if (document.tlp.isEmpty())
        return 0;
    const TextStyle style{
        .size = 12, .weight = QFont::Bold, .colour = tlpColour(document.tlp), .leading = 1.3};
    const QString words = report::visibleLine(report::tlpLabel(document));
    const double width = widestLine(words, style) + 2 * labelSide;
    const QRectF box(right - width, top, width, theme::frameHeight);
    painter.fillRect(box, QColor(0, 0, 0));
    const TextBox text(words, style, width);
    text.paint(painter, {box.left() + labelSide, box.center().y() - text.height() / 2});
    return width + frameColumnGap;
}

void paintLine(QPainter& painter, const QString& words, const TextStyle& style, const QRectF& room)
{
    const TextBox text(elided(words, style, room.width()), style, room.width() + 1);
    text.paint(painter, {room.left(), room.center().y() - text.height() / 2});
}

// Painted as an outline, so that it does not mingle with the text when a page is copied or read.
void paintWatermark(QPainter& painter, const QString& word, const QRectF& sheet)
{
    const TextStyle style{.size = 110, .weight = QFont::Bold};
    QPainterPath path;
    path.addText(0, 0, font(style), report::visibleLine(word));
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    const double scale = std::min(1.3, sheet.width() * 0.95 / box.width());
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-52);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, theme::watermark);
    painter.restore();
}

void paintHeader(QPainter& painter, const report::Document& document, const QRectF& sheet)
{
    const double right = sheet.right() - theme::sideMargin;
    const double taken = paintTlp(painter, document, right, theme::endMargin);
    QString words = report::headerLine(document);
    if (document.draft && !words.contains(document.labels.draft, Qt::CaseInsensitive))
        words += u" \u00B7 "_s + document.labels.draft;
    paintLine(painter,
              words,
              frameStyle,
              {theme::sideMargin,
               theme::endMargin,
               right - taken - theme::sideMargin,
               theme::frameHeight});
    painter.fillRect(QRectF(theme::sideMargin,
                            theme::endMargin + theme::frameHeight + 4,
                            right - theme::sideMargin,
                            theme::hairline),
                     theme::line);
}

void paintFooter(QPainter& painter,
                 const report::Document& document,
                 const QRectF& sheet,
                 PageNumber page)
{
    const double top = sheet.bottom() - theme::endMargin - theme::frameHeight;
    double right = sheet.right() - theme::sideMargin;
    painter.fillRect(QRectF(theme::sideMargin,
                            top - 4 - theme::hairline,
                            right - theme::sideMargin,
                            theme::hairline),
                     theme::line);
    right -= paintTlp(painter, document, right, top);
    const QString number = document.labels.pageOf.arg(page.number).arg(page.count);
    const double width = widestLine(number, pageStyle) + 2;
    paintLine(painter, number, pageStyle, {right - width, top, width, theme::frameHeight});
    right -= width + frameColumnGap;
    const QRectF room(theme::sideMargin, top, right - theme::sideMargin, theme::frameHeight);
    const QString words = report::footerLine(document);
    if (document.head.isEmpty() || widestLine(words, frameStyle) <= room.width()) {
        paintLine(painter, words, frameStyle, room);
        return;
    }
    const double line = frameStyle.lineHeight();
    paintLine(painter, document.asOf, frameStyle, {room.left(), top - 1, room.width(), line});
    paintLine(
        painter, document.head, frameStyle, {room.left(), top + line - 1, room.width(), line});
}

} // namespace

void paintFrame(QPainter& painter,
                const report::Document& document,
                const QRectF& sheet,
                PageNumber page)
{
    if (document.draft)
        paintWatermark(painter, document.labels.draft, sheet);
    paintHeader(painter, document, sheet);
    paintFooter(painter, document, sheet, page);
}

} // namespace ireg::paper
