// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registertable.h"

#include "ui/registerpage/linedelegates.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString tableName = u"register"_s;
constexpr int rowPadding = 12;

/// Widths in average characters; the title takes what is left.
constexpr std::array<int, 9> usualWidths{16, 20, 48, 16, 25, 11, 14, 22, 11};

int columnNamed(const QString& name)
{
    const auto columns = registerColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (name == QLatin1String(columns[i].name))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

RegisterTable::RegisterTable(RegisterModel& model, WindowSettings& settings, QWidget* parent)
    : QTableView(parent), m_model(model), m_settings(settings)
{
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setItemDelegateForColumn(column::Severity, new SeverityDelegate(this));
    setItemDelegateForColumn(column::Stage, new StageDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    measureRows();
    buildHeader();
    connect(this, &QTableView::doubleClicked, this, &RegisterTable::openRow);
}

void RegisterTable::measureRows()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(grid::row));
}

void RegisterTable::buildHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    restoreOrder();
    QStringList names;
    for (const auto& shown : registerColumns())
        names.append(QLatin1String(shown.name));
    m_columns = new ColumnChoice(
        *this,
        m_settings,
        {.table = tableName, .names = names, .pinned = column::Title, .usual = [this] {
             usualColumns();
         }});
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterTable::keepOrder);
}

void RegisterTable::usualColumns()
{
    QHeaderView* header = horizontalHeader();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        setColumnHidden(i, false);
        setColumnWidth(i,
                       usualWidths[static_cast<std::size_t>(i)] * fontMetrics().averageCharWidth()
                           + rowPadding);
    }
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(column::Title, QHeaderView::Stretch);
    header->setMinimumSectionSize(5 * fontMetrics().averageCharWidth());
}

void RegisterTable::restoreOrder()
{
    const QString stored = m_settings.order(tableName);
    const bool downwards = stored.startsWith(u'-');
    const int index = columnNamed(downwards ? stored.mid(1) : stored);
    if (index >= 0)
        sortByColumn(index, downwards ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RegisterTable::keepOrder(int column, Qt::SortOrder order)
{
    const auto columns = registerColumns();
    const QString name = column >= 0 && column < std::ssize(columns)
        ? QString(QLatin1String(columns[static_cast<std::size_t>(column)].name))
        : QString();
    m_settings.setOrder(
        tableName, name.isEmpty() || order == Qt::AscendingOrder ? name : QString(u'-' + name));
}

void RegisterTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Open incident")), &QAction::triggered, this, [this, index] {
        openRow(index);
    });
    m_columns->addTo(menu);
    menu.exec(event->globalPos());
}

void RegisterTable::openRow(const QModelIndex& index)
{
    if (const Id<Incident> incident = m_model.incidentAt(index.row()))
        Q_EMIT opened(incident);
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openRow(currentIndex());
        return;
    }
    if (event->text() == u"/"_s) {
        Q_EMIT filterRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Rows look selected with and without the focus, so the table itself shows where it is.
void RegisterTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(accents(palette()).focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void RegisterTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RegisterTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RegisterTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureRows();
}

} // namespace ireg
