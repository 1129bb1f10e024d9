// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/daylist.h"

#include "ui/today/daydelegate.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace ireg
{

DayList::DayList(QWidget* parent) : QListView(parent), m_lines(new DayModel(this))
{
    setModel(m_lines);
    setItemDelegate(new DayDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_lines, &DayModel::modelReset, this, [this] {
        measure();
        chooseSome();
    });
    connect(m_lines, &DayModel::dataChanged, this, &DayList::measure);
    connect(this, &QListView::clicked, this, &DayList::choose);
}

void DayList::leadTo(DayList* next)
{
    m_next = next;
    next->m_before = this;
}

int DayList::heightForWidth(int width) const
{
    const auto* delegate = static_cast<const DayDelegate*>(itemDelegate());
    int height = 0;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        height += delegate->heightOf(m_lines->at(row), font(), width);
    return height;
}

QSize DayList::sizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), heightForWidth(width())};
}

QSize DayList::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 0};
}

void DayList::measure()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

/// Where the keyboard is there is a chosen line, after a change too.
void DayList::chooseSome()
{
    const int row = std::clamp(m_row, 0, std::max(0, m_lines->rowCount() - 1));
    if (hasFocus() && m_lines->rowCount() > 0)
        setCurrentIndex(m_lines->index(currentIndex().isValid() ? currentIndex().row() : row));
}

void DayList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        measure();
}

void DayList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void DayList::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(m_lines->at(index.row()));
}

void DayList::enter(DayList* other, bool last)
{
    while (other && (!other->isVisible() || other->m_lines->rowCount() == 0))
        other = last ? other->m_before : other->m_next;
    if (!other)
        return;
    other->setCurrentIndex(other->m_lines->index(last ? other->m_lines->rowCount() - 1 : 0));
    other->setFocus(Qt::TabFocusReason);
}

void DayList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Down && row + 1 >= m_lines->rowCount())
        enter(m_next, false);
    else if (event->key() == Qt::Key_Up && row <= 0)
        enter(m_before, true);
    else
        QListView::keyPressEvent(event);
}

void DayList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    chooseSome();
    Q_EMIT looked(visualRect(currentIndex()));
    viewport()->update();
}

void DayList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void DayList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        m_row = current.row();
    if (hasFocus())
        Q_EMIT looked(visualRect(current));
}

} // namespace ireg
