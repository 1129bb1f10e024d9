// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnkeeper.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int rowsLookedAt = 60; ///< the rest is as these
constexpr int leastShare = 20;   ///< letters of what says most
constexpr int leastOther = 8;    ///< letters of what gives way
constexpr int sides = 16;

} // namespace

int letterWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(u'n');
}

ColumnKeeper::ColumnKeeper(QTableView& table, std::vector<int> letters)
    : QObject(&table), m_table(table), m_letters(std::move(letters))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ColumnKeeper::arrange);
    const auto soon = qOverload<>(&QTimer::start);
    const QAbstractItemModel* model = table.model();
    connect(model, &QAbstractItemModel::modelReset, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsInserted, &m_soon, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, &m_soon, soon);
    connect(model, &QAbstractItemModel::dataChanged, &m_soon, soon);
    connect(model, &QAbstractItemModel::headerDataChanged, &m_soon, soon);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_arranging)
            return;
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            end();
        else
            m_soon.start(); // hidden or shown
    });
    table.installEventFilter(this);
    m_soon.start();
}

void ColumnKeeper::end()
{
    m_ended = true;
    for (int column = 0; column < static_cast<int>(m_letters.size()); ++column) {
        if (m_letters[static_cast<std::size_t>(column)] == sharing)
            m_table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

void ColumnKeeper::begin()
{
    m_ended = false;
    arrange();
}

bool ColumnKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
        || event->type() == QEvent::Show)
        m_soon.start();
    return handled;
}

int ColumnKeeper::usualWidth(int column) const
{
    return m_letters[static_cast<std::size_t>(column)] * letterWidth(m_table.fontMetrics()) + sides;
}

int ColumnKeeper::headWidth(int column) const
{
    return m_table.horizontalHeader()->sectionSizeHint(column);
}

int ColumnKeeper::contentWidth(int column) const
{
    const QAbstractItemModel* model = m_table.model();
    const QFontMetrics usual = m_table.fontMetrics();
    int widest = 0;
    for (int row = 0; row < std::min(model->rowCount(), rowsLookedAt); ++row) {
        const QModelIndex index = model->index(row, column);
        const QString text = index.data().toString().left(200);
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics = own.isValid()
            ? QFontMetrics(own.value<QFont>().resolve(m_table.font()))
            : usual;
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest > 0 ? widest + letterWidth(usual) + sides : 0;
}

/// The widest give way first, so that what is short stays whole.
void ColumnKeeper::shrink(std::vector<int>& widths, int over) const
{
    const int floor = leastOther * letterWidth(m_table.fontMetrics()) + sides;
    for (; over > 0; --over) {
        const auto widest = std::ranges::max_element(widths);
        if (widest == widths.end() || *widest <= floor)
            return;
        --*widest;
    }
}

/// Several share what one would have.
int ColumnKeeper::leastOf(std::size_t sharers) const
{
    const int letters = sharers > 1 ? leastShare / 2 : leastShare;
    return letters * letterWidth(m_table.fontMetrics()) + sides;
}

/// What the others leave; where even that is too little, the table is scrolled sideways.
void ColumnKeeper::share(const std::vector<int>& sharers, int room)
{
    if (sharers.empty())
        return;
    const int each = std::max(room / static_cast<int>(sharers.size()), leastOf(sharers.size()));
    for (std::size_t i = 0; i < sharers.size(); ++i) {
        const bool last = i + 1 == sharers.size();
        const int rest = room - each * static_cast<int>(sharers.size() - 1);
        m_table.setColumnWidth(sharers[i], last ? std::max(rest, each) : each);
    }
}

void ColumnKeeper::arrange()
{
    const int room = m_table.viewport()->width();
    if (m_ended || m_arranging || !m_table.isVisible() || room <= 0)
        return;
    m_arranging = true;
    std::vector<int> columns, widths, sharers;
    int used = 0;
    for (int column = 0; column < static_cast<int>(m_letters.size()); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        m_table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        const int head = headWidth(column);
        if (m_letters[static_cast<std::size_t>(column)] == sharing) {
            sharers.push_back(column);
            continue;
        }
        columns.push_back(column);
        widths.push_back(std::max(head, std::min(contentWidth(column), usualWidth(column))));
        used += widths.back();
    }
    shrink(widths, used + leastOf(sharers.size()) * static_cast<int>(sharers.size()) - room);
    used = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        m_table.setColumnWidth(columns[i], widths[i]);
        used += widths[i];
    }
    share(sharers, room - used);
    m_arranging = false;
}

} // namespace ireg
