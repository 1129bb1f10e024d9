// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/review/why.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QListView>

namespace ireg
{

/// One why as the tree shows it.
struct WhyRow
{
    Id<Why> id; ///< null: it is being typed
    Id<Why> parent;
    int depth = 0;
    std::vector<bool> passing = {}; ///< by depth: a branch to a later sibling goes past it
    bool last = true;
    bool asked = false; ///< others stand beneath it
    bool root = false;
    QString answer, marks, flaw;
    QString spoken; ///< the whole, for who hears it
};

class WhyModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<WhyRow> rows);
    void setWritable(bool writable) { m_writable = writable; }
    const WhyRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1: none.
    int rowOf(Id<Why> id) const;
    int deepest() const { return m_deepest; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// `seen` is what the row said before.
    void typed(const ireg::WhyRow& row, const QString& answer, const QString& seen);

private:
    std::vector<WhyRow> m_rows;
    int m_deepest = 0;
    bool m_writable = false;
};

/// The tree, drawn: lines as high as they need to be, without a bar of its own.
class WhyList final : public QListView
{
    Q_OBJECT

public:
    explicit WhyList(QWidget* parent);
    WhyModel& rows() const { return *m_rows; }
    bool isEditing() const { return state() == EditingState; }
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// What is typed is written before anything else is done.
    void flush();
    /// Puts a text into the line that is being typed.
    void setTyped(const QString& text);
    /// What was typed into had the focus when it was closed.
    bool tookFocus() const { return m_tookFocus; }

Q_SIGNALS:
    /// Return: another why; Down: one beneath; Delete, R, and Left and Right with Ctrl.
    void wanted(int key);
    void editingEnded(bool beneath, bool givenUp);
    void typing(const QString& text); ///< as it stands now
    void unfinished();                ///< Escape, where it holds what is saved nowhere
    void chosen();                    ///< another line

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void measure();
    bool isTypedOn(const QKeyEvent& event) const;

    WhyModel* m_rows;
    QElapsedTimer m_endedByItself; ///< since then; invalid: a key ended it
    bool m_tookFocus = false;
};

} // namespace ireg
