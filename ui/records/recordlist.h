// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;

namespace ireg
{
class ColumnChoice;
class RecordTableModel;
class WindowSettings;

/// Lets a person choose the columns of a list of records, at its header or in its own menu; the
/// usual ones are shown at first. Owned by the view. Without settings the usual ones are all, and
/// there is nothing to choose with: null.
ColumnChoice* chooseColumns(QTableView& view,
                            const RecordTableModel& model,
                            WindowSettings* settings);

} // namespace ireg
