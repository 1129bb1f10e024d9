// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/topbar.h"

#include "ui/main/actions.h"
#include "ui/main/clockbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ireg
{

namespace
{

constexpr int shortestSearch = 14;
constexpr int usualSearch = 380;

} // namespace

TopBar::TopBar(const Actions& actions, Language language, QWidget* parent)
    : QWidget(parent), m_search(actions[Command::Palette])
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    addButton(*row, actions[Command::Log], true);
    addButton(*row, actions[Command::Undo], false);
    m_find = new ElidedButton(this);
    m_find->setObjectName(QStringLiteral("search"));
    m_find->setShortest(shortestSearch);
    m_find->setMaximumWidth(usualSearch);
    m_clock = new ClockButton(language, this);
    row->addStretch(1);
    row->addWidget(m_find, 4);
    row->addStretch(1);
    row->addWidget(m_clock); // what it says is never cut while the search can give way
    connect(m_find, &QPushButton::clicked, m_search, &QAction::trigger);
    retranslate();
}

void TopBar::addButton(QHBoxLayout& row, QAction* action, bool primary)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("primary", primary);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_find->say(tr("Search or run a command"),
                m_search->shortcut().toString(QKeySequence::NativeText));
}

} // namespace ireg
