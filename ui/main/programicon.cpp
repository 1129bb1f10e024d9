// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/programicon.h"

#include "ui/itemmodels/tints.h"

#include <QPainter>
#include <QPixmap>

namespace ireg
{

namespace
{

/// A register's page with the six stages on it; the same picture as the .svg of the icon theme.
QPixmap drawn(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(31, 58, 95));
    painter.drawRoundedRect(QRectF(4, 4, 56, 56), 10, 10);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(14, 14, 36, 5), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(14, 23, 26, 5), 2.5, 2.5);
    for (int i = 0; i < 6; ++i) {
        painter.setBrush(tint(static_cast<Stage>(i)).ground);
        painter.drawEllipse(QPointF(19 + i % 3 * 13, 38 + i / 3 * 11), 4.2, 4.2);
    }
    return pixmap;
}

} // namespace

QIcon programIcon()
{
    QIcon icon;
    for (int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(size));
    return icon;
}

} // namespace ireg
