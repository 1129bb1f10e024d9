// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/registermodel.h"

#include <QTableView>

namespace ireg
{

class ColumnChoice;
class WindowSettings;

/// The table of the register page. Keeps its columns' order and widths, by their names, and what
/// it is sorted by: a click sorts by one column, with Shift by one more.
class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(RegisterModel& model, WindowSettings& settings, QWidget* parent = nullptr);

    /// In the order of the rows.
    std::vector<qint64> chosen() const;
    /// The columns that are shown, by name, from left to right, and what is sorted by.
    QStringList shownColumns() const;
    QString order() const { return m_keys.join(u','); }
    /// The same order as fields, as a list is sorted by.
    QString sortFields() const;
    /// Shows and sorts by these; gives the names of those that there are not.
    QStringList arrange(const QStringList& columns, const QString& order);
    /// Parts the rows by a field; empty: no longer.
    void groupBy(const QString& field);
    /// As they are at first.
    void arrangeUsually();
    /// Puts the chosen rows on the clipboard as they are shown, for a spreadsheet and for a text.
    void copyRows();
    /// Whether several incidents can be changed at once.
    void setWritable(bool writable) { m_writable = writable; }

Q_SIGNALS:
    void opened(ireg::Id<ireg::Incident> incident);
    /// Other columns are shown, or it is sorted otherwise.
    void arranged();
    /// A key that asks for the filter, wherever the table has the focus.
    void filterRequested();
    /// Space: what is behind the line is to be read beside it, or no longer.
    void readingToggled();
    void changeRequested();
    /// So many of the chosen rows are on the clipboard.
    void rowsCopied(int copied, int chosen);
    void currentMoved(ireg::Id<ireg::Incident> incident);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void buildHeader();
    void buildDelegates();
    QStringList takeOrder(const QString& order);
    void usualColumns();
    int usualWidth(int column) const;
    std::vector<int> usualWidths() const;
    void tellShown();
    void keepOrder(int column, Qt::SortOrder order);
    void sortByKeys();
    void openRow(const QModelIndex& index);
    bool pressedOnHead(const QKeyEvent& event);
    void paintHeads(QPainter& painter) const;
    void measureRows();
    void followWords();
    void giveTitleRoom();

    RegisterModel& m_model;
    WindowSettings& m_settings;
    ColumnChoice* m_columns = nullptr;
    std::vector<int> m_usual; ///< widths, as they were given last
    bool m_writable = false;
    QStringList m_keys; ///< columns by name, a leading - for downwards
};

} // namespace ireg
