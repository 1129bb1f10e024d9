// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int besideKey = 16;

} // namespace

ElidedButton::ElidedButton(QWidget* parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void ElidedButton::say(const QString& words, const QString& key)
{
    m_words = words;
    m_key = key;
    setAccessibleName(words);
    setToolTip(plainTip(key.isEmpty() ? words : words + u" ("_s + key + u')'));
    updateGeometry();
    update();
}

void ElidedButton::showSign(const char* name)
{
    m_sign = name;
    updateGeometry();
    update();
}

int ElidedButton::signWidth() const
{
    return m_sign ? scaled(grid::icon) + grid::unit : 0;
}

void ElidedButton::setShortest(int characters)
{
    m_shortest = characters;
    updateGeometry();
}

QSize ElidedButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + besideKey;
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_words;
    const QSize content(fontMetrics().horizontalAdvance(m_words) + key + signWidth(),
                        fontMetrics().height());
    QSize size = style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
    size.rwidth() += 2 * fontMetrics().averageCharWidth();
    return size;
}

QSize ElidedButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(),
                     m_shortest * fontMetrics().averageCharWidth() + besideKey + signWidth()),
            sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    QRect room = rect().adjusted(besideKey / 2, 0, -besideKey / 2, 0);
    const int key = m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + besideKey;
    const bool keyFits = key > 0
        && room.width() - key > m_shortest * fontMetrics().averageCharWidth();
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    if (keyFits) {
        painter.drawText(room,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                                          | Qt::AlignVCenter),
                         m_key);
        room = QStyle::visualRect(layoutDirection(), rect(), room.adjusted(0, 0, -key, 0));
    }
    if (m_sign) {
        const int side = scaled(grid::icon);
        const QPixmap sign = iconPicture(m_sign, side, devicePixelRatioF(), painter.pen().color());
        const QRect place(room.left(), room.center().y() - side / 2, side, side);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), room, place), sign);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(signWidth(), 0, 0, 0));
    }
    const Qt::Alignment side = m_key.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeft;
    painter.drawText(
        room,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
        fontMetrics().elidedText(m_words, Qt::ElideRight, room.width()));
}

} // namespace ireg
