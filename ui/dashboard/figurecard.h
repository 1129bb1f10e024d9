// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/figures/figuredata.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace ireg
{
class Card;
class FigureView;

/// A figure in its card, painted or as a table: T turns it. Ctrl+C copies its numbers, Ctrl+Shift+C
/// its picture; the menu of the right button has all of it.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);
    void show(const FigureData& figure);
    const FigureData& figure() const;
    FigureView& view() { return *m_view; }
    /// Null until it is first asked for.
    QTableView* table() { return m_table; }
    bool isTable() const;
    void setTable(bool table);
    void copyNumbers();
    void copyPicture();

Q_SIGNALS:
    void opened(const QString& condition, qint64 leftOff);
    void said(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRest();
    void makeTable();
    void fill();
    void openRow(int row);
    int currentRow() const;

    Card* m_card = nullptr;
    QLabel* m_hint = nullptr;
    FigureView* m_view = nullptr;
    QWidget* m_rest = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_cells = nullptr;
};

} // namespace ireg
