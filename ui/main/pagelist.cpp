// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagelist.h"

#include "ui/page/page.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ireg
{

namespace
{

constexpr int countRole = Qt::UserRole, urgentRole = Qt::UserRole + 1;
constexpr int sidePadding = 12;
constexpr int pillPadding = 10;

/// The count stands at the right, where numbers can be compared.
class CountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(scaled(grid::control));
        return size;
    }
    static int iconRoom() { return scaled(grid::icon + grid::unit); }
    static void paintIcon(QPainter& painter, const QStyleOptionViewItem& option, const QIcon& icon)
    {
        const int side = scaled(grid::icon);
        QRect place(option.rect.left() + sidePadding, 0, side, side);
        place.moveTop(option.rect.center().y() - side / 2 + 1);
        icon.paint(&painter,
                   QStyle::visualRect(option.direction, option.rect, place),
                   Qt::AlignCenter,
                   option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal);
    }
    static void paintText(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QString& text)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(
            QStyle::visualRect(option.direction,
                               option.rect,
                               option.rect.adjusted(sidePadding + iconRoom(), 0, 0, 0)),
            Qt::AlignLeft | Qt::AlignVCenter,
            text);
    }
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem indented = option;
        initStyleOption(&indented, index);
        const QString text = indented.text;
        indented.text.clear();
        indented.icon = {};
        indented.features.setFlag(QStyleOptionViewItem::HasDecoration, false);
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &indented, painter, option.widget);
        paintIcon(*painter, option, index.data(Qt::DecorationRole).value<QIcon>());
        paintText(painter, option, text);
        if (index.data(countRole).isValid())
            paintCount(painter, option, index);
    }

private:
    /// What is late stands on a ground of its own, beside being spoken so.
    static void paintCount(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index)
    {
        const QString number = QLocale().toString(index.data(countRole).toLongLong());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int width = std::max(option.fontMetrics.horizontalAdvance(number) + pillPadding,
                                   option.fontMetrics.height());
        QRect place(0, 0, width, option.fontMetrics.height());
        place.moveCenter(option.rect.center());
        place.moveRight(option.rect.right() - sidePadding);
        place = QStyle::visualRect(option.direction, option.rect, place);
        painter->save();
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        if (index.data(urgentRole).toBool()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(accents(option.palette).problem);
            painter->setPen(Qt::NoPen);
            painter->drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
            painter->setPen(option.palette.color(QPalette::WindowText));
        }
        painter->drawText(place, Qt::AlignCenter, number);
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new CountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
}

void PageList::addPage(const QIcon& icon)
{
    addItem(new QListWidgetItem(icon, {}));
}

void PageList::rename(int page, const QString& name)
{
    item(page)->setText(name);
    item(page)->setData(Qt::AccessibleTextRole, name);
    updateGeometry();
}

void PageList::setCount(int page, const PageCount& count)
{
    item(page)->setData(countRole, count.number > 0 ? QVariant(count.number) : QVariant());
    item(page)->setData(urgentRole, count.urgent);
    item(page)->setData(Qt::AccessibleTextRole, count.spoken);
    item(page)->setToolTip(plainTip(count.spoken));
}

void PageList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) // its rows are higher, too
        updateGeometry();
}

QSize PageList::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    const int number = fontMetrics().horizontalAdvance(QLocale().toString(1'000));
    return {widest + number + 3 * sidePadding + scaled(grid::icon + grid::unit),
            count() * std::max(0, sizeHintForRow(0)) + 2 * frameWidth()};
}

} // namespace ireg
