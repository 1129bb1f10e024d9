// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/agenda.h"
#include "model/register/loading.h"
#include "model/register/records.h"
#include "ui/incident/gaptarget.h"
#include "ui/widgets/partstack.h"

#include <QPointer>

namespace ireg
{
class ContentsView;
class ObligationsView;
class FactsView;
class HistoryView;
class RecordSection;
struct PageContext;
struct RecordPlan;
class PartTabs;
class ReviewView;
class WhyTreeView;

/// The parts of the page beside its head: facts, every kind of record, the review, the history;
/// and the tabs by which one goes from one to the other.
class SectionStack final : public PartStack
{
    Q_OBJECT

public:
    SectionStack(PageContext& context, QWidget* parent);

    PartTabs* tabs() const { return m_tabs; }
    /// Clocks and timeline have a tab where they find no room beside it.
    void takeReading(QWidget* reading);
    void nameParts();
    void show(const LoadedIncident& loaded);
    void retranslate();
    void flush();

    FactsView* facts() const { return m_facts; }
    ObligationsView* duties() const { return m_duties; }
    ReviewView* review() const { return m_review; }
    WhyTreeView* whys() const { return m_whys; }
    HistoryView* historyView() const { return m_history; }
    /// The section of these records; null for none.
    RecordSection* section(const RecordType& type) const;
    template <Described Record> RecordSection* section() const { return section(typeOf<Record>()); }
    void goTo(QWidget* part);
    /// Of one field; from there one goes back to where it was asked for.
    void showHistory(const RecordRef& record, const QString& field);
    void lookAt(Stage stage);
    /// Brings the place where the gap is closed into view, ready for typing. Gives the stage whose
    /// facts are to be looked at.
    Stage jump(const GapTarget& target, Stage stage);

Q_SIGNALS:
    void saved(const QString& what, qint64 action);
    void failed(const QString& why);
    /// A field of the incident, to be gone to.
    void factWanted(const QString& field);
    void outdated();
    /// These records, with a reason.
    void removalWanted(const std::vector<ireg::RecordRef>& records);
    void meetingWanted();

private:
    void goToStep(AgendaStep step);
    void addPart(QWidget* part);
    void addSection(const RecordPlan& plan, PageContext& context);
    void addContents(RecordSection* notices, PageContext& context);
    void leaveHistory();
    void showContents(qint64 notice);
    void connectParts();
    bool isOffered(QWidget* part) const;
    QString factsName() const;
    QString nameOf(QWidget* part) const;
    static QString counted(QString name, int count, int late);

    PartTabs* m_tabs;
    FactsView* m_facts;
    ObligationsView* m_duties;
    ReviewView* m_review;
    WhyTreeView* m_whys;
    HistoryView* m_history;
    QWidget* m_reading; ///< a place for what is read, empty where that stands beside
    ContentsView* m_contents = nullptr;
    std::vector<RecordSection*> m_sections;
    QPointer<QWidget> m_askedFrom; ///< had the keyboard when a history was asked for
    QWidget* m_askedIn = nullptr;  ///< the part that was looked at
    Id<Incident> m_incident;
};

} // namespace ireg
