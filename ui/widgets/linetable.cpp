// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linetable.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace ireg
{

namespace
{

/// Rows as high as the grid wants them, after a zoom too.
class RowKeeper final : public QObject
{
public:
    explicit RowKeeper(QTableView& table) : QObject(&table), m_table(table)
    {
        setObjectName(QStringLiteral("rows"));
        table.installEventFilter(this);
        measure();
    }
    void setLines(int lines)
    {
        m_lines = lines;
        measure();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            measure();
        return QObject::eventFilter(watched, event);
    }

private:
    void measure()
    {
        m_table.verticalHeader()->setDefaultSectionSize(
            scaled(grid::row) + (m_lines - 1) * m_table.fontMetrics().lineSpacing());
    }

    QTableView& m_table;
    int m_lines = 1;
};

} // namespace

QTableView* lineTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setMinimumHeight(4 * table->fontMetrics().height());
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowKeeper(*table);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void giveSecondLines(QTableView& table)
{
    table.setWordWrap(true);
    if (QObject* rows = table.findChild<QObject*>(QStringLiteral("rows"),
                                                  Qt::FindDirectChildrenOnly))
        static_cast<RowKeeper*>(rows)->setLines(2);
}

void giveWidths(QTableView& table, std::initializer_list<ColumnWidth> widths, int stretched)
{
    const int letter = table.fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : widths)
        table.setColumnWidth(column, letters * letter);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace ireg
