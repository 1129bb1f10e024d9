// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linetable.h"

#include <QHeaderView>
#include <QTableView>

namespace ireg
{

namespace
{

constexpr int rowPadding = 12;

} // namespace

QTableView* lineTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setMinimumHeight(4 * table->fontMetrics().height());
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowPadding);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void giveSecondLines(QTableView& table)
{
    table.setWordWrap(true);
    table.verticalHeader()->setDefaultSectionSize(2 * table.fontMetrics().lineSpacing()
                                                  + rowPadding);
}

void giveWidths(QTableView& table, std::initializer_list<ColumnWidth> widths, int stretched)
{
    const int letter = table.fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : widths)
        table.setColumnWidth(column, letters * letter);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace ireg
