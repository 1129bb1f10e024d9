// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/clocksview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/evidenceintake.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidenthead.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/readingcolumn.h"
#include "ui/incident/recurrencenote.h"
#include "ui/incident/sectionstack.h"
#include "ui/incident/severitypanel.h"
#include "ui/incident/stagemoves.h"
#include "ui/incident/timelineview.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordsection.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/stagebar.h"
#include "ui/widgets/wholesplitter.h"

#include <QEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

// What the incident's page is made of, and what leads to what.
namespace ireg
{

void IncidentPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto* framed = new QVBoxLayout;
    framed->setContentsMargins(12, 0, 12, 10);
    framed->setSpacing(8);
    framed->addWidget(m_recurrence);
    framed->addWidget(m_stages);
    framed->addWidget(m_severity);
    framed->addWidget(m_decision);
    auto* reading = new ProgressLine(this);
    framed->addWidget(reading);
    m_intake->setLine(reading);
    m_severity->hide();
    column->addLayout(framed);
    m_body = new WholeSplitter(this);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(buildDoing());
    m_body->addWidget(m_reading);
    m_body->setStretchFactor(0, 2);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({44 * fontMetrics().height(), 20 * fontMetrics().height()});
    column->addWidget(m_body, 1);
    buildEvidenceTools();
    buildLessonTools();
    buildMetAgainTools();
    buildLinkTools();
}

QWidget* IncidentPage::buildDoing()
{
    auto* doing = new QWidget(m_body);
    auto* column = new QVBoxLayout(doing);
    column->setContentsMargins(12, 8, 8, 8);
    column->addWidget(m_gaps);
    column->addWidget(m_sections->tabs());
    column->addWidget(m_sections, 1);
    return doing;
}

/// Where the page is too narrow for both, clocks and timeline have a tab of their own.
void IncidentPage::placeReading()
{
    if (!m_body)
        return;
    const int line = fontMetrics().height();
    const bool beside = width() >= 50 * line;
    m_body->widget(0)->setMinimumWidth(beside ? 26 * line : 0);
    m_reading->setMinimumWidth(beside ? 17 * line : 0);
    if (beside == m_beside)
        return;
    m_beside = beside;
    if (beside)
        m_body->addWidget(m_reading);
    else
        m_sections->takeReading(m_reading);
    m_reading->show();
    m_sections->nameParts();
}

void IncidentPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeReading();
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // what wraps is higher now
}

/// As high as its words are at this width.
QSize IncidentPage::minimumSizeHint() const
{
    if (!layout())
        return Page::minimumSizeHint();
    const QSize least = layout()->minimumSize();
    const int height = layout()->hasHeightForWidth()
        ? layout()->minimumHeightForWidth(std::max(width(), least.width()))
        : 0;
    return {least.width(), std::max(least.height(), height)};
}

/// Some colours are chosen with what they mark.
void IncidentPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_loaded) {
        m_head->show(m_loaded->dossier, m_sections->duties()->readAt());
        showClocks();
    }
    if (event->type() == QEvent::FontChange && m_body)
        placeReading();
}

/// In reading order; what is not to be seen is passed over.
QList<QWidget*> IncidentPage::panes() const
{
    QList<QWidget*> panes{m_head, m_severity, m_decision, m_stages, m_gaps, m_sections->tabs()};
    QWidget* part = m_sections->currentWidget();
    if (const auto* section = qobject_cast<RecordSection*>(part))
        panes.append(section->panes());
    else if (!part->isAncestorOf(m_reading))
        panes.append(part);
    panes.append(m_reading);
    return panes;
}

void IncidentPage::connectHead()
{
    connect(m_head, &IncidentHead::backWanted, this, &IncidentPage::backRequested);
    connect(m_head, &IncidentHead::incidentWanted, this, &Page::incidentRequested);
    connect(m_recurrence, &RecurrenceNote::incidentWanted, this, &Page::incidentRequested);
    connect(m_recurrence, &RecurrenceNote::distinctWanted, this, &IncidentPage::askWhichIsDistinct);
    connect(m_head, &IncidentHead::severityToggled, m_severity, &QWidget::setVisible);
    connect(m_head, &IncidentHead::planWanted, this, [this] {
        jumpTo(fieldGap<&Incident::recoveryPlan>(Stage::Evaluate));
    });
    connect(m_head, &IncidentHead::saved, this, &IncidentPage::undoOffered);
    connect(m_head, &IncidentHead::historyWanted, this, [this](const QString& field) {
        m_sections->showHistory({&typeOf<Incident>(), m_incident.value}, field);
    });
    connect(m_head, &IncidentHead::outdated, this, &IncidentPage::reload);
    connect(
        m_stages, &StageBar::chosen, this, [this](int step) { lookAt(static_cast<Stage>(step)); });
    connect(m_severity, &SeverityPanel::overrideWanted, m_moves, &StageMoves::overrideSeverity);
    connect(m_severity, &SeverityPanel::overrideEndWanted, m_moves, &StageMoves::endOverride);
    connect(m_head, &IncidentHead::ownerChosen, this, &IncidentPage::setOwner);
    connect(m_head, &IncidentHead::ownerWanted, this, [this] {
        jumpTo(fieldGap<&Incident::owner>(Stage::Assess));
    });
    connect(m_gaps, &GapPanel::chosen, this, &IncidentPage::jumpTo);
    connect(m_gaps, &GapPanel::lawsChosen, this, [this](const QStringList& regimes) {
        m_sections->goTo(m_sections->duties());
        m_sections->duties()->answerTogether(regimes);
    });
    connect(m_gaps, &GapPanel::advanceWanted, this, [this] {
        const bool held = m_loaded && m_loaded->dossier.incident.status == Status::OnHold;
        m_actions->at(held ? IncidentActions::Resume : IncidentActions::Advance)->trigger();
    });
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
    connect(m_moves, &StageMoves::moved, this, [this](const QString& what, qint64 action) {
        followMove();
        Q_EMIT undoOffered(what, action);
    });
    connect(m_moves, &StageMoves::failed, this, [this](const QString& why) {
        m_leaving.reset();
        say(why, true);
    });
    connect(m_decision, &DecisionBar::declined, this, [this] { m_leaving.reset(); });
    connect(m_decision, &DecisionBar::asking, m_gaps, &GapPanel::setWaiting);
    connect(m_sections, &SectionStack::meetingWanted, this, [this] {
        flush();
        openMeeting();
    });
    connect(m_sections, &SectionStack::removalWanted, this, &IncidentPage::askForRemoval);
    connect(m_intake, &EvidenceIntake::added, this, &IncidentPage::undoOffered);
    connect(m_intake, &EvidenceIntake::said, this, &IncidentPage::say);
}

void IncidentPage::connectReading()
{
    ObligationsView* duties = m_sections->duties();
    ClocksView* clocks = m_reading->clocks();
    connect(duties, &ObligationsView::clocksRead, this, &IncidentPage::showClocks);
    connect(duties, &ObligationsView::acting, this, &IncidentPage::flush);
    connect(m_decision, &DecisionBar::acting, this, &IncidentPage::flush);
    const auto on = [this, duties](auto signal, void (ObligationsView::*work)()) {
        connect(m_reading->clocks(), signal, this, [duties, work](const RegisterObligation& duty) {
            if (duties->choose(duty))
                (duties->*work)();
        });
    };
    on(&ClocksView::noticeWanted, &ObligationsView::openNotice);
    on(&ClocksView::sentWanted, &ObligationsView::sentNow);
    on(&ClocksView::waiverWanted, &ObligationsView::notRequired);
    connect(clocks, &ClocksView::factWanted, m_sections, &SectionStack::factWanted);
    connect(clocks, &ClocksView::allWanted, this, [this, duties] { m_sections->goTo(duties); });
    connect(
        m_reading->timeline(), &TimelineView::factWanted, m_sections, &SectionStack::factWanted);
    connect(m_reading->timeline(), &TimelineView::entryWanted, this, [this](qint64 entry) {
        RecordSection* section = m_sections->section<TimelineEntry>();
        m_sections->goTo(section);
        section->showRecord(entry, QString());
    });
}

void IncidentPage::connectActions()
{
    // What is still being typed counts: it is saved before anything is asked or done.
    const auto on = [this](int what, auto&& work) {
        connect(m_actions->at(what), &QAction::triggered, this, &IncidentPage::flush);
        connect(m_actions->at(what), &QAction::triggered, this, work);
    };
    // Nothing moves on the page of one that is still to be read.
    on(IncidentActions::Advance, [this] {
        if (!m_loaded)
            return;
        m_leaving = m_loaded->dossier.incident.stage;
        m_moves->advance();
    });
    on(IncidentActions::EnterStage, [this] {
        if (!m_loaded)
            return;
        m_leaving = m_loaded->dossier.incident.stage;
        m_moves->enterAnotherStage();
    });
    on(IncidentActions::Hold, [this] { m_moves->hold(); });
    on(IncidentActions::Resume, [this] { m_moves->resume(); });
    on(IncidentActions::Close, [this] { m_moves->close(); });
    on(IncidentActions::Reopen, [this] {
        if (m_loaded) // a new cycle begins where the first did
            m_leaving = m_loaded->dossier.incident.stage.value_or(Stage::Monitor);
        m_moves->reopen();
    });
    on(IncidentActions::ConfirmSecond, [this] { m_moves->confirm(); });
    on(IncidentActions::AddEntry, [this] { startAdding(typeOf<TimelineEntry>()); });
    on(IncidentActions::AddAction, [this] { startAdding(typeOf<Action>()); });
    on(IncidentActions::AddLesson, [this] { startAdding(typeOf<Lesson>()); });
    on(IncidentActions::AskWhy, [this] {
        m_sections->goTo(m_sections->whys());
        m_sections->whys()->ask();
    });
    on(IncidentActions::AddEvidence, [this] { askForEvidence(); });
    on(IncidentActions::Paste, [this] { paste(); });
    on(IncidentActions::Report, [this] { Q_EMIT reportRequested(m_incident); });
    on(IncidentActions::CopyStanding, [this] { copyStanding(); });
    on(IncidentActions::Meeting, [this] { openMeeting(); });
    for (int stage = 0; stage < 6; ++stage)
        on(IncidentActions::LookAssess + stage, [this, stage] {
            lookAt(static_cast<Stage>(stage));
            // Else the focus would go from a part that hides to anywhere.
            if (!m_gaps->gaps().empty())
                m_gaps->list()->setFocus(Qt::ShortcutFocusReason);
        });
}

} // namespace ireg
