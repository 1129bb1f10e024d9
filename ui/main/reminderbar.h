// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/main/reminders.h"
#include "ui/widgets/messagebar.h"

namespace ireg
{

class DesktopNotice;

/// One line above the pages about what falls due, and the same on the desktop. "Show" goes there,
/// "Later" says it again in an hour.
class ReminderBar final : public QWidget
{
    Q_OBJECT

public:
    ReminderBar(WindowSettings& settings, const Clock& clock, QWidget* parent = nullptr);
    void watch(RegisterThread* thread) { m_reminders->watch(thread); }
    void setLanguage(Language language);
    Reminders& reminders() { return *m_reminders; }

Q_SIGNALS:
    void dutyRequested(ireg::Id<ireg::Incident> incident, ireg::Id<ireg::Notification> notice);
    void incidentRequested(ireg::Id<ireg::Incident> incident);
    void allRequested();     ///< several are to be looked at
    void forwardRequested(); ///< it was pressed on the desktop

private:
    void say();
    void sayOnDesktop();
    void showTold();

    WindowSettings& m_settings;
    Reminders* m_reminders;
    MessageBar* m_bar;
    DesktopNotice* m_desktop;
};

} // namespace ireg
