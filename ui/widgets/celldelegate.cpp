// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/celldelegate.h"

#include <QStyle>

namespace ireg
{

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid())
        option->palette.setBrush(QPalette::HighlightedText, own.value<QBrush>());
}

} // namespace ireg
