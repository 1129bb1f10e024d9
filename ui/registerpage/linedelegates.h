// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace ireg
{

/// A row's ground as the style paints it, and on it the text with some room around it; a derived
/// class paints something else there.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    /// Paints the ground; gives the area for the rest.
    QRect paintGround(QPainter* painter,
                      const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
};

/// The severity as a badge with its word.
class SeverityDelegate final : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// What the dots of the stages take before their word.
int stageDotsWidth();

/// Six dots and the word of the lowest open stage: full is passed, ringed is open.
class StageDelegate final : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace ireg
