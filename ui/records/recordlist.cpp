// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/recordlist.h"

#include "ui/itemmodels/recordtablemodel.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/linetable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

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
    }
}

/// What is no text is a value, and is read as a whole.
int lettersOf(const RecordType& type, const RecordColumn& column)
{
    const Field* field = column.field ? type.find(column.field) : nullptr;
    const bool text = field && (isText(field->type) || field->type == FieldType::Reference);
    return column.width == 0 || (text && !column.isWhole) ? column.width : ColumnKeeper::whole;
}

ColumnKeeper* keepWidths(QTableView& view, const RecordTableModel& model)
{
    std::vector<int> letters;
    for (int i = 0; i < model.columnCount(); ++i)
        letters.push_back(lettersOf(model.type(), model.column(i)));
    return new ColumnKeeper(view, std::move(letters));
}

} // namespace

ColumnChoice* chooseColumns(QTableView& view,
                            const RecordTableModel& model,
                            WindowSettings* settings)
{
    QStringList names;
    int widest = -1;
    for (int i = 0; i < model.columnCount(); ++i) {
        const RecordColumn& column = model.column(i);
        names.append(QString::fromLatin1(column.name ? column.name : column.field));
        if (column.width == 0 && widest < 0)
            widest = i;
    }
    widest = std::max(widest, 0);
    giveSecondLines(view);
    ColumnKeeper* keeper = keepWidths(view, model);
    if (!settings) {
        placeColumns(view, model);
        return nullptr;
    }
    const QString table = QString::fromLatin1(model.type().name);
    auto* choice = new ColumnChoice(view,
                                    *settings,
                                    {.table = table,
                                     .names = names,
                                     .pinned = widest,
                                     .usual =
                                         [&view, &model, keeper] {
                                             placeColumns(view, model);
                                             keeper->begin();
                                         },
                                     .widthsChosen = [keeper] { return keeper->isEnded(); }});
    if (choice->keepsWidths())
        keeper->end();
    return choice;
}

} // namespace ireg
