// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/palettelines.h"

#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QPainter>

namespace ireg
{

namespace
{

constexpr int lineAside = 10, lineAround = 5;

struct LinePainter
{
    QPainter& painter;
    QRect room; ///< what is left of the line
    Qt::LayoutDirection direction;

    /// At the end of the room, which it takes from.
    void atEnd(const QString& text)
    {
        if (text.isEmpty())
            return;
        // Advances are rounded, and one pixel too few would already cost a letter.
        const int width = std::min(painter.fontMetrics().horizontalAdvance(text) + 2,
                                   room.width() / 2);
        const QRect end = room.adjusted(room.width() - width, 0, 0, 0);
        paintLine(painter,
                  QStyle::visualRect(direction, room, end),
                  Qt::AlignRight | Qt::AlignVCenter,
                  text);
        const bool leftwards = direction == Qt::RightToLeft;
        room.adjust(leftwards ? width + lineAside : 0, 0, leftwards ? 0 : -width - lineAside, 0);
    }
};

} // namespace

QSize PaletteLines::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {0, std::max(usual.height(), option.fontMetrics.height() + 2 * lineAround)};
}

void PaletteLines::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString title = shown.text;
    shown.text.clear();
    const bool head = index.flags() == Qt::NoItemFlags;
    const bool selected = !head && shown.state.testFlag(QStyle::State_Selected);
    const QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    const QColor words = shown.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor beside = selected ? words : shown.palette.color(QPalette::PlaceholderText);
    painter->save();
    QFont font = shown.font;
    font.setBold(head);
    painter->setFont(font);
    LinePainter line{*painter, shown.rect.adjusted(lineAside, 0, -lineAside, 0), shown.direction};
    painter->setPen(beside);
    line.atEnd(index.data(Key).toString());
    line.atEnd(index.data(Detail).toString());
    painter->setPen(head || !index.data(Able).toBool() ? beside : words);
    paintLine(*painter, line.room, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->restore();
}

} // namespace ireg
