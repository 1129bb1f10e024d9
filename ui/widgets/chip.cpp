// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chipSidePadding = 11;
constexpr int chipEndPadding = 5;

} // namespace

Chip::Chip(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QString Chip::shownText() const
{
    return isChecked() ? u"✓ "_s + text() : text();
}

QSize Chip::sizeHint() const
{
    // As wide as with its tick, so that nothing moves when it is toggled.
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(u"✓ "_s + text()) + 2 * chipSidePadding,
            metrics.height() + 2 * chipEndPadding};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Accents colours = accents(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = area.height() / 2;
    QColor ground = isChecked() ? colours.chipOn : colours.chip;
    if (underMouse())
        ground = isDark(palette()) ? ground.lighter(115) : ground.darker(105);
    painter.setPen(QPen(isChecked() ? colours.chipOn : colours.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(area, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(isChecked() ? colours.chipOnText : colours.focus, 2));
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    painter.setPen(isChecked() ? colours.chipOnText : palette().color(QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter, shownText());
}

} // namespace ireg
