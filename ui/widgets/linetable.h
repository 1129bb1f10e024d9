// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace ireg
{
class ColumnKeeper;

/// A table whose rows are chosen as a whole, one at a time; Tab leads out of it.
QTableView* lineTable(QAbstractItemModel* model, QWidget* parent);

/// Texts that do not fit go on in a second line, which all rows have as soon as one needs it.
void giveSecondLines(QTableView& table);
void setLinesOfRows(QTableView& table, int lines);

/// As high as its rows, up to so many of them, so that what is around it scrolls and not the table.
void showRows(QTableView& table, int most);

struct ColumnWidth
{
    int column = 0;
    int letters = 0; ///< as ColumnKeeper takes them
};
/// `stretched` takes the room that is left. Once for a table; the keeper is its own.
ColumnKeeper* giveWidths(QTableView& table,
                         std::initializer_list<ColumnWidth> widths,
                         int stretched);

} // namespace ireg
