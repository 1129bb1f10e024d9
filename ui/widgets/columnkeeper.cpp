// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnkeeper.h"

#include "ui/widgets/linetable.h"
#include "ui/widgets/theme.h"

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
constexpr int mostOfWord = 16;   ///< letters; a longer one is broken
constexpr int mostMeasured = 200;
constexpr int mostWhole = 32; ///< letters; what is longer is no value but a text
constexpr int sides = 16;
constexpr int roomStep = 4;

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
    table.viewport()->installEventFilter(this); // a scroll bar takes of its width
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
    if (watched == m_table.viewport()) {
        if (event->type() == QEvent::Resize && m_table.viewport()->width() != m_room)
            m_soon.start();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange
               || event->type() == QEvent::Show)
        m_soon.start();
    return handled;
}

int ColumnKeeper::widthOf(int letters) const
{
    return letters * letterWidth(m_table.fontMetrics()) + scaled(sides);
}

int ColumnKeeper::headWidth(int column) const
{
    return m_table.horizontalHeader()->sectionSizeHint(column);
}

int ColumnKeeper::contentWidth(int column) const
{
    return widest(column, [](const QString& text) { return text; });
}

int ColumnKeeper::wordWidth(int column) const
{
    return widest(column, [](const QString& text) {
        const QStringList words = text.split(u' ');
        return *std::ranges::max_element(words, {}, &QString::size);
    });
}

int ColumnKeeper::widest(int column, const std::function<QString(const QString&)>& part) const
{
    const QAbstractItemModel* model = m_table.model();
    const QFontMetrics usual = m_table.fontMetrics();
    int widest = 0;
    for (int row = 0; row < std::min(model->rowCount(), rowsLookedAt); ++row) {
        const QModelIndex index = model->index(row, column);
        const QString text = part(index.data().toString().left(mostMeasured));
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics = own.isValid()
            ? QFontMetrics(own.value<QFont>().resolve(m_table.font()))
            : usual;
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest > 0 ? widest + letterWidth(usual) + scaled(sides) : 0;
}

/// Several that say most share what one would have to have.
ColumnKeeper::Share ColumnKeeper::shareOf(int column, int sharers) const
{
    const int head = headWidth(column);
    const int all = std::max(head, contentWidth(column));
    const int letters = m_letters[static_cast<std::size_t>(column)];
    if (letters == whole) {
        const int width = std::max(head, std::min(all, widthOf(mostWhole)));
        return {.column = column, .width = width, .usual = width, .all = width};
    }
    const bool shares = letters == sharing;
    const int least = std::max(widthOf(!shares           ? leastOther
                                           : sharers > 1 ? leastShare / 2
                                                         : leastShare),
                               std::min(wordWidth(column), widthOf(mostOfWord)));
    return {.column = column,
            .width = std::max(head, std::min(all, least)),
            .usual = shares ? all : std::max(head, std::min(all, widthOf(letters))),
            .all = all,
            .weight = shares ? 2 : 1};
}

std::vector<ColumnKeeper::Share> ColumnKeeper::shares() const
{
    std::vector<int> shown;
    for (int column = 0; column < static_cast<int>(m_letters.size()); ++column) {
        if (!m_table.isColumnHidden(column))
            shown.push_back(column);
    }
    const auto sharers = std::ranges::count_if(shown, [this](int column) {
        return m_letters[static_cast<std::size_t>(column)] == sharing;
    });
    std::vector<Share> all;
    for (const int column : shown)
        all.push_back(shareOf(column, static_cast<int>(sharers)));
    return all;
}

/// Room goes to those that have least of it.
void ColumnKeeper::raise(std::vector<Share>& shares, int Share::*limit, int& room)
{
    while (room > 0) {
        Share* least = nullptr;
        for (Share& one : shares) {
            const bool needs = one.width < one.*limit;
            if (needs && (!least || one.width * least->weight < least->width * one.weight))
                least = &one;
        }
        if (!least)
            return;
        const int more = std::min({roomStep, room, least->*limit - least->width});
        least->width += more;
        room -= more;
    }
}

/// To what says most, where there is something of it.
void ColumnKeeper::giveRest(std::vector<Share>& shares, int rest) const
{
    std::vector<Share*> taking;
    for (Share& one : shares) {
        if (m_letters[static_cast<std::size_t>(one.column)] == sharing)
            taking.push_back(&one);
    }
    const bool any = std::ranges::any_of(
        taking, [this](const Share* one) { return contentWidth(one->column) > 0; });
    if (any)
        std::erase_if(taking, [this](const Share* one) { return contentWidth(one->column) == 0; });
    for (std::size_t i = 0; i < taking.size(); ++i) {
        const int each = rest / static_cast<int>(taking.size() - i);
        taking[i]->width += each;
        rest -= each;
    }
}

void ColumnKeeper::apply(const std::vector<Share>& shares)
{
    bool cut = false;
    for (const Share& one : shares) {
        m_table.horizontalHeader()->setSectionResizeMode(one.column, QHeaderView::Interactive);
        m_table.setColumnWidth(one.column, one.width);
        cut = cut || one.width < one.all;
    }
    if (m_table.wordWrap())
        setLinesOfRows(m_table, cut ? 2 : 1);
}

/// Where even the least of all is too much, the table is scrolled sideways.
void ColumnKeeper::arrange()
{
    int room = m_table.viewport()->width();
    if (m_ended || m_arranging || !m_table.isVisible() || room <= 0)
        return;
    m_arranging = true;
    m_room = room;
    std::vector<Share> all = shares();
    for (const Share& one : all)
        room -= one.width;
    raise(all, &Share::usual, room);
    raise(all, &Share::all, room);
    if (room > 0)
        giveRest(all, room);
    apply(all);
    m_arranging = false;
}

} // namespace ireg
