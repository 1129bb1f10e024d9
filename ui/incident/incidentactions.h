// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QAction>
#include <QObject>

#include <array>

namespace ireg
{
struct Dossier;

/// What can be done with an incident, as actions: one table says the words and the keys.
class IncidentActions final : public QObject
{
    Q_OBJECT

public:
    enum What {
        Advance,
        EnterStage,
        Hold,
        Resume,
        Close,
        Reopen,
        ConfirmSecond,
        AddEntry,
        AddAction,
        AddLesson,
        AskWhy,
        AddEvidence,
        Paste,
        Report,
        CopyStanding,
        Meeting,
        LookAssess,
        LookMonitor = LookAssess + 5,
        Count
    };

    explicit IncidentActions(QWidget* page);

    QAction* at(int what) const { return m_actions[static_cast<std::size_t>(what)]; }
    /// In groups, parted by separators.
    QList<QAction*> menu() const { return m_menu; }
    void retranslate(Language language);
    /// Only what makes sense for this incident, and only while the page is seen.
    void update(const Dossier* dossier, bool writable, bool seen);

private:
    std::array<QAction*, Count> m_actions{};
    QList<QAction*> m_menu;
};

} // namespace ireg
