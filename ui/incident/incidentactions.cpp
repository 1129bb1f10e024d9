// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentactions.h"

#include "model/dossier/dossier.h"
#include "model/language/labels.h"

#include <QWidget>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ActionPlan
{
    const char* text;
    const char* keys;
    const char* name; ///< by which its key is kept, and named in help
    bool changes;
    bool beginsGroup = false;
};

constexpr std::array<ActionPlan, IncidentActions::Count> actionPlans{
    {{QT_TRANSLATE_NOOP("ireg::IncidentActions", "&Advance…"),
      "Ctrl+Shift+Return",
      "advance",
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "&Enter another stage…"), "", "enter-stage", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Put on &hold…"), "", "hold", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "&Resume"), "", "resume", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "&Close incident…"), "", "close-incident", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Re&open…"), "", "reopen", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Con&firm as second person…"),
      "",
      "confirm",
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Add &timeline entry"),
      "Ctrl+T",
      "timeline",
      true,
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Add actio&n"), "Ctrl+Shift+A", "action", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Add le&sson"), "Ctrl+Shift+L", "lesson", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "As&k why"), "Ctrl+Shift+Y", "ask-why", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Add e&vidence…"), "", "evidence", true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "&Paste file or screenshot"),
      "Ctrl+Shift+V",
      "paste",
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Report previe&w"),
      "Ctrl+P",
      "report",
      false,
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Cop&y where we stand"),
      "Ctrl+Shift+W",
      "copy-standing",
      false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Review &meeting"), "", "meeting", false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+1",
      "stage-1",
      false,
      true},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+2",
      "stage-2",
      false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+3",
      "stage-3",
      false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+4",
      "stage-4",
      false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+5",
      "stage-5",
      false},
     {QT_TRANSLATE_NOOP("ireg::IncidentActions", "Look at stage &%1, %2"),
      "Ctrl+6",
      "stage-6",
      false}}};

bool fits(int what, const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const bool closed = incident.status == Status::Closed;
    const bool staged = incident.workflow == Workflow::Six;
    switch (what) {
    case IncidentActions::Advance:
    case IncidentActions::EnterStage: return !closed && staged;
    case IncidentActions::Hold: return incident.status == Status::Open;
    case IncidentActions::Resume: return incident.status == Status::OnHold;
    case IncidentActions::Close: return !closed;
    case IncidentActions::Reopen: return closed;
    case IncidentActions::ConfirmSecond: return dossier.secondPersonPending();
    default: return true;
    }
}

} // namespace

IncidentActions::IncidentActions(QWidget* page) : QObject(page)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (actionPlans[i].beginsGroup) {
            auto* separator = new QAction(this);
            separator->setSeparator(true);
            m_menu.append(separator);
        }
        m_actions[i] = new QAction(this);
        m_actions[i]->setObjectName(QLatin1String(actionPlans[i].name));
        m_actions[i]->setShortcut(QKeySequence(QString::fromLatin1(actionPlans[i].keys)));
        m_menu.append(m_actions[i]);
        page->addAction(m_actions[i]);
    }
    update(nullptr, false, false);
}

void IncidentActions::retranslate(Language language)
{
    for (std::size_t i = 0; i < LookAssess; ++i)
        m_actions[i]->setText(tr(actionPlans[i].text));
    for (std::size_t i = LookAssess; i < Count; ++i) {
        const auto stage = static_cast<int>(i) - LookAssess;
        m_actions[i]->setText(tr(actionPlans[i].text)
                                  .arg(stage + 1)
                                  .arg(codeLabel(language, static_cast<Stage>(stage))));
    }
}

void IncidentActions::update(const Dossier* dossier, bool writable, bool seen)
{
    for (std::size_t i = 0; i < Count; ++i) {
        const bool able = seen && dossier && (writable || !actionPlans[i].changes);
        m_actions[i]->setEnabled(able && fits(static_cast<int>(i), *dossier));
        const bool closed = dossier && !writable && actionPlans[i].changes;
        m_actions[i]->setStatusTip(closed ? tr("the register is open read-only") : QString());
        m_actions[i]->setToolTip(m_actions[i]->statusTip()); // empty: its text
    }
}

} // namespace ireg
