// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QKeyEvent;

namespace ireg
{
class ProseEdit;
class WhyModel;

/// A line of the why-tree: its branches, the answer, what is known of it, and what is still to ask.
/// Where it is typed, Return ends it and Shift+Return asks beneath it (EditNextItem); an empty one
/// stays open, and Escape gives up what was typed when it is pressed once more. Its parent is the
/// WhyList.
class WhyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightOf(const WhyModel& rows, int row, const QFont& font, int width) const;

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool staysOpen(ProseEdit& editor, const QKeyEvent& key);
};

} // namespace ireg
