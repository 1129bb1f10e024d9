// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/whylist.h"

#include "model/base/showing.h"
#include "ui/incident/whydelegate.h"
#include "ui/widgets/inview.h"
#include "ui/widgets/proseedit.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace ireg
{

namespace
{

constexpr int typedOnMs = 1000; ///< within it letters are still meant for what was typed into

} // namespace

void WhyModel::setRows(std::vector<WhyRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_deepest = 0;
    for (const WhyRow& row : m_rows)
        m_deepest = std::max(m_deepest, row.depth);
    endResetModel();
}

int WhyModel::rowOf(Id<Why> id) const
{
    const auto found = std::ranges::find(m_rows, id, &WhyRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WhyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WhyModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const WhyRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.answer;
    case Qt::AccessibleTextRole: return row.spoken;
    default: return {};
    }
}

bool WhyModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    WhyRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString answer = value.toString().trimmed();
    if (!showsText(answer) || (row.id && answer == row.answer))
        return false;
    const QString seen = std::exchange(row.answer, answer);
    Q_EMIT dataChanged(index, index);
    Q_EMIT typed(row, answer, seen);
    return true;
}

Qt::ItemFlags WhyModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_writable ? flags | Qt::ItemIsEditable : flags;
}

WhyList::WhyList(QWidget* parent) : QListView(parent), m_rows(new WhyModel(this))
{
    setModel(m_rows);
    auto* delegate = new WhyDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &WhyList::measure);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &WhyList::measure);
}

int WhyList::heightForWidth(int width) const
{
    const auto* delegate = static_cast<const WhyDelegate*>(itemDelegate());
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += delegate->heightOf(*m_rows, row, font(), width);
    return height;
}

QSize WhyList::sizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), heightForWidth(width())};
}

QSize WhyList::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), 0};
}

void WhyList::measure()
{
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void WhyList::flush()
{
    if (QWidget* editor = isEditing() ? indexWidget(currentIndex()) : nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void WhyList::setTyped(const QString& text)
{
    // The one that was closed may still wait for its end.
    const auto editors = findChildren<ProseEdit*>();
    if (!isEditing() || editors.isEmpty())
        return;
    editors.last()->setPlainText(text);
    editors.last()->moveCursor(QTextCursor::End);
}

/// Letters that go on with what was being typed command nothing.
bool WhyList::isTypedOn(const QKeyEvent& event) const
{
    const bool command = event.key() == Qt::Key_R || event.key() == Qt::Key_Delete;
    return command && m_endedByItself.isValid() && !m_endedByItself.hasExpired(typedOnMs);
}

void WhyList::keyPressEvent(QKeyEvent* event)
{
    if (isTypedOn(*event))
        return;
    const bool chord = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    const bool sideways = event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    switch (isEditing() ? 0 : event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
        if (chord)
            break;
        Q_EMIT wanted(event->modifiers().testFlag(Qt::ShiftModifier) ? Qt::Key_Down
                                                                     : Qt::Key_Return);
        return;
    case Qt::Key_Delete:
    case Qt::Key_R:
        if (chord)
            break;
        Q_EMIT wanted(event->key());
        return;
    default: break;
    }
    if (sideways && !isEditing())
        Q_EMIT wanted(event->key());
    else
        QListView::keyPressEvent(event);
}

void WhyList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        measure();
}

void WhyList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void WhyList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0));
}

void WhyList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        bringIntoView(*this, visualRect(current));
    Q_EMIT chosen();
}

void WhyList::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool beneath = hint == QAbstractItemDelegate::EditNextItem;
    const bool givenUp = hint == QAbstractItemDelegate::RevertModelCache;
    if (hint == QAbstractItemDelegate::NoHint)
        m_endedByItself.start();
    else
        m_endedByItself.invalidate();
    const QWidget* focused = window()->focusWidget();
    m_tookFocus = !focused || focused == this || isAncestorOf(focused) || focused == editor;
    QListView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT editingEnded(beneath, givenUp);
}

} // namespace ireg
