// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/topbar.h"

#include "ui/main/actions.h"
#include "ui/main/clockbutton.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace ireg
{

namespace
{

constexpr int narrowWindow = 720;
constexpr int usualSearch = 380;

} // namespace

TopBar::TopBar(const Actions& actions, Language language, QWidget* parent)
    : QWidget(parent), m_search(actions[Command::Palette]), m_report(actions[Command::ReportList])
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    m_log = addButton(*row, actions[Command::Log], true);
    m_undo = addButton(*row, actions[Command::Undo], false);
    m_print = addSign(*row, "print");
    m_share = addSign(*row, "copy");
    m_find = new ElidedButton(this);
    m_find->setObjectName(QStringLiteral("search"));
    m_find->setMaximumWidth(usualSearch);
    m_clock = new ClockButton(language, this);
    row->addWidget(m_find, 4); // in its place, whether a clock runs or none
    row->addStretch(1);
    row->addWidget(m_clock); // what it says is never cut while the search can give way
    connect(m_find, &QPushButton::clicked, m_search, &QAction::trigger);
    connect(m_print, &QToolButton::clicked, this, &TopBar::printRequested);
    connect(m_share, &QToolButton::clicked, this, &TopBar::shareRequested);
    connect(m_report, &QAction::changed, this, [this] {
        for (QToolButton* button : {m_print, m_share})
            button->setEnabled(m_report->isEnabled()); // a register is open
    });
    connect(m_log->defaultAction(), &QAction::changed, this, &TopBar::arrange);
    retranslate();
}

QToolButton* TopBar::addButton(QHBoxLayout& row, QAction* action, bool primary)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("primary", primary);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

/// Large text leaves the least that says it; menus, keys and hints have the rest.
void TopBar::arrange()
{
    const QAction* log = m_log->defaultAction();
    if (!log) // the window ends
        return;
    const bool narrow = width() < scaled(narrowWindow);
    for (QToolButton* sign : {m_print, m_share})
        sign->setVisible(!narrow);
    m_undo->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_log->setText(narrow ? QString(log->text()).remove(u'&') : log->iconText());
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QToolButton* TopBar::addSign(QHBoxLayout& row, const char* sign)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(sign));
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_clock)
        arrange();
}

void TopBar::retranslate()
{
    m_print->setToolTip(tr("Report on what is in view"));
    m_share->setToolTip(tr("Copy where we stand"));
    for (QToolButton* button : {m_print, m_share})
        button->setAccessibleName(button->toolTip());
    m_find->say(tr("Search or run a command"),
                m_search->shortcut().toString(QKeySequence::NativeText));
    m_find->setShorter({tr("Search")});
    arrange();
}

} // namespace ireg
