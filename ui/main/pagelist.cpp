// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagelist.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ireg
{

namespace
{

constexpr int countRole = Qt::UserRole;
constexpr int rowPadding = 14;
constexpr int sidePadding = 12;

/// The count stands at the right, where numbers can be compared.
class CountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + rowPadding);
        return size;
    }
    static void paintText(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QString& text)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(
            option.rect.adjusted(sidePadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem indented = option;
        initStyleOption(&indented, index);
        const QString text = indented.text;
        indented.text.clear();
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &indented, painter, option.widget);
        paintText(painter, option, text);
        const QVariant count = index.data(countRole);
        if (!count.isValid())
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -sidePadding, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          QLocale().toString(count.toLongLong()));
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new CountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void PageList::addPage(const QString& name)
{
    addItem(name);
}

void PageList::rename(int page, const QString& name)
{
    item(page)->setText(name);
    item(page)->setData(Qt::AccessibleTextRole, name);
    updateGeometry();
}

void PageList::setCount(int page, qint64 count, const QString& spoken)
{
    item(page)->setData(countRole, count);
    item(page)->setData(Qt::AccessibleTextRole, spoken);
}

QSize PageList::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()));
    const int number = fontMetrics().horizontalAdvance(QLocale().toString(100'000));
    return {widest + number + 4 * sidePadding, QListWidget::sizeHint().height()};
}

} // namespace ireg
