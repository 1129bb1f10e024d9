// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/badge.h"

#include "ui/look/tokens.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace ireg
{

namespace
{

constexpr int sidePadding = 8;
constexpr int endPadding = 2;

QFont badgeFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize badgeSize(const QFont& font, const QString& word)
{
    const QFontMetrics metrics(badgeFont(font));
    return {metrics.horizontalAdvance(word) + 2 * sidePadding, metrics.height() + 2 * endPadding};
}

void paintBadge(QPainter& painter, const QRect& area, const BadgeLook& look)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor ground = markFor(palette, look.ground);
    const bool ours = ground != look.ground;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize size = badgeSize(painter.font(), look.word).boundedTo(area.size());
    const QRect box = QStyle::alignedRect(
        painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, area);
    const QColor plain = painter.pen().color();
    painter.setFont(badgeFont(painter.font()));
    if (ground.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
    } else {
        painter.setPen(QPen(plain, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setPen(!ground.isValid() ? plain : ours ? tokensOf(palette).onMark : look.text);
    paintLine(
        painter, box.adjusted(sidePadding - 1, 0, 1 - sidePadding, 0), Qt::AlignCenter, look.word);
    painter.restore();
}

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::show(const BadgeLook& look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
    QWidget::show();
}

QSize Badge::sizeHint() const
{
    return badgeSize(font(), m_look.word);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    paintBadge(painter, rect(), m_look);
}

} // namespace ireg
