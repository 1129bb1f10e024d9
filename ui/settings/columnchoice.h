// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMenu;
class QTableView;

namespace ireg
{
class WindowSettings;

/// Which columns a table shows, in which order and how wide: chosen from a menu at the header or
/// in the table's own menu, kept in the settings, and back when the table is made again.
class ColumnChoice final : public QObject
{
    Q_OBJECT

public:
    struct Columns
    {
        QString table;               ///< its name in the settings
        QStringList names;           ///< of the columns in the settings, by their index
        int pinned = 0;              ///< always shown, as wide as there is room
        int first = -1;              ///< how many stand in the menu itself; -1: all
        std::function<void()> usual; ///< lays the columns out as they are at first
        /// Whether the widths are a person's, to be kept beside what is shown; none: always.
        std::function<bool()> widthsChosen = {};
    };

    /// The view's header must have all its columns already.
    ColumnChoice(QTableView& view, WindowSettings& settings, Columns columns);

    /// Whether it offers the column of this name.
    bool has(const QString& name) const { return m_columns.names.contains(name); }
    /// Whether a person's widths are kept, and not only which columns are shown and where.
    bool keepsWidths() const;
    /// One entry for each column, to show or hide it, and one for the usual ones.
    void fill(QMenu& menu);
    /// The same as a menu inside the table's own.
    void addTo(QMenu& menu);

Q_SIGNALS:
    /// Columns were shown, hidden or moved.
    void changed();

private:
    void restore();
    void keep();
    void onResized();
    void addEntry(QMenu& menu, int column);
    void showAtHeader(const QPoint& place);

    QTableView& m_view;
    WindowSettings& m_settings;
    Columns m_columns;
};

} // namespace ireg
