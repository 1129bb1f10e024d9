// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/today/dayline.h"

#include <QStyledItemDelegate>

namespace ireg
{

/// A line of the page: time, what and of which incident, kind; or a badge and sentences.
class DayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightOf(const DayLine& line, const QFont& font, int width) const;
};

} // namespace ireg
