// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ireg
{

/// The lines of the palette: heads, and below them a title, what is said beside it, and a key at
/// the end.
class PaletteLines final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole, Key, Able };
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ireg
