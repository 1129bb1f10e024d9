// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/notification/reminder.h"
#include "model/register/registerthread.h"
#include "model/register/worklist.h"

#include <QPointer>
#include <QTimer>

namespace ireg
{

class WindowSettings;

/// Reminds of what falls due in the open register: every clock, and what else needs who works here.
/// What was told is remembered for this register on this machine.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    Reminders(WindowSettings& settings, const Clock& clock, QObject* parent = nullptr);
    /// Null: no register is open.
    void watch(RegisterThread* thread);
    void setLanguage(Language language) { m_language = language; }
    /// Tells what has come by now; called by itself twice a minute.
    void look();
    /// What was told last is told once more in an hour.
    void postpone();
    /// What the last reminder was about; one: the thing itself.
    const std::vector<WorkItem>& told() const { return m_told; }
    /// For the window, and for a desktop that others may see.
    QString text() const;
    QString desktopText() const;

Q_SIGNALS:
    void reminded();
    /// Some of what it is about is done; the rest is still to be said where it stands.
    void shrunk();
    /// Nothing of what was told last is due any more.
    void settled();

private:
    void read();
    void take(Worklist list);
    void settle();
    ReminderRule rule() const;
    QString line(const WorkItem& item, bool titles) const;

    WindowSettings& m_settings;
    const Clock& m_clock;
    QPointer<RegisterThread> m_thread;
    Language m_language = Language::English;
    QTimer m_turn, m_again;
    Rulebook m_rules;
    std::vector<WorkItem> m_items, m_told;
    std::vector<DueThing> m_things; ///< of m_items, in their order
    bool m_read = false;
};

} // namespace ireg
