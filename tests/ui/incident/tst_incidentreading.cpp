// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/gaptext.h"
#include "model/register/assessing.h"
#include "model/register/regimes.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/clocksview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/readingcolumn.h"
#include "ui/incident/timelineview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_IncidentReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theTimelineHasADaysHeadAndTwoTimes();
    void anEntryOpensItsRecord();
    void aMilestoneLeadsToItsFact();
    void aClockSaysHowLongUntilWhenAndFromWhat();
    void aClockThatWaitsLeadsToItsFact();
    void aClocksButtonsActOnItsNotice();
    void aGapIsScrolledTo();
    void lawsThatAskAlikeAreOneLine();
    void aLawsAnswerIsNeverPreselected();
    void severalLawsAreAnsweredAtOnce();
    void whatFindsNoRoomIsBehindMore();
    void clocksAndTimelineHaveATabWhereThePageIsNarrow();

private:
    template <class Widget> Widget* find() const { return m_fixture->page->findChild<Widget*>(); }
    QStringList shownTimeline() const
    {
        QStringList lines;
        const auto* list = find<TimelineView>();
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
    Result<Outcome> note(const QString& at, const QString& text)
    {
        return m_fixture->ask([id = m_fixture->incident, at, text](Register& open) {
            return addRecord(open, typeOf<TimelineEntry>(), id, {{u"at"_s, at}, {u"text"_s, text}});
        });
    }
    void bind(const QStringList& regimes, bool triggered)
    {
        QVERIFY(m_fixture->ask([&](Register& open) { return adoptRegimes(open, regimes); }));
        if (!triggered)
            return;
        QVERIFY(m_fixture->ask([&, id = m_fixture->incident](Register& open) {
            return assess(open,
                          id,
                          regimes,
                          {{u"answer"_s, u"triggered"_s}, {u"reason"_s, u"Read the law"_s}});
        }));
    }

    std::unique_ptr<PageFixture> m_fixture;
};

// It is Friday 2 October 2026, 17:40 in Sydney.
void tst_IncidentReading::theTimelineHasADaysHeadAndTwoTimes()
{
    QVERIFY(note(u"2026-10-02 17:30"_s, u"Seen at once"_s));
    QVERIFY(note(u"~2026-10-02 09:40"_s, u"It began"_s));
    QVERIFY(note(u"2026-10-01 08:00"_s, u"The day before"_s));
    QVERIFY(note(u"2026-09"_s, u"Some day"_s));
    QCOMPARE(shownTimeline(),
             QStringList({u"Friday 2 October 2026"_s,
                          u"17:40  Noticed  Milestone"_s,
                          u"17:30  Seen at once  Fact"_s,
                          u"~09:40  It began  Fact · recorded 17:40"_s,
                          u"Thursday 1 October 2026"_s,
                          u"08:00  The day before  Fact · recorded 2 Oct 2026, 17:40"_s,
                          u"Sep 2026"_s,
                          u"Some day  Fact · recorded 2 Oct 2026, 17:40"_s}));
}

void tst_IncidentReading::anEntryOpensItsRecord()
{
    const auto first = note(u"2026-10-02 09:00"_s, u"First"_s);
    QVERIFY(first && note(u"2026-10-02 10:00"_s, u"Second"_s));
    auto* list = find<TimelineView>();
    int row = 0;
    while (row < list->count() && !list->item(row)->text().contains(u"First"_s))
        ++row;
    list->setCurrentRow(row);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto* section = find<SectionStack>()->section<TimelineEntry>();
    QCOMPARE(find<SectionStack>()->currentWidget(), section);
    QCOMPARE(section->currentId(), first->id);
}

void tst_IncidentReading::aMilestoneLeadsToItsFact()
{
    QVERIFY(m_fixture->set(u"contained_at"_s, u"2026-10-02 17:35"_s));
    auto* list = find<TimelineView>();
    QTRY_COMPARE(shownTimeline(),
                 QStringList({u"Friday 2 October 2026"_s,
                              u"17:40  Noticed  Milestone"_s,
                              u"17:35  Contained  Milestone"_s}));
    QSignalSpy wanted(list, &TimelineView::factWanted);
    list->setCurrentRow(2);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), u"contained_at"_s);
}

void tst_IncidentReading::aClockSaysHowLongUntilWhenAndFromWhat()
{
    QCOMPARE(find<ClocksView>()->shown(), 0);
    QVERIFY(m_fixture->set(u"aware_at"_s, u"2026-10-02 10:00"_s));
    bind({u"eu-gdpr-controller"_s}, true);
    const ClockCard::Content& clock = find<ClocksView>()->cards().front()->content();
    QCOMPARE(clock.left, u"2 d 17 h left"_s);
    QVERIFY2(clock.duty.startsWith(u"Notify the supervisory authority"_s), qPrintable(clock.duty));
    QVERIFY2(clock.ends.startsWith(u"5 Oct 2026, 12:00 · 2026-10-05 01:00Z"_s),
             qPrintable(clock.ends));
    QCOMPARE(clock.counted, u"from “Became aware”"_s);
    QVERIFY(clock.passed > 0.05 && clock.passed < 0.2);
    QVERIFY(clock.acts);
}

void tst_IncidentReading::aClockThatWaitsLeadsToItsFact()
{
    bind({u"eu-gdpr-controller"_s}, true);
    ClockCard* waits = nullptr;
    for (ClockCard* card : find<ClocksView>()->cards()) {
        if (card->isVisible() && !card->content().missing.isEmpty())
            waits = card;
    }
    QVERIFY(waits);
    QCOMPARE(waits->content().left, QString());
    QCOMPARE(waits->content().ends, u"no date yet: “Became aware” is not recorded"_s);
    waits->findChild<QToolButton*>()->click();
    QCoreApplication::processEvents();
    FieldEditor* field = find<SectionStack>()->facts()->form(Stage::Assess)->editor(u"aware_at"_s);
    QVERIFY(field->isAncestorOf(m_fixture->page->focusWidget()));
}

void tst_IncidentReading::aClocksButtonsActOnItsNotice()
{
    QVERIFY(m_fixture->set(u"aware_at"_s, u"2026-10-02 10:00"_s));
    bind({u"eu-gdpr-controller"_s}, true);
    const auto* card = find<ClocksView>()->cards().front();
    const qint64 notice = card->content().line.duty.notification.value;
    const auto press = [card](const QString& text) {
        for (QPushButton* button : card->findChildren<QPushButton*>()) {
            if (button->text() == text)
                button->click();
        }
    };
    press(u"Write notice"_s);
    auto* section = find<SectionStack>()->section<Notification>();
    QCOMPARE(find<SectionStack>()->currentWidget(), section);
    QCOMPARE(section->currentId(), notice);
    press(u"Not required…"_s);
    QVERIFY(find<DecisionBar>()->isVisible());
}

void tst_IncidentReading::aGapIsScrolledTo()
{
    QScrollArea room; // as the window gives it
    room.setWidgetResizable(true);
    room.setWidget(m_fixture->page.get());
    const auto takenBack = qScopeGuard([&room] { room.takeWidget(); });
    room.resize(1000, 560);
    room.show();
    m_fixture->page->lookAt(Stage::Evaluate);
    QCoreApplication::processEvents();
    const auto* facts = find<SectionStack>()->facts();
    for (const Gap& gap : find<GapPanel>()->gaps()) {
        if (!gap.type->is<Incident>() || gap.asked != Asked::Field)
            continue;
        m_fixture->page->jumpTo(gap);
        QCoreApplication::processEvents();
        QWidget* focused = m_fixture->page->focusWidget();
        QVERIFY2(facts->currentWidget()->isAncestorOf(focused), gap.field);
        const QPoint at = focused->mapTo(room.viewport(), QPoint(1, 1));
        QVERIFY2(room.viewport()->rect().contains(at), gap.field);
    }
    QVERIFY(room.verticalScrollBar()->maximum() > 0);
    room.verticalScrollBar()->setValue(0);
    m_fixture->page->lookAt(Stage::Assess);
    room.verticalScrollBar()->setValue(room.verticalScrollBar()->maximum());
    QTRY_VERIFY(find<DecisionBar>()->isHidden());
    find<IncidentActions>()->at(IncidentActions::Hold)->trigger();
    const auto* asked = find<DecisionBar>()->reason();
    QTRY_VERIFY2(!asked->visibleRegion().isEmpty(), "a question that nobody sees");
}

void tst_IncidentReading::lawsThatAskAlikeAreOneLine()
{
    QVERIFY(m_fixture->set(u"personal_data"_s, u"yes"_s));
    bind({u"au-ndb"_s, u"uk-gdpr"_s, u"nz-privacy-act"_s}, false);
    m_fixture->page->lookAt(Stage::Evaluate);
    const auto* panel = find<GapPanel>();
    const auto questions = static_cast<int>(std::ranges::count_if(panel->gaps(), isLawsQuestion));
    QVERIFY(questions >= 3);
    QStringList asking;
    for (int row = 0; row < panel->list()->count(); ++row) {
        if (panel->list()->item(row)->text().contains(u"UK GDPR"_s))
            asking.append(panel->list()->item(row)->text());
    }
    QCOMPARE(asking.size(), 1);
    QVERIFY(asking.front().contains(u"Notifiable Data Breaches"_s));
    QCOMPARE(panel->list()->count(), static_cast<int>(panel->gaps().size()) - questions + 1);
}

void tst_IncidentReading::aLawsAnswerIsNeverPreselected()
{
    bind({u"eu-gdpr-controller"_s}, false);
    find<SectionStack>()->goTo(find<SectionStack>()->duties());
    find<ObligationsView>()->goTo(u"eu-gdpr-controller"_s);
    auto* bar = find<DecisionBar>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->choices().size(), std::size_t{4});
    for (const QRadioButton* choice : bar->choices())
        QVERIFY(choice->isVisible() && !choice->isChecked());
    QVERIFY(bar->choices().front()->hasFocus());
    bar->reason()->setText(u"Names are on it"_s);
    QVERIFY(!bar->acceptButton()->isEnabled());
    QTest::keyClick(bar->reason(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(bar->reason()->text(), u"Names are on it"_s);
    QCOMPARE(bar->choices()[2]->text(), u"Binds us, must be told"_s);
    QVERIFY(bar->choices()[2]->isChecked() && bar->acceptButton()->isEnabled());
    bar->acceptButton()->click();
    m_fixture->settle();
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.assessment(u"eu-gdpr-controller"_s)->answer, Assessed::Triggered);
}

void tst_IncidentReading::severalLawsAreAnsweredAtOnce()
{
    const QStringList laws{u"au-ndb"_s, u"uk-gdpr"_s, u"nz-privacy-act"_s};
    QVERIFY(m_fixture->set(u"personal_data"_s, u"yes"_s));
    bind(laws, false);
    find<SectionStack>()->goTo(find<SectionStack>()->duties());
    auto* table = find<ObligationsView>()->findChild<QTableView*>(u"questions"_s);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Return);
    auto* bar = find<DecisionBar>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), u"One answer for these %1"_s.arg(table->model()->rowCount()));
    QTest::keyClick(bar->choices().front(), Qt::Key_1, Qt::AltModifier);
    bar->reason()->setText(u"Nobody of there is on it"_s);
    QSignalSpy undo(m_fixture->page.get(), &IncidentPage::undoOffered);
    bar->acceptButton()->click();
    m_fixture->settle();
    const Dossier known = m_fixture->dossier();
    for (const QString& law : laws)
        QCOMPARE(known.assessment(law)->answer, Assessed::NotApplicable);
    QCOMPARE(undo.size(), 1);
}

void tst_IncidentReading::whatFindsNoRoomIsBehindMore()
{
    auto* tabs = find<PartTabs>();
    auto* bar = tabs->findChild<QTabBar*>();
    const auto visible = [bar] {
        int count = 0;
        for (int i = 0; i < bar->count(); ++i)
            count += bar->isTabVisible(i) ? 1 : 0;
        return count;
    };
    m_fixture->page->resize(1400, 900);
    QCoreApplication::processEvents();
    const int wide = visible();
    m_fixture->page->resize(900, 900);
    QCoreApplication::processEvents();
    QVERIFY(visible() < wide);
    auto* behind = tabs->findChild<QMenu*>();
    QVERIFY(!behind->isEmpty());
    const QString last = behind->actions().back()->text();
    behind->actions().back()->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(tabs->text(tabs->current()), last);
    QVERIFY(bar->isTabVisible(tabs->current()));
    QCOMPARE(find<SectionStack>()->currentIndex(), tabs->current());
    for (int i = 0; i < bar->count(); ++i)
        QVERIFY(!bar->isTabVisible(i) || bar->tabRect(i).right() <= bar->width());
}

void tst_IncidentReading::clocksAndTimelineHaveATabWhereThePageIsNarrow()
{
    auto* reading = find<ReadingColumn>();
    auto* tabs = find<PartTabs>();
    const auto offered = [tabs] {
        for (int part = 0; part < tabs->count(); ++part) {
            if (tabs->text(part) == u"Clocks and timeline"_s && tabs->isOffered(part))
                return part;
        }
        return -1;
    };
    QVERIFY(reading->isVisible());
    QCOMPARE(offered(), -1);
    m_fixture->page->resize(600, 700);
    QCoreApplication::processEvents();
    QVERIFY(!reading->isVisible());
    QVERIFY(offered() >= 0);
    tabs->setCurrent(offered());
    QVERIFY(reading->isVisible());
    m_fixture->page->resize(1300, 700);
    QCoreApplication::processEvents();
    QCOMPARE(offered(), -1);
    QVERIFY(reading->isVisible());
    QCOMPARE(find<SectionStack>()->currentWidget(), find<SectionStack>()->facts());
}

IREG_TEST(QApplication, tst_IncidentReading)
#include "tst_incidentreading.moc"
