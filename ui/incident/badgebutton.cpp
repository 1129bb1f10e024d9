// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/badgebutton.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace ireg
{

using namespace Qt::StringLiterals;

BadgeButton::BadgeButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeButton::show(const BadgeLook& look)
{
    m_look = look;
    setText(look.word);
    updateGeometry();
    update();
}

QString BadgeButton::word() const
{
    return m_look.word + (isChecked() ? u" ▴"_s : u" ▾"_s);
}

QSize BadgeButton::sizeHint() const
{
    return badgeSize(font(), word()).grownBy({2, 2, 2, 2});
}

void BadgeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect().adjusted(2, 2, -2, -2), {word(), m_look.ground, m_look.text});
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace ireg
