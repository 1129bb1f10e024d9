// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/tileview.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QWhatsThis>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastTile = 110;
constexpr int mostBeside = 2; ///< lines below the number

/// What there is to say of it, and what it was before.
QStringList besideLines(const TileData& tile)
{
    return tile.beside.split(u" · "_s, Qt::SkipEmptyParts);
}

} // namespace

TileView::TileView(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_tile.condition.isEmpty() || m_tile.tile == Tile::Incidents)
            Q_EMIT opened(m_tile.condition, m_tile.leftOff);
    });
}

void TileView::show(const TileData& tile)
{
    m_tile = tile;
    const QString beside = tile.beside.isEmpty() ? QString() : u", "_s + tile.beside;
    setText(tile.title);
    setAccessibleName(u"%1: %2%3"_s.arg(tile.title, tile.number, beside));
    setAccessibleDescription(tile.definition);
    setToolTip(plainTip(tile.definition));
    updateGeometry();
    update();
}

QSize TileView::sizeHint() const
{
    const QFontMetrics title(textFont(TextSize::Label)), number(textFont(TextSize::Title)),
        beside(textFont(TextSize::Hint));
    int wide = std::max({scaled(leastTile),
                         title.horizontalAdvance(m_tile.title),
                         number.horizontalAdvance(m_tile.number)});
    for (const QString& line : besideLines(m_tile))
        wide = std::max(wide, beside.horizontalAdvance(line));
    return {wide + scaled(4 * grid::unit),
            title.height() + number.height() + mostBeside * beside.height()
                + scaled(3 * grid::unit)};
}

void TileView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Accents colours = accents(palette());
    stylepaint::paintBox(painter,
                         rect(),
                         {.ground = underMouse() ? colours.hover : palette().color(QPalette::Base),
                          .edge = hasFocus() ? colours.accent : colours.line,
                          .width = hasFocus() ? 2.0 : 1.0,
                          .radius = grid::cardRadius});
    int top = scaled(grid::unit) + scaled(grid::unit) / 2;
    const int side = scaled(2 * grid::unit);
    const auto line = [&](TextSize size, const QColor& colour, const QString& text) {
        const QFont font = textFont(size);
        painter.setFont(font);
        painter.setPen(colour);
        const int high = QFontMetrics(font).height();
        const QRect where(side, top, width() - 2 * side, high);
        painter.drawText(where,
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::TextSingleLine,
                         text);
        top += high;
    };
    line(TextSize::Label, palette().color(QPalette::PlaceholderText), m_tile.title);
    line(TextSize::Title, palette().color(QPalette::WindowText), m_tile.number);
    for (const QString& text : besideLines(m_tile))
        line(TextSize::Hint, palette().color(QPalette::PlaceholderText), text);
}

bool TileView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void TileView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1)
        QWhatsThis::showText(mapToGlobal(QPoint(0, 0)), plainTip(m_tile.definition), this);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(
            u"%1\t%2\t%3\n"_s.arg(m_tile.title, m_tile.number, m_tile.beside));
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ireg
