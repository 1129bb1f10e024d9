// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registertable.h"

#include "ui/registerpage/duedelegate.h"
#include "ui/registerpage/linedelegates.h"
#include "ui/settings/columnchoice.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/columnkeeper.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/rowtexts.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString tableName = u"register"_s;
/// What can be sorted by and no column shows.
const QString withoutColumn = u"overdue"_s;
constexpr int rowPadding = 12;

/// What is shown at first; the rest is to be chosen.
constexpr std::array usualOrder{column::Reference,
                                column::Severity,
                                column::Title,
                                column::Stage,
                                column::Owner,
                                column::NextStep,
                                column::Due};

QString nameOf(const QString& key)
{
    return key.startsWith(u'-') ? key.mid(1) : key;
}

} // namespace

RegisterTable::RegisterTable(RegisterModel& model, WindowSettings& settings, QWidget* parent)
    : QTableView(parent), m_model(model), m_settings(settings)
{
    setModel(&model);
    buildDelegates();
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
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

void RegisterTable::buildDelegates()
{
    setItemDelegate(new LineDelegate(this));
    setItemDelegateForColumn(column::Severity, new SeverityDelegate(this));
    setItemDelegateForColumn(column::Stage, new StageDelegate(this));
    setItemDelegateForColumn(column::Due, new DueDelegate(this));
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
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    takeOrder(m_settings.order(tableName));
    QStringList names;
    for (const auto& shown : registerColumns())
        names.append(QLatin1String(shown.name));
    m_columns = new ColumnChoice(*this,
                                 m_settings,
                                 {.table = tableName,
                                  .names = names,
                                  .pinned = column::Title,
                                  .first = column::own,
                                  .usual = [this] { usualColumns(); }});
    connect(m_columns, &ColumnChoice::changed, this, &RegisterTable::tellShown);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterTable::keepOrder);
    tellShown();
}

void RegisterTable::usualColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(4 * letterWidth(fontMetrics()));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        const bool shown = std::ranges::find(usualOrder, i) != usualOrder.end();
        setColumnHidden(i, !shown);
        setColumnWidth(i, usualWidth(i));
    }
    // What the reading pane tells, too, is what a narrow window may leave out of sight.
    header->moveSection(header->visualIndex(column::Due), header->visualIndex(column::Stage) + 1);
    m_usual = usualWidths();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(column::Title, QHeaderView::Stretch);
}

void RegisterTable::tellShown()
{
    std::vector<int> shown;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (!isColumnHidden(i))
            shown.push_back(i);
    }
    m_model.setShown(shown);
    Q_EMIT arranged();
}

/// Sorts by what is one of its columns; gives the rest.
QStringList RegisterTable::takeOrder(const QString& order)
{
    QStringList unknown;
    m_keys.clear();
    for (const QString& key : order.split(u',', Qt::SkipEmptyParts)) {
        if (columnNamed(nameOf(key)) >= 0 || nameOf(key) == withoutColumn)
            m_keys.append(key);
        else
            unknown.append(nameOf(key));
    }
    const QString first = m_keys.value(0);
    {
        const QSignalBlocker quiet(horizontalHeader()); // its sorting is by one column
        horizontalHeader()->setSortIndicator(columnNamed(nameOf(first)),
                                             first.startsWith(u'-') ? Qt::DescendingOrder
                                                                    : Qt::AscendingOrder);
    }
    sortByKeys();
    m_settings.setOrder(tableName, m_keys.join(u','));
    return unknown;
}

QStringList RegisterTable::shownColumns() const
{
    QStringList names;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int index = header->logicalIndex(place);
        if (!header->isSectionHidden(index))
            names.append(QLatin1String(registerColumns()[static_cast<std::size_t>(index)].name));
    }
    return names;
}

QStringList RegisterTable::arrange(const QStringList& columns, const QString& order)
{
    QStringList unknown;
    int place = 0;
    for (int i = 0; i < m_model.columnCount() && !columns.isEmpty(); ++i)
        setColumnHidden(i, i != column::Title);
    for (const QString& name : columns) {
        const int index = columnNamed(name);
        if (index < 0) {
            unknown.append(name);
            continue;
        }
        setColumnHidden(index, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(index), place++);
        if (index != column::Title && columnWidth(index) < horizontalHeader()->minimumSectionSize())
            setColumnWidth(index, usualWidth(index));
    }
    tellShown();
    return unknown + takeOrder(order);
}

void RegisterTable::arrangeUsually()
{
    usualColumns();
    tellShown();
    takeOrder({});
}

/// The header has sorted by this column alone.
void RegisterTable::keepOrder(int column, Qt::SortOrder order)
{
    const bool more = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const auto columns = registerColumns();
    const bool known = column >= 0 && column < std::ssize(columns);
    if (!more)
        m_keys.clear();
    else if (!known && !m_keys.isEmpty())
        m_keys.removeLast();
    if (known) {
        const QString name = QLatin1String(columns[static_cast<std::size_t>(column)].name);
        m_keys.removeIf([&name](const QString& key) { return nameOf(key) == name; });
        m_keys.append(order == Qt::AscendingOrder ? name : QString(u'-' + name));
    }
    sortByKeys();
    m_settings.setOrder(tableName, m_keys.join(u','));
}

QString RegisterTable::sortFields() const
{
    QStringList fields;
    for (const QString& key : m_keys) {
        const int column = columnNamed(nameOf(key));
        const QString field = column < 0
            ? nameOf(key)
            : QLatin1String(registerColumns()[static_cast<std::size_t>(column)].sort);
        const bool turned = field.startsWith(u'-') != key.startsWith(u'-');
        fields.append(turned ? QString(u'-' + nameOf(field)) : nameOf(field));
    }
    return fields.join(u',');
}

void RegisterTable::sortByKeys()
{
    m_model.setOrder(sortFields());
    Q_EMIT arranged();
}

void RegisterTable::groupBy(const QString& field)
{
    m_model.setGroup(field);
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
    connect(menu.addAction(tr("Read beside the list")),
            &QAction::triggered,
            this,
            &RegisterTable::readingToggled);
    connect(menu.addAction(tr("Copy rows")), &QAction::triggered, this, &RegisterTable::copyRows);
    QAction* change = menu.addAction(tr("Change the chosen ones…"));
    change->setEnabled(m_writable);
    connect(change, &QAction::triggered, this, &RegisterTable::changeRequested);
    m_columns->addTo(menu);
    menu.exec(event->globalPos());
}

std::vector<qint64> RegisterTable::chosen() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<qint64> ids;
    for (int row : rows) {
        if (const Id<Incident> incident = m_model.incidentAt(row)) // not the head of a group
            ids.push_back(incident.value);
    }
    return ids;
}

void RegisterTable::copyRows()
{
    std::vector<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.push_back(header->logicalIndex(place));
    }
    const std::vector<qint64> ids = chosen();
    const auto all = static_cast<int>(ids.size());
    m_model.readCells(ids, columns, [this, all](const std::vector<QStringList>& rows) {
        ireg::copyRows(rows);
        Q_EMIT rowsCopied(static_cast<int>(rows.size()) - 1, all);
    });
}

void RegisterTable::openRow(const QModelIndex& index)
{
    if (const Id<Incident> incident = m_model.incidentAt(index.row()))
        Q_EMIT opened(incident);
}

void RegisterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentMoved(m_model.incidentAt(current.row()));
}

/// On a group's head Return and Space turn it, Left closes it and Right opens it.
bool RegisterTable::pressedOnHead(const QKeyEvent& event)
{
    const int head = currentIndex().row();
    const int key = event.key();
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!m_model.isHead(head) || (!turns && key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const bool closes = turns ? !m_model.isClosed(head) : (key == Qt::Key_Left) != isRightToLeft();
    m_model.setClosed(head, closes);
    return true;
}

void RegisterTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && m_model.isHead(row))
        m_model.setClosed(row, !m_model.isClosed(row));
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    if (pressedOnHead(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openRow(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT readingToggled();
        return;
    }
    if (event->text() == u"/"_s && m_settings.letterKeys()) {
        Q_EMIT filterRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Rows look selected with and without the focus, so the table itself shows where it is.
void RegisterTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (!m_model.group().isEmpty())
        paintHeads(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(accents(palette()).focus, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

/// Over all cells of its row, where the view stands between them.
void RegisterTable::paintHeads(QPainter& painter) const
{
    painter.save();
    painter.setFont(textFont(TextSize::Label));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? m_model.rowCount() - 1 : last);
         ++row) {
        if (!m_model.isHead(row))
            continue;
        const QRect area(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1);
        painter.fillRect(area, palette().color(QPalette::Window));
        const bool here = row == currentIndex().row() && hasFocus();
        painter.setPen(here ? accents(palette()).accent : palette().color(QPalette::WindowText));
        const QString sign = !m_model.isClosed(row) ? u"▾"_s : isRightToLeft() ? u"◂"_s : u"▸"_s;
        const int before = painter.fontMetrics().horizontalAdvance(sign + u' ');
        const QRect inner = area.adjusted(grid::unit, 0, -grid::unit, 0);
        const QRect words = inner.adjusted(before, 0, 0, 0);
        paintLine(painter, inner, Qt::AlignLeft | Qt::AlignVCenter, sign);
        paintLine(painter,
                  QStyle::visualRect(layoutDirection(), inner, words),
                  Qt::AlignLeft | Qt::AlignVCenter,
                  m_model.index(row, 0).data().toString());
    }
    painter.restore();
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        followWords();
}

} // namespace ireg
