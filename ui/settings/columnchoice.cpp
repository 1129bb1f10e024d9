// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/columnchoice.h"

#include "ui/settings/windowsettings.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>
#include <vector>

namespace ireg
{

ColumnChoice::ColumnChoice(QTableView& view, WindowSettings& settings, Columns columns)
    : QObject(&view), m_view(view), m_settings(settings), m_columns(std::move(columns))
{
    QHeaderView* header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restore();
    connect(header, &QHeaderView::sectionResized, this, &ColumnChoice::onResized);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::keep);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChoice::showAtHeader);
}

void ColumnChoice::restore()
{
    m_columns.usual();
    QHeaderView* header = m_view.horizontalHeader();
    int place = 0;
    for (const ColumnLayout& stored : m_settings.columns(m_columns.table)) {
        const auto index = static_cast<int>(m_columns.names.indexOf(stored.column));
        if (index < 0)
            continue;
        header->moveSection(header->visualIndex(index), place++);
        if (stored.width > 0 && index != m_columns.pinned)
            m_view.setColumnWidth(index, stored.width);
        m_view.setColumnHidden(index, stored.hidden && index != m_columns.pinned);
    }
}

bool ColumnChoice::keepsWidths() const
{
    return std::ranges::any_of(m_settings.columns(m_columns.table),
                               [](const ColumnLayout& stored) { return stored.width > 0; });
}

void ColumnChoice::onResized()
{
    if (!m_columns.widthsChosen || m_columns.widthsChosen())
        keep();
}

void ColumnChoice::keep()
{
    const bool chosen = !m_columns.widthsChosen || m_columns.widthsChosen();
    std::vector<ColumnLayout> layout;
    const QHeaderView* header = m_view.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int index = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(index);
        layout.push_back({m_columns.names.at(index),
                          hidden || !chosen ? 0 : header->sectionSize(index),
                          hidden});
    }
    m_settings.setColumns(m_columns.table, layout);
    Q_EMIT changed();
}

void ColumnChoice::addEntry(QMenu& menu, int column)
{
    QAction* action = menu.addAction(m_view.model()->headerData(column, Qt::Horizontal).toString());
    action->setCheckable(true);
    action->setChecked(!m_view.isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
        m_view.setColumnHidden(column, !shown);
        if (shown && m_view.columnWidth(column) <= 0)
            m_view.resizeColumnToContents(column);
        keep();
    });
}

void ColumnChoice::fill(QMenu& menu)
{
    const int count = m_view.model()->columnCount();
    const int first = m_columns.first < 0 ? count : m_columns.first;
    for (int i = 0; i < first; ++i) {
        if (i != m_columns.pinned)
            addEntry(menu, i);
    }
    if (first < count) {
        QMenu* more = menu.addMenu(tr("More columns"));
        std::vector<int> others;
        for (int i = first; i < count; ++i)
            others.push_back(i);
        std::ranges::sort(others, [this](int a, int b) {
            const auto words = [this](int column) {
                return m_view.model()->headerData(column, Qt::Horizontal).toString();
            };
            return QString::localeAwareCompare(words(a), words(b)) < 0;
        });
        for (int column : others)
            addEntry(*more, column);
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        m_columns.usual();
        m_settings.setColumns(m_columns.table, {});
        Q_EMIT changed();
    });
}

void ColumnChoice::addTo(QMenu& menu)
{
    fill(*menu.addMenu(tr("Columns")));
}

void ColumnChoice::showAtHeader(const QPoint& place)
{
    QMenu menu(&m_view);
    fill(menu);
    menu.exec(m_view.horizontalHeader()->viewport()->mapToGlobal(place));
}

} // namespace ireg
