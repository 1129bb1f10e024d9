// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/reminderbar.h"

#include "ui/main/desktopnotice.h"
#include "ui/settings/windowsettings.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ireg
{

ReminderBar::ReminderBar(WindowSettings& settings, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_reminders(new Reminders(settings, clock, this)),
      m_bar(new MessageBar(this)), m_desktop(new DesktopNotice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    connect(m_reminders, &Reminders::reminded, this, [this] {
        say();
        sayOnDesktop();
    });
    connect(m_reminders, &Reminders::shrunk, this, [this] {
        if (m_bar->isVisibleTo(this))
            say();
    });
    connect(m_reminders, &Reminders::settled, m_bar, &QWidget::hide);
    connect(m_bar, &MessageBar::actionRequested, this, &ReminderBar::showTold);
    connect(m_bar, &MessageBar::otherRequested, m_reminders, &Reminders::postpone);
    connect(m_desktop, &DesktopNotice::pressed, this, [this] {
        Q_EMIT forwardRequested();
        showTold();
    });
}

void ReminderBar::say()
{
    const auto& told = m_reminders->told();
    const bool late = std::ranges::any_of(told, &WorkItem::late);
    m_bar->showChoice(m_reminders->text(),
                      late ? MessageBar::Tone::Problem : MessageBar::Tone::Warning,
                      {.action = tr("Show"), .other = tr("Later")});
}

void ReminderBar::sayOnDesktop()
{
    if (m_settings.reminders().desktop)
        m_desktop->show(tr("Incident Register"), m_reminders->desktopText());
}

void ReminderBar::showTold()
{
    const auto& told = m_reminders->told();
    m_bar->hide();
    if (told.size() != 1)
        Q_EMIT allRequested();
    else if (const auto& duty = told.front().duty)
        Q_EMIT dutyRequested(told.front().incident, duty->notification);
    else
        Q_EMIT incidentRequested(told.front().incident);
}

void ReminderBar::setLanguage(Language language)
{
    m_reminders->setLanguage(language);
    if (m_bar->isVisibleTo(this))
        say();
}

} // namespace ireg
