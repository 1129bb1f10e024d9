// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentpage.h"

#include "model/base/text.h"
#include "model/dossier/openstages.h"
#include "model/dossier/references.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "ui/incident/clocksview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/evidenceintake.h"
#include "ui/incident/factsview.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/meetingview.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/readingcolumn.h"
#include "ui/incident/recurrencenote.h"
#include "ui/incident/reviewview.h"
#include "ui/incident/sectionstack.h"
#include "ui/incident/severitypanel.h"
#include "ui/incident/stagemoves.h"
#include "ui/incident/stagesteps.h"
#include "ui/incident/timelineview.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordsection.h"
#include "ui/records/timeinput.h"
#include "ui/widgets/whenedit.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int unnoticedMs = 150;

} // namespace

IncidentPage::IncidentPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_context(std::make_unique<PageContext>(
                        PageContext{.thread = setting.thread, .settings = &setting.settings})),
      m_ask(setting.ask)
{
    m_context->words.language = setting.language;
    m_context->side = 0;
    m_actions = new IncidentActions(this);
    m_actions->retranslate(m_context->language());
    setAcceptDrops(true);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &IncidentPage::reload);
    m_slow.setSingleShot(true);
    m_slow.setInterval(unnoticedMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { setEnabled(m_loaded != nullptr); });
    connect(&setting.thread, &RegisterThread::changed, this, &IncidentPage::onChanged);
}

void IncidentPage::makeParts()
{
    m_head = new IncidentHead(*m_context, *m_actions, this);
    m_recurrence = new RecurrenceNote(this);
    m_stages = new StageBar(this);
    m_decision = new DecisionBar(this);
    readTyped(*m_decision->time(), *typeOf<Notification>().find("sent_at"), *m_context);
    m_severity = new SeverityPanel(this);
    m_gaps = new GapPanel(this);
    m_sections = new SectionStack(*m_context, this);
    m_sections->duties()->setBar(*m_decision);
    m_moves = new StageMoves(*m_context, *m_decision, this);
    m_intake = new EvidenceIntake(*m_context, this);
    m_reading = new ReadingColumn(*m_context, m_actions->at(IncidentActions::AddEntry), this);
    build();
    connectHead();
    connectParts();
    connectReading();
    connectActions();
    retranslate();
    placeReading();
}

IncidentPage::~IncidentPage()
{
    flush();
    // The focus leaves while what a field is saved with is still there.
    hide();
    if (QWidget* focused = focusWidget())
        focused->clearFocus(); // a list of names that is open keeps it
    // Answers on their way find the page by a pointer that is not safe to lose meanwhile.
    m_context->thread.ask([](Register&) { return true; }).waitForFinished();
}

void IncidentPage::show(Id<Incident> incident)
{
    if (!m_head)
        makeParts();
    flush();
    if (incident != m_incident) {
        m_loaded.reset();
        m_leaving.reset();
        m_wantedDuty.reset();
        m_wantedRecord.reset();
        m_slow.start(); // what is typed into nothing would be lost
    }
    m_incident = incident;
    m_intake->setIncident(incident);
    reload();
}

void IncidentPage::showDuty(Id<Notification> notice)
{
    m_wantedDuty = notice;
    if (m_loaded)
        lookAtDuty();
}

void IncidentPage::showRecord(const RecordRef& record)
{
    m_wantedRecord = record;
    if (m_loaded)
        lookAtRecord();
}

/// What has no list of its own is seen in the head.
void IncidentPage::lookAtRecord()
{
    const RecordRef record = *std::exchange(m_wantedRecord, std::nullopt);
    if (record.type->is<Review>()) {
        m_sections->goTo(m_sections->review());
    } else if (record.type->is<Why>()) {
        m_sections->goTo(m_sections->whys());
        m_sections->whys()->showWhy({record.id});
    } else if (RecordSection* section = m_sections->section(*record.type)) {
        m_sections->goTo(section);
        section->showRecord(record.id, QString());
    }
}

void IncidentPage::lookAtDuty()
{
    const Id<Notification> notice = *std::exchange(m_wantedDuty, std::nullopt);
    if (!notice || !m_sections->section<Notification>()->showRecord(notice.value, QString())) {
        m_sections->goTo(m_sections->duties());
        m_sections->duties()->goToOpenQuestion();
    } else
        m_sections->goTo(m_sections->section<Notification>());
}

void IncidentPage::reload()
{
    if (!m_incident)
        return;
    const Id<Incident> incident = m_incident;
    m_context->thread.ask([incident](Register& open) { return loadIncident(open, incident); })
        .then(this, [this, incident](Result<LoadedIncident> loaded) {
            if (incident == m_incident)
                take(std::move(loaded));
        });
}

void IncidentPage::onChanged(const std::vector<Change>& changes)
{
    const bool ours = std::ranges::any_of(changes, [this](const Change& change) {
        return change.incident == m_incident.value
            || (change.type->is<Incident>() && change.id == m_incident.value)
            || isOfRegister(change);
    });
    if (ours && m_incident)
        m_reload.start();
}

void IncidentPage::take(Result<LoadedIncident> loaded)
{
    if (!loaded && loaded.error().kind == ErrorKind::NotFound && m_loaded) {
        leaveTheGone();
        return;
    }
    if (!loaded) {
        say(errorText(loaded.error(), m_context->language()), true);
        return;
    }
    const bool first = !m_loaded;
    m_slow.stop();
    setEnabled(true);
    m_loaded = std::make_unique<LoadedIncident>(std::move(*loaded));
    const Incident& incident = m_loaded->dossier.incident;
    if (first)
        m_stage = incident.status == Status::Closed
            ? lastPassed(stageStates(m_loaded->dossier.visits, incident.cycle, incident.status))
            : incident.stage.value_or(Stage::Assess);
    showLoaded();
    followMove();
    if (first)
        m_gaps->list()->setFocus();
    if (m_wantedDuty)
        lookAtDuty();
    if (m_wantedRecord)
        lookAtRecord();
}

/// Its logging was undone, here or elsewhere.
void IncidentPage::leaveTheGone()
{
    m_incident = {};
    m_loaded.reset();
    if (isVisible())
        Q_EMIT backRequested();
}

void IncidentPage::showLoaded()
{
    const Dossier& dossier = m_loaded->dossier;
    m_context->words.reference = shownReferences(dossier);
    m_context->words.zone = dossier.profile.zone;
    m_context->take(*m_loaded);
    m_context->readOnly = m_context->thread.writable()
        ? QString()
        : tr("The register is open for reading only.");
    const bool writable = m_context->readOnly.isEmpty();
    m_moves->setDossier(dossier);
    m_head->show(dossier, m_loaded->now.utc());
    m_recurrence->show(m_context->language(), m_loaded->recurrences, writable);
    m_severity->show(m_context->language(), dossier.incident, dossier.profile.matrixVersion);
    m_severity->setWritable(writable);
    m_sections->show(*m_loaded);
    m_reading->timeline()->show(m_context->language(), dossier);
    showStages();
    if (m_meeting && m_meeting->isVisible())
        m_meeting->show(dossier, dateOf(m_loaded->now));
    m_actions->update(&dossier, writable, isVisible());
    for (const auto& [button, text] : m_tools)
        button->setEnabled(writable);
}

void IncidentPage::showStages()
{
    m_stages->setSteps(stageSteps(m_loaded->dossier, dateOf(m_loaded->now), m_context->language()));
    m_stages->setLookedAt(static_cast<int>(m_stage));
    m_sections->lookAt(m_stage);
    showGaps();
}

void IncidentPage::showGaps()
{
    const Dossier& dossier = m_loaded->dossier;
    m_gaps->show(m_context->language(),
                 {.stage = codeLabel(m_context->language(), m_stage),
                  .gaps = missingFrom(dossier, m_stage, dateOf(m_loaded->now)),
                  .gated = dossier.incident.workflow == Workflow::Six,
                  .closed = closedText(),
                  .advance = advanceText()});
    m_gaps->advanceButton()->setEnabled(m_context->readOnly.isEmpty());
    m_moves->setListed(m_gaps->gaps());
}

/// Empty while it is open.
QString IncidentPage::closedText() const
{
    const Dossier& dossier = m_loaded->dossier;
    const Incident& incident = dossier.incident;
    if (incident.status != Status::Closed)
        return {};
    if (!incident.closed)
        return codeLabel(m_context->language(), incident.status);
    const QString day = dateText(m_context->language(),
                                 dateOf(inZone(*incident.closed, dossier.profile.zone)));
    const QString by = displayText(dossier.nameOf(incident.closedBy));
    return by.isEmpty() ? tr("Closed %1").arg(day) : tr("Closed %1 by %2").arg(day, by);
}

/// What leads on from the stage that is looked at; empty where the work is in another one.
QString IncidentPage::advanceText() const
{
    const Dossier& dossier = m_loaded->dossier;
    const auto current = lowestOpen(dossier.visits, dossier.incident.cycle);
    if (dossier.incident.status == Status::Closed || dossier.incident.workflow != Workflow::Six
        || current != m_stage)
        return {};
    if (dossier.incident.status == Status::OnHold)
        return tr("Resume the work");
    if (m_stage == Stage::Monitor)
        return tr("Close this incident…");
    const auto next = static_cast<Stage>(static_cast<int>(m_stage) + 1);
    return tr("Advance to %1…").arg(codeLabel(m_context->language(), next));
}

/// The clocks go on by themselves; what is said of them goes with them.
void IncidentPage::showClocks()
{
    const ObligationsView& duties = *m_sections->duties();
    m_reading->clocks()->show(duties.clocks(), duties.dossier(), duties.readAt());
    if (m_loaded)
        m_head->tell(m_loaded->dossier, duties.readAt());
}

/// After a move the page shows where the incident is now.
void IncidentPage::followMove()
{
    const auto stage = m_loaded ? m_loaded->dossier.incident.stage : std::nullopt;
    if (!m_leaving || !stage || stage == m_leaving)
        return;
    m_leaving.reset();
    lookAt(*stage);
    m_gaps->list()->setFocus();
}

void IncidentPage::lookAt(Stage stage)
{
    if (!m_loaded)
        return;
    m_stage = stage;
    m_sections->goTo(m_sections->facts());
    showStages();
}

void IncidentPage::jumpTo(const Gap& gap)
{
    if (!m_loaded)
        return;
    if (gap.type->is<Confirmation>()) {
        m_moves->confirm();
        return;
    }
    const Stage looked = m_sections->jump(gapTarget(gap, m_loaded->dossier.incident), gap.stage);
    if (looked == m_stage)
        return;
    m_stage = looked;
    showStages();
}

void IncidentPage::flush()
{
    if (!m_head)
        return;
    m_head->titleForm()->flush();
    m_sections->flush();
}

QList<QAction*> IncidentPage::pageActions() const
{
    return m_actions->menu();
}

QList<QAction*> IncidentPage::partActions() const
{
    return m_head ? m_sections->tabs()->actions() : QList<QAction*>();
}

/// What is being typed goes on: only who types ends it.
void IncidentPage::refresh()
{
    reload();
}

void IncidentPage::setLanguage(Language language)
{
    m_context->words.language = language;
    retranslate();
}

void IncidentPage::retranslate()
{
    m_actions->retranslate(m_context->language());
    if (!m_head)
        return;
    m_head->retranslate();
    m_recurrence->retranslate();
    m_sections->retranslate();
    m_reading->retranslate();
    if (m_meeting)
        m_meeting->retranslate();
    for (const auto& [button, text] : m_tools)
        button->setText(tr(text));
    if (m_loaded)
        showLoaded();
}

void IncidentPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_actions->update(m_loaded ? &m_loaded->dossier : nullptr, m_context->readOnly.isEmpty(), true);
}

void IncidentPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_actions->update(nullptr, false, false);
}

void IncidentPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_incident && EvidenceIntake::accepts(event->mimeData()) && m_context->readOnly.isEmpty())
        event->acceptProposedAction();
}

void IncidentPage::dropEvent(QDropEvent* event)
{
    m_sections->goTo(m_sections->section<Evidence>());
    m_intake->take(event->mimeData());
    event->acceptProposedAction();
}

void IncidentPage::startAdding(const RecordType& type)
{
    RecordSection* section = m_sections->section(type);
    m_sections->goTo(section);
    section->startAdding();
}

void IncidentPage::say(const QString& text, bool problem)
{
    Q_EMIT messageRaised(text, problem);
}

} // namespace ireg
