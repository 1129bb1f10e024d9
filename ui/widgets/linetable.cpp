// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linetable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ireg
{

namespace
{

constexpr int usualLetters = 12;

constexpr int leastRows = 4; ///< that are to be seen

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
        if (std::exchange(m_lines, lines) != lines)
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
        m_table.setMinimumHeight(leastRows * m_table.fontMetrics().height());
    }

    QTableView& m_table;
    int m_lines = 1;
};

class LineTable final : public QTableView
{
public:
    using QTableView::QTableView;

    void showRows(int most)
    {
        m_most = most;
        setMinimumHeight(0); // its hint is the least
        const auto measure = [this] { updateGeometry(); };
        connect(model(), &QAbstractItemModel::rowsInserted, this, measure);
        connect(model(), &QAbstractItemModel::rowsRemoved, this, measure);
        connect(model(), &QAbstractItemModel::modelReset, this, measure);
        connect(verticalHeader(), &QHeaderView::sectionResized, this, measure);
        connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, measure);
        connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, measure);
    }
    QSize sizeHint() const override
    {
        const QSize usual = QTableView::sizeHint();
        return m_most > 0 ? QSize(usual.width(), rowsHeight()) : usual;
    }
    QSize minimumSizeHint() const override
    {
        const QSize usual = QTableView::minimumSizeHint();
        return m_most > 0 ? QSize(usual.width(), rowsHeight()) : usual;
    }

protected:
    /// Its lines are not scrolled within it.
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        QTableView::currentChanged(current, previous);
        if (m_most > 0 && hasFocus() && current.isValid())
            bringIntoView(*viewport(), visualRect(current));
    }

private:
    int rowsHeight() const
    {
        int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
        const int rows = std::min(model()->rowCount(), m_most);
        for (int row = 0; row < rows; ++row)
            height += rowHeight(row);
        return horizontalScrollBar()->maximum() > 0
            ? height + horizontalScrollBar()->sizeHint().height()
            : height;
    }

    int m_most = 0;
};

} // namespace

QTableView* lineTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new LineTable(parent);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    new RowKeeper(*table);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void showRows(QTableView& table, int most)
{
    static_cast<LineTable&>(table).showRows(most);
}

void giveSecondLines(QTableView& table)
{
    table.setWordWrap(true);
}

void setLinesOfRows(QTableView& table, int lines)
{
    if (QObject* rows = table.findChild<QObject*>(QStringLiteral("rows"),
                                                  Qt::FindDirectChildrenOnly))
        static_cast<RowKeeper*>(rows)->setLines(lines);
}

ColumnKeeper* giveWidths(QTableView& table,
                         std::initializer_list<ColumnWidth> widths,
                         int stretched)
{
    std::vector<int> usual(static_cast<std::size_t>(table.model()->columnCount()), usualLetters);
    usual[static_cast<std::size_t>(stretched)] = ColumnKeeper::sharing;
    for (const auto& [column, letters] : widths)
        usual[static_cast<std::size_t>(column)] = letters;
    return new ColumnKeeper(table, std::move(usual));
}

} // namespace ireg
