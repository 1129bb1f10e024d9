// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentpage.h"

#include "model/dossier/references.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/evidenceintake.h"
#include "ui/incident/factsview.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/reviewview.h"
#include "ui/incident/sectionstack.h"
#include "ui/incident/severitypanel.h"
#include "ui/incident/stagemoves.h"
#include "ui/incident/stagesteps.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/progressline.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

IncidentPage::IncidentPage(const PageSetting& setting, QWidget* parent)
    : Page(parent), m_context(std::make_unique<PageContext>(
                        PageContext{.thread = setting.thread, .settings = &setting.settings})),
      m_ask(setting.ask)
{
    m_context->words.language = setting.language;
    m_head = new IncidentHead(*m_context, this);
    m_stages = new StageBar(this);
    m_nextClock = new QLabel(this);
    m_nextClock->setTextFormat(Qt::PlainText);
    m_nextClock->setObjectName(u"nextclock"_s);
    m_nextClock->setWordWrap(true); // or a long duty makes the window wider than the screen
    m_nextClock->hide();
    m_decision = new DecisionBar(this);
    m_severity = new SeverityPanel(this);
    m_gaps = new GapPanel(this);
    m_sections = new SectionStack(*m_context, this);
    m_sections->duties()->setBar(*m_decision);
    m_moves = new StageMoves(*m_context, *m_decision, this);
    m_intake = new EvidenceIntake(*m_context, this);
    m_actions = new IncidentActions(this);
    setAcceptDrops(true);
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    build();
    connectHead();
    connectParts();
    connectActions();
    retranslate();
    connect(&m_reload, &QTimer::timeout, this, &IncidentPage::reload);
    connect(&setting.thread, &RegisterThread::changed, this, &IncidentPage::onChanged);
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

void IncidentPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* framed = new QVBoxLayout;
    framed->setContentsMargins(12, 0, 12, 10);
    framed->setSpacing(8);
    framed->addWidget(m_stages);
    framed->addWidget(m_nextClock);
    framed->addWidget(m_severity);
    framed->addWidget(m_decision);
    auto* reading = new ProgressLine(this);
    framed->addWidget(reading);
    m_intake->setLine(reading);
    m_severity->hide();
    column->addLayout(framed);
    m_body = new QSplitter(Qt::Horizontal, this);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(buildSide());
    m_body->addWidget(m_sections);
    m_body->setStretchFactor(0, 0);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({20 * fontMetrics().height(), 50 * fontMetrics().height()});
    column->addWidget(m_body, 1);
    buildEvidenceTools();
    buildLessonTools();
    buildLinkTools();
}

QWidget* IncidentPage::buildSide()
{
    auto* side = new QWidget(m_body);
    side->setMinimumWidth(14 * fontMetrics().height());
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 8, 8);
    column->addWidget(m_gaps, 1);
    auto* buttons = new QHBoxLayout;
    auto* advance = new QToolButton(side);
    advance->setToolButtonStyle(Qt::ToolButtonTextOnly);
    advance->setDefaultAction(m_actions->at(IncidentActions::Advance));
    advance->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* more = new QToolButton(side);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setObjectName(u"more"_s);
    auto* menu = new QMenu(more);
    for (int what = IncidentActions::EnterStage; what <= IncidentActions::ConfirmSecond; ++what)
        menu->addAction(m_actions->at(what));
    more->setMenu(menu);
    buttons->addWidget(advance, 1);
    buttons->addWidget(more);
    column->addLayout(buttons);
    m_sections->list()->setParent(side);
    column->addWidget(m_sections->list(), 100);
    return side;
}

void IncidentPage::connectHead()
{
    connect(m_head, &IncidentHead::backWanted, this, &IncidentPage::backRequested);
    connect(m_head, &IncidentHead::severityToggled, m_severity, &QWidget::setVisible);
    connect(m_head, &IncidentHead::planWanted, this, [this] {
        jumpTo(fieldGap<&Incident::recoveryPlan>(Stage::Evaluate));
    });
    connect(m_head, &IncidentHead::saved, this, &IncidentPage::undoOffered);
    connect(m_head, &IncidentHead::outdated, this, &IncidentPage::reload);
    connect(
        m_stages, &StageBar::chosen, this, [this](int step) { lookAt(static_cast<Stage>(step)); });
    connect(m_severity, &SeverityPanel::overrideWanted, m_moves, &StageMoves::overrideSeverity);
    connect(m_severity, &SeverityPanel::overrideEndWanted, m_moves, &StageMoves::endOverride);
    connect(m_gaps, &GapPanel::chosen, this, &IncidentPage::jumpTo);
}

void IncidentPage::connectParts()
{
    connect(m_sections, &SectionStack::saved, this, &IncidentPage::undoOffered);
    connect(m_sections, &SectionStack::outdated, this, &IncidentPage::reload);
    connect(m_sections, &SectionStack::factWanted, this, [this](const QString& field) {
        const RecordType& type = typeOf<Incident>();
        jumpTo({.stage = m_stage, .type = &type, .field = type.find(field.toUtf8())->code});
    });
    connect(
        m_sections, &SectionStack::failed, this, [this](const QString& why) { say(why, true); });
    connect(m_sections->duties(), &ObligationsView::clocksRead, this, [this] {
        const QString next = m_sections->duties()->nextClock();
        m_nextClock->setText(next);
        m_nextClock->setVisible(!next.isEmpty());
    });
    connect(m_moves, &StageMoves::moved, this, &IncidentPage::undoOffered);
    connect(m_moves, &StageMoves::failed, this, [this](const QString& why) { say(why, true); });
    connect(m_intake, &EvidenceIntake::added, this, &IncidentPage::undoOffered);
    connect(m_intake, &EvidenceIntake::said, this, &IncidentPage::say);
}

void IncidentPage::connectActions()
{
    const auto on = [this](int what, auto&& work) {
        connect(m_actions->at(what), &QAction::triggered, this, work);
    };
    // What is still being typed counts: it is saved before the gate is asked.
    on(IncidentActions::Advance, [this] {
        flush();
        m_moves->advance();
    });
    on(IncidentActions::EnterStage, [this] {
        flush();
        m_moves->enterAnotherStage();
    });
    on(IncidentActions::Hold, [this] { m_moves->hold(); });
    on(IncidentActions::Resume, [this] { m_moves->resume(); });
    on(IncidentActions::Close, [this] {
        flush();
        m_moves->close();
    });
    on(IncidentActions::Reopen, [this] { m_moves->reopen(); });
    on(IncidentActions::ConfirmSecond, [this] { m_moves->confirm(); });
    on(IncidentActions::AddEntry, [this] { startAdding(typeOf<TimelineEntry>()); });
    on(IncidentActions::AddAction, [this] { startAdding(typeOf<Action>()); });
    on(IncidentActions::AddLesson, [this] { startAdding(typeOf<Lesson>()); });
    on(IncidentActions::AddEvidence, [this] { askForEvidence(); });
    on(IncidentActions::Paste, [this] { paste(); });
    on(IncidentActions::Report, [this] {
        flush();
        Q_EMIT reportRequested(m_incident);
    });
    for (int stage = 0; stage < 6; ++stage)
        on(IncidentActions::LookAssess + stage,
           [this, stage] { lookAt(static_cast<Stage>(stage)); });
}

void IncidentPage::show(Id<Incident> incident)
{
    flush();
    if (incident != m_incident)
        m_loaded.reset();
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

void IncidentPage::lookAtDuty()
{
    const Id<Notification> notice = *std::exchange(m_wantedDuty, std::nullopt);
    if (!notice || !m_sections->section<Notification>()->showRecord(notice.value, QString()))
        m_sections->goTo(m_sections->duties());
    else
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
    m_loaded = std::make_unique<LoadedIncident>(std::move(*loaded));
    const Incident& incident = m_loaded->dossier.incident;
    if (first)
        m_stage = incident.stage.value_or(Stage::Assess);
    showLoaded();
    if (first)
        m_gaps->list()->setFocus();
    if (m_wantedDuty)
        lookAtDuty();
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
    m_head->show(dossier);
    m_severity->show(m_context->language(), dossier.incident, dossier.profile.matrixVersion);
    m_severity->setWritable(writable);
    m_sections->show(*m_loaded);
    showStages();
    m_actions->update(&dossier, writable, isVisible());
    for (const auto& [button, text] : m_tools)
        button->setEnabled(writable);
}

void IncidentPage::showStages()
{
    m_stages->setSteps(stageSteps(m_loaded->dossier, dateOf(m_loaded->now), m_context->language()));
    m_stages->setLookedAt(static_cast<int>(m_stage));
    m_sections->facts()->lookAt(m_stage);
    showGaps();
}

void IncidentPage::showGaps()
{
    const Dossier& dossier = m_loaded->dossier;
    m_gaps->show(m_context->language(),
                 {.stage = codeLabel(m_context->language(), m_stage),
                  .gaps = gaps(dossier, m_stage, dateOf(m_loaded->now)),
                  .gated = dossier.incident.workflow == Workflow::Six});
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
    m_head->titleForm()->flush();
    m_sections->flush();
}

QList<QAction*> IncidentPage::pageActions() const
{
    return m_actions->menu();
}

void IncidentPage::refresh()
{
    if (m_incident)
        show(m_incident);
}

void IncidentPage::setLanguage(Language language)
{
    m_context->words.language = language;
    retranslate();
}

void IncidentPage::retranslate()
{
    m_head->retranslate();
    m_actions->retranslate();
    m_sections->retranslate();
    findChild<QToolButton*>(u"more"_s)->setText(tr("More"));
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
    if (EvidenceIntake::accepts(event->mimeData()) && m_context->readOnly.isEmpty())
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
