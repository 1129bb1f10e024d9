// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/registermodel.h"

#include <QTableView>

namespace ireg
{

class ColumnChoice;
class WindowSettings;

/// The table of the register page. Keeps its columns' order and widths, by their names.
class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(RegisterModel& model, WindowSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(ireg::Id<ireg::Incident> incident);
    /// A key that asks for the filter, wherever the table has the focus.
    void filterRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildHeader();
    void restoreOrder();
    void usualColumns();
    void keepOrder(int column, Qt::SortOrder order);
    void openRow(const QModelIndex& index);
    void measureRows();

    RegisterModel& m_model;
    WindowSettings& m_settings;
    ColumnChoice* m_columns = nullptr;
};

} // namespace ireg
