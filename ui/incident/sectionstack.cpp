// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/sectionstack.h"

#include "model/dossier/parts.h"
#include "ui/incident/contentsview.h"
#include "ui/incident/factsview.h"
#include "ui/incident/historyview.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/recordplans.h"
#include "ui/incident/reviewview.h"
#include "ui/incident/whylist.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What is asked for most comes first; what is not named keeps its place in the dossier.
int rankOf(const RecordType& type)
{
    const std::array first{&typeOf<Affected>(),
                           &typeOf<Decision>(),
                           &typeOf<Evidence>(),
                           &typeOf<Action>(),
                           &typeOf<Assessment>(),
                           &typeOf<Notification>(),
                           &typeOf<Lesson>(),
                           &typeOf<LessonLink>(),
                           &typeOf<Training>(),
                           &typeOf<ireg::Review>(),
                           &typeOf<Why>(),
                           &typeOf<WatchItem>(),
                           &typeOf<TimelineEntry>()};
    return static_cast<int>(std::ranges::find(first, &type) - first.begin());
}

std::vector<const RecordType*> typesInOrder()
{
    std::vector<const RecordType*> types;
    for (const DossierPart& part : dossierParts())
        types.push_back(&part.type());
    std::ranges::stable_sort(types, {}, [](const RecordType* type) { return rankOf(*type); });
    return types;
}

} // namespace

SectionStack::SectionStack(PageContext& context, QWidget* parent)
    : PartStack(parent), m_tabs(new PartTabs(parent)), m_facts(new FactsView(context, this)),
      m_duties(new ObligationsView(context, this)), m_review(new ReviewView(context, this)),
      m_whys(new WhyTreeView(context, this)), m_history(new HistoryView(context, this)),
      m_reading(new QWidget(this))
{
    addPart(m_facts);
    new QVBoxLayout(m_reading);
    addPart(m_reading);
    for (const RecordType* type : typesInOrder()) {
        if (type->is<Assessment>())
            addPart(m_duties);
        if (type->is<ireg::Review>())
            addPart(m_review);
        if (type->is<Why>())
            addPart(m_whys);
        if (type->is<SourceRecord>())
            addPart(m_history);
        if (const RecordPlan* plan = recordPlan(*type))
            addSection(*plan, context);
    }
    connect(m_tabs, &PartTabs::currentChanged, this, &PartStack::setCurrentIndex);
    connectParts();
}

void SectionStack::connectParts()
{
    connect(m_facts, &FactsView::saved, this, &SectionStack::saved);
    connect(m_facts, &FactsView::outdated, this, &SectionStack::outdated);
    connect(m_facts, &FactsView::historyWanted, this, [this](const QString& field) {
        showHistory({&typeOf<Incident>(), m_incident.value}, field);
    });
    connect(m_duties, &ObligationsView::saved, this, &SectionStack::saved);
    connect(m_duties, &ObligationsView::failed, this, &SectionStack::failed);
    connect(m_duties, &ObligationsView::clocksRead, this, &SectionStack::nameParts);
    connect(m_duties, &ObligationsView::noticeWanted, this, [this](qint64 notice) {
        jump({.place = GapTarget::Place::Record, .type = &typeOf<Notification>(), .id = notice},
             {});
    });
    connect(m_duties, &ObligationsView::contentsWanted, this, &SectionStack::showContents);
    connect(m_review, &ReviewView::saved, this, &SectionStack::saved);
    connect(m_review, &ReviewView::failed, this, &SectionStack::failed);
    connect(m_review, &ReviewView::outdated, this, &SectionStack::outdated);
    connect(m_review, &ReviewView::stepWanted, this, &SectionStack::goToStep);
    connect(m_review, &ReviewView::meetingWanted, this, &SectionStack::meetingWanted);
    connect(m_review, &ReviewView::historyWanted, this, &SectionStack::showHistory);
    connect(m_whys, &WhyTreeView::saved, this, &SectionStack::saved);
    connect(m_whys, &WhyTreeView::failed, this, &SectionStack::failed);
    connect(m_whys, &WhyTreeView::outdated, this, &SectionStack::outdated);
    connect(m_whys, &WhyTreeView::historyWanted, this, &SectionStack::showHistory);
    connect(m_history, &HistoryView::failed, this, &SectionStack::failed);
    connect(m_history, &HistoryView::backWanted, this, &SectionStack::leaveHistory);
}

void SectionStack::addPart(QWidget* part)
{
    addWidget(part);
    m_tabs->addPart();
}

void SectionStack::addSection(const RecordPlan& plan, PageContext& context)
{
    auto* section = new RecordSection(plan, context, this);
    m_sections.push_back(section);
    addPart(section);
    connect(section, &RecordSection::saved, this, &SectionStack::saved);
    connect(section, &RecordSection::failed, this, &SectionStack::failed);
    connect(section, &RecordSection::outdated, this, &SectionStack::outdated);
    connect(section, &RecordSection::historyWanted, this, &SectionStack::showHistory);
    if (plan.type().isAddable())
        section->offerRemoval();
    connect(section, &RecordSection::removalWanted, this, &SectionStack::removalWanted);
    if (plan.type().is<Notification>())
        addContents(section, context);
}

/// What a notice must contain stands beside its fields.
void SectionStack::addContents(RecordSection* notices, PageContext& context)
{
    m_contents = new ContentsView(context, notices);
    notices->addSide({m_contents, [this](qint64 notice) {
                          m_contents->show({notice});
                          const QString counted = m_contents->counted();
                          return counted.isEmpty() ? counted : tr("Content: %1").arg(counted);
                      }});
    notices->setStep([this](qint64 notice, const QuickStep&, const Assignments&) {
        m_duties->send({notice});
        return true;
    });
    connect(m_contents, &ContentsView::saved, this, &SectionStack::saved);
    connect(m_contents, &ContentsView::outdated, this, &SectionStack::outdated);
    connect(m_contents, &ContentsView::historyWanted, this, &SectionStack::showHistory);
    connect(m_contents, &ContentsView::factWanted, this, &SectionStack::factWanted);
    connect(m_contents, &ContentsView::noticeWanted, this, [notices](const QString& field) {
        notices->showRecord(notices->currentId(), field);
    });
}

/// Ready to say the first thing that the notice does not say yet.
void SectionStack::showContents(qint64 notice)
{
    RecordSection* notices = section<Notification>();
    goTo(notices);
    notices->showRecord(notice, {});
    notices->lookAtSide();
    m_contents->goToMissing();
}

void SectionStack::show(const LoadedIncident& loaded)
{
    const bool other = loaded.dossier.incident.id != m_incident;
    m_incident = loaded.dossier.incident.id;
    m_facts->show(loaded.dossier);
    m_duties->show(loaded.dossier, loaded.now);
    m_contents->setDossier(loaded.dossier);
    m_review->show(loaded.dossier, dateOf(loaded.now));
    m_whys->show(loaded.dossier);
    for (RecordSection* section : m_sections)
        section->show(m_incident, linesOf(section->plan(), loaded.dossier, loaded.now));
    if (other)
        m_history->showIncident(m_incident);
    else
        m_history->reload();
    nameParts();
}

void SectionStack::retranslate()
{
    m_tabs->retranslate();
    m_facts->retranslate();
    m_duties->retranslate();
    m_review->retranslate();
    m_whys->retranslate();
    m_history->retranslate();
    m_contents->retranslate();
    for (RecordSection* section : m_sections)
        section->retranslate();
    nameParts();
}

void SectionStack::nameParts()
{
    for (int i = 0; i < count(); ++i)
        m_tabs->setPart(i, nameOf(widget(i)), isOffered(widget(i)));
    if (!m_tabs->isOffered(m_tabs->current()))
        goTo(m_facts);
}

bool SectionStack::isOffered(QWidget* part) const
{
    if (part == m_reading)
        return m_reading->layout()->count() > 0;
    const auto* section = qobject_cast<RecordSection*>(part);
    return !section || !section->plan().onlyWhereAny || section->count() > 0;
}

void SectionStack::takeReading(QWidget* reading)
{
    m_reading->layout()->addWidget(reading);
    nameParts();
}

/// The facts of a stage by what they are about.
QString SectionStack::factsName() const
{
    switch (static_cast<Stage>(m_facts->currentIndex())) {
    case Stage::Assess: return tr("What happened");
    case Stage::Contain: return tr("Containment");
    case Stage::Evaluate: return tr("Harm");
    case Stage::Notify: return tr("Whom to tell");
    case Stage::Review: return tr("Causes");
    case Stage::Monitor: break;
    }
    return tr("Effect of the measures");
}

QString SectionStack::counted(QString name, int count, int late)
{
    if (count > 0)
        name += u' ' + QString::number(count);
    if (late > 0)
        name += u" · "_s + tr("%Ln late", nullptr, late);
    return name;
}

QString SectionStack::nameOf(QWidget* part) const
{
    if (part == m_facts)
        return factsName();
    if (part == m_reading)
        return tr("Clocks and timeline");
    if (part == m_duties)
        return counted(tr("Duties to tell"), m_duties->openCount(), m_duties->lateCount());
    if (part == m_review)
        return tr("Review");
    if (part == m_whys)
        return counted(tr("Why-tree"), m_whys->count(), 0);
    if (part == m_history)
        return tr("History");
    const auto* section = static_cast<RecordSection*>(part);
    return counted(QCoreApplication::translate("ireg::Sections", section->plan().title),
                   section->count(),
                   section->lateCount());
}

void SectionStack::flush()
{
    m_facts->flush();
    m_review->form()->flush();
    m_whys->flush();
    m_contents->flush();
    for (RecordSection* section : m_sections)
        section->flush();
}

RecordSection* SectionStack::section(const RecordType& type) const
{
    const auto found = std::ranges::find_if(m_sections, [&type](const RecordSection* section) {
        return &section->plan().type() == &type;
    });
    return found == m_sections.end() ? nullptr : *found;
}

/// Where what the step is about is written down.
void SectionStack::goToStep(AgendaStep step)
{
    const auto field = [this](const char* code) {
        jump({.place = GapTarget::Place::Review, .field = QLatin1String(code)}, {});
    };
    switch (step) {
    case AgendaStep::Summary: return field(codeOf<&ireg::Review::summary>());
    case AgendaStep::Timeline: return goTo(section<TimelineEntry>());
    case AgendaStep::WentWell: return field(codeOf<&ireg::Review::wentWell>());
    case AgendaStep::WentBadly: return field(codeOf<&ireg::Review::wentBadly>());
    case AgendaStep::Luck: return field(codeOf<&ireg::Review::luck>());
    case AgendaStep::Whys:
        goTo(m_whys);
        m_whys->list()->setFocus(Qt::OtherFocusReason);
        return;
    case AgendaStep::Factors: return field(codeOf<&ireg::Review::contributingFactors>());
    case AgendaStep::Controls: return field(codeOf<&ireg::Review::controlsFailed>());
    case AgendaStep::Actions: return goTo(section<Action>());
    case AgendaStep::Lessons: return goTo(section<Lesson>());
    case AgendaStep::Approval: break;
    }
    field(m_review->form()->editor(QLatin1String(codeOf<&ireg::Review::held>()))->text().isEmpty()
              ? codeOf<&ireg::Review::held>()
              : "");
}

void SectionStack::goTo(QWidget* part)
{
    m_tabs->setCurrent(indexOf(part));
}

void SectionStack::showHistory(const RecordRef& record, const QString& field)
{
    m_askedFrom = QApplication::focusWidget();
    m_askedIn = currentWidget();
    goTo(m_history);
    m_history->showField(record, field);
    m_history->table()->setFocus(Qt::OtherFocusReason);
}

void SectionStack::leaveHistory()
{
    if (m_askedIn)
        goTo(m_askedIn);
    if (m_askedFrom)
        m_askedFrom->setFocus(Qt::OtherFocusReason);
}

void SectionStack::lookAt(Stage stage)
{
    m_facts->lookAt(stage);
    nameParts();
}

Stage SectionStack::jump(const GapTarget& target, Stage stage)
{
    using enum GapTarget::Place;
    RecordSection* section = target.type ? this->section(*target.type) : nullptr;
    switch (target.place) {
    case Facts: {
        const Stage with = m_facts->stageWith(target.field, stage).value_or(stage);
        goTo(m_facts);
        lookAt(with);
        m_facts->form(with)->focusField(target.field);
        return with;
    }
    case Duties:
        goTo(m_duties);
        m_duties->goTo(target.field, {target.field.isEmpty() ? target.id : 0});
        break;
    case Clocks:
        goTo(m_duties);
        m_duties->goToClocks();
        break;
    case Review:
        goTo(m_review);
        if (target.field.isEmpty())
            m_review->approveButton()->setFocus(Qt::ShortcutFocusReason);
        else
            m_review->form()->focusField(target.field);
        break;
    case Add:
        if (!section)
            break;
        goTo(section);
        section->startAdding();
        break;
    case Record:
        if (!section)
            break;
        goTo(section);
        section->showRecord(target.id, target.field);
        break;
    case Nowhere: break;
    }
    return stage;
}

} // namespace ireg
