// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shortest = 8; ///< what there is room for at least, in average characters
constexpr int besideKey = 16;
constexpr int besideWords = 12;

/// As if every digit were the widest, so that a clock that ticks does not push its neighbours.
int steadyWidth(const QFontMetrics& metrics, QString words)
{
    constexpr QStringView digits = u"0123456789";
    const QChar widest = *std::ranges::max_element(
        digits, {}, [&](QChar digit) { return metrics.horizontalAdvance(digit); });
    for (QChar& letter : words) {
        if (digits.contains(letter))
            letter = widest;
    }
    return metrics.horizontalAdvance(words);
}

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
    return m_sign ? scaled(grid::icon) + scaled(grid::unit) : 0;
}

int ElidedButton::sides() const
{
    return m_key.isEmpty() ? scaled(besideWords) : besideKey / 2;
}

void ElidedButton::setShorter(const QStringList& shorter)
{
    m_shorter = shorter;
    updateGeometry();
    update();
}

/// The longest way of saying it that there is room for.
QString ElidedButton::fitting(int room) const
{
    for (const QString& words : QStringList{m_words} + m_shorter) {
        if (steadyWidth(fontMetrics(), words) <= room)
            return words;
    }
    return fontMetrics().elidedText(
        m_shorter.isEmpty() ? m_words : m_shorter.back(), Qt::ElideRight, room);
}

QSize ElidedButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + besideKey;
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = m_words;
    const QSize content(steadyWidth(fontMetrics(), m_words) + key + signWidth(),
                        fontMetrics().height());
    QSize size = style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this);
    size.rwidth() += 2 * fontMetrics().averageCharWidth();
    return size;
}

QSize ElidedButton::minimumSizeHint() const
{
    const int words = m_shorter.isEmpty() ? shortest * fontMetrics().averageCharWidth()
                                          : steadyWidth(fontMetrics(), m_shorter.back());
    return {std::min(sizeHint().width(), words + 2 * sides() + signWidth() + 2),
            sizeHint().height()};
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    QRect room = rect().adjusted(sides(), 0, -sides(), 0);
    const int key = m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + besideKey;
    if (key > 0 && room.width() - key > shortest * fontMetrics().averageCharWidth()) {
        const QRect place = room.adjusted(room.width() - key, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                                          | Qt::AlignVCenter),
                         m_key);
        room.adjust(0, 0, -key, 0);
    }
    const QString words = fitting(room.width() - signWidth());
    const int whole = std::min(room.width(),
                               signWidth() + fontMetrics().horizontalAdvance(words) + 1);
    if (m_key.isEmpty()) // sign and words as one in the middle
        room.adjust((room.width() - whole) / 2, 0, 0, 0);
    room.setWidth(whole);
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (m_sign) {
        const int side = scaled(grid::icon);
        const QRect place(room.left(), room.center().y() - side / 2, side, side);
        painter.drawPixmap(placed(place),
                           iconPicture(m_sign, side, devicePixelRatioF(), painter.pen().color()));
    }
    paintLine(painter,
              placed(room.adjusted(signWidth(), 0, 0, 0)),
              Qt::AlignLeft | Qt::AlignVCenter,
              words);
}

} // namespace ireg
