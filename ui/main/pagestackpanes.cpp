// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentpage.h"
#include "ui/main/pagelist.h"
#include "ui/main/pagestack.h"
#include "ui/widgets/partstack.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace ireg
{

namespace
{

/// What the keyboard goes to in a part of the window: what had it last, else the first that takes
/// it.
QWidget* firstIn(const QWidget& pane)
{
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (QWidget* last = pane.focusWidget(); last && takes(last))
        return last;
    if (takes(&pane))
        return const_cast<QWidget*>(&pane);
    const auto widgets = pane.findChildren<QWidget*>();
    const auto found = std::ranges::find_if(widgets, takes);
    return found == widgets.end() ? nullptr : *found;
}

void enter(QWidget& pane)
{
    if (auto* page = qobject_cast<Page*>(&pane))
        page->takeFocus();
    if (!pane.isAncestorOf(QApplication::focusWidget()) && !pane.hasFocus())
        firstIn(pane)->setFocus(Qt::TabFocusReason);
}

} // namespace

/// Of the page in view, where it lists incidents.
void PageStack::tellLines()
{
    const Page* page = current();
    const auto lines = page ? page->lines() : std::nullopt;
    Q_EMIT counted(lines ? lines->shown : -1, lines ? lines->all : 0);
}

bool PageStack::takeWayBack()
{
    if (!m_then || !m_toast->isVisible())
        return false;
    m_toast->hide();
    std::exchange(m_then, nullptr)();
    return true;
}

void PageStack::focusFilter()
{
    if (m_pages.empty())
        return;
    if (Page* page = current(); page && page->focusFilter())
        return;
    const auto filters = std::ranges::find_if(
        m_pages, [](const Page* one) { return one && one->listing().has_value(); });
    showPage(static_cast<int>(filters - m_pages.begin()));
    (*filters)->focusFilter();
}

void PageStack::nextPane(int step, const QList<QWidget*>& outside)
{
    QList<QWidget*> panes{m_list};
    for (const Page* one : made()) {
        if (QWidget* part = one->leftPart())
            panes.append(part);
    }
    Page* page = current();
    const QList<QWidget*> parts = page ? page->panes() : QList<QWidget*>();
    panes.append(parts.isEmpty() ? QList<QWidget*>{m_stack->currentWidget()} : parts);
    panes.append({m_banner, m_bar});
    panes.append(outside);
    panes.removeIf([](const QWidget* pane) { return !pane->isVisible() || !firstIn(*pane); });
    const auto held = std::ranges::find_if(panes, [](const QWidget* pane) {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    if (panes.isEmpty())
        return;
    const auto count = panes.size();
    const auto at = held == panes.end() ? 0 : held - panes.begin() + step;
    enter(*panes[(at + count) % count]);
}

/// Where the keyboard is led to is brought into view, once the layouts have followed; where the
/// mouse is, it is.
void PageStack::showFocus(QWidget*, QWidget* focus)
{
    if (focus && m_room->isAncestorOf(focus) && QApplication::mouseButtons() == Qt::NoButton
        && focus->height() < m_room->viewport()->height())
        QTimer::singleShot(0, focus, [this, focus] { m_room->ensureWidgetVisible(focus); });
}

void PageStack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && m_room) // all below it is elsewhere now
        showFocus(nullptr, window()->focusWidget());
    // A splitter gives no room back by itself.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, [this] {
            m_splitter->setSizes({m_left->sizeHint().width(), width()});
        });
    QWidget::changeEvent(event);
}

void PageStack::goBack()
{
    goTo(m_trail.back());
}

void PageStack::goForward()
{
    goTo(m_trail.forward());
}

} // namespace ireg
