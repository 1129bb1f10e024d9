// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/loading.h"
#include "ui/page/page.h"

#include <QTimer>

#include <functional>
#include <memory>

class QPushButton;

namespace ireg
{
class DecisionBar;
class EvidenceIntake;
class GapPanel;
class IncidentActions;
class IncidentHead;
class MeetingView;
class ReadingColumn;
class RecurrenceNote;
class SectionStack;
class SeverityPanel;
class StageBar;
class StageMoves;
class WholeSplitter;
struct LoadedIncident;
struct PageContext;
struct QuickStep;

/// One incident: where it stands, what it still lacks, its facts and everything that belongs to
/// it. Every change is saved by itself; what comes from elsewhere is shown without taking the
/// focus or a typed text. Its widgets are made for the first incident that is opened: a window
/// starts without them.
class IncidentPage final : public Page
{
    Q_OBJECT

public:
    explicit IncidentPage(const PageSetting& setting, QWidget* parent = nullptr);
    ~IncidentPage() override;

    using QWidget::show;
    void show(Id<Incident> incident);
    /// Looks at what must be told, and at this notice where there is one, once it is loaded.
    void showDuty(Id<Notification> notice);
    /// Looks at this record of it, once it is loaded.
    void showRecord(const RecordRef& record);
    Id<Incident> shown() const { return m_incident; }
    QString helpTopic() const override { return QLatin1String(codeOf(m_stage)); }
    void setLanguage(Language language) override;
    void refresh() override;
    void flush() override;
    /// In groups, parted by separators. They can be used while the page is seen.
    QList<QAction*> pageActions() const override;
    QList<QAction*> partActions() const override;
    QList<QWidget*> panes() const override;
    QSize minimumSizeHint() const override;

    void lookAt(Stage stage);
    void jumpTo(const Gap& gap);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void build();
    QWidget* buildDoing();
    void connectReading();
    void buildEvidenceTools();
    void buildLessonTools();
    void buildMetAgainTools();
    void buildLinkTools();
    void connectHead();
    void connectParts();
    void connectActions();
    void onChanged(const std::vector<Change>& changes);
    void reload();
    void take(Result<LoadedIncident> loaded);
    void showLoaded();
    void leaveTheGone();
    void lookAtDuty();
    void lookAtRecord();
    void showStages();
    void showGaps();
    QString advanceText() const;
    QString closedText() const;
    void showClocks();
    void followMove();
    void placeReading();
    void setOwner(const QString& name);
    void copyStanding();
    void retranslate() override;
    void startAdding(const RecordType& type);
    void askForEvidence();
    void paste();
    void askForCopy();
    void askForLocation();
    void askForLesson();
    bool askForProof(qint64 lesson, const QuickStep& step, const Assignments& facts);
    void askForLink();
    void askWhichIsDistinct();
    void askForRemoval(const std::vector<RecordRef>& records);
    void openMetAgain(qint64 link);
    void openLinked(qint64 link);
    void openMeeting();
    void report(const QString& what, std::function<Result<Outcome>(Register&)> work);
    void say(const QString& text, bool problem);

    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<LoadedIncident> m_loaded;
    std::optional<Id<Notification>> m_wantedDuty; ///< looked at as soon as it is loaded
    std::optional<RecordRef> m_wantedRecord;      ///< the same
    Ask& m_ask;
    Id<Incident> m_incident;
    Stage m_stage = Stage::Assess;
    QTimer m_reload, m_slow;
    IncidentHead* m_head = nullptr;
    StageBar* m_stages = nullptr;
    DecisionBar* m_decision = nullptr;
    SeverityPanel* m_severity = nullptr;
    RecurrenceNote* m_recurrence = nullptr;
    GapPanel* m_gaps = nullptr;
    SectionStack* m_sections = nullptr;
    StageMoves* m_moves = nullptr;
    EvidenceIntake* m_intake = nullptr;
    IncidentActions* m_actions;
    ReadingColumn* m_reading = nullptr;
    WholeSplitter* m_body = nullptr;
    MeetingView* m_meeting = nullptr; ///< made when the first one is held
    bool m_beside = true;             ///< clocks and timeline stand beside the work
    std::optional<Stage> m_leaving;   ///< the stage that was moved on from, until the page follows
    std::vector<std::pair<QPushButton*, const char*>> m_tools;
};

} // namespace ireg
