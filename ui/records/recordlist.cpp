// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordlist.h"

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/settings/columnchoice.h"
#include "ui/widgets/linetable.h"

#include <QHeaderView>
#include <QTableView>

namespace ireg
{

namespace
{

void placeColumns(QTableView& view, const RecordTableModel& model)
{
    QHeaderView* header = view.horizontalHeader();
    for (int i = 0; i < model.columnCount(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        view.setColumnHidden(i, i >= model.usualCount());
        const int width = model.column(i).width;
        if (width == 0)
            header->setSectionResizeMode(i, QHeaderView::Stretch);
        else
            view.setColumnWidth(
                i, width * view.fontMetrics().horizontalAdvance(QLatin1Char('n')) + 16);
    }
}

} // namespace

ColumnChoice* chooseColumns(QTableView& view,
                            const RecordTableModel& model,
                            WindowSettings* settings)
{
    QStringList names;
    int widest = 0;
    int sharing = 0;
    for (int i = 0; i < model.columnCount(); ++i) {
        const RecordColumn& column = model.column(i);
        names.append(QString::fromLatin1(column.name ? column.name : column.field));
        if (column.width == 0 && sharing++ == 0)
            widest = i;
    }
    if (sharing > 1) // of the room that is left, too little for each
        giveSecondLines(view);
    if (!settings) {
        placeColumns(view, model);
        return nullptr;
    }
    auto* choice = new ColumnChoice(view,
                                    *settings,
                                    {.table = QString::fromLatin1(model.type().name),
                                     .names = names,
                                     .pinned = widest,
                                     .usual = [&view, &model] { placeColumns(view, model); }});
    return choice;
}

} // namespace ireg
