// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace ireg
{

namespace
{

constexpr int chipSidePadding = 12;
constexpr int tickSide = 16;
constexpr int tickRoom = tickSide + 4;

QFont chipFont(QFont font, bool on)
{
    if (on)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    // As wide as with its tick, so that nothing moves when it is toggled.
    const QFontMetrics metrics(chipFont(font(), true));
    return {metrics.horizontalAdvance(text()) + scaled(2 * chipSidePadding + tickRoom),
            std::max(scaled(grid::chip), metrics.height() + 4)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Accents colours = accents(palette());
    QPainter painter(this);
    const double radius = height() / 2.0;
    stylepaint::paintBox(painter,
                         rect(),
                         {.ground = isChecked() ? colours.chipOn
                              : underMouse()    ? colours.hover
                                                : colours.chip,
                          .edge = isChecked() || hasFocus() ? colours.accent : colours.edge,
                          .width = hasFocus() ? 2.0 : 1.0,
                          .radius = radius});
    painter.setFont(chipFont(font(), isChecked()));
    painter.setPen(isChecked() ? colours.chipOnText : palette().color(QPalette::ButtonText));
    QRect words = rect();
    if (isChecked()) {
        const int room = scaled(tickRoom);
        const int left = (width() - room - painter.fontMetrics().horizontalAdvance(text())) / 2;
        const int side = scaled(tickSide);
        const QRect tick(left, (height() - side) / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        stylepaint::paintTick(
            painter, QStyle::visualRect(layoutDirection(), rect(), tick), colours.chipOnText);
        painter.setPen(colours.chipOnText);
        words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(room, 0, 0, 0));
    }
    style()->drawItemText(
        &painter, words, Qt::AlignCenter | Qt::TextHideMnemonic, palette(), isEnabled(), text());
}

} // namespace ireg
