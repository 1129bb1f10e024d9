// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/regimes.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/incident/contentsview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/parttabs.h"
#include "ui/itemmodels/contentlist.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Deadlines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStartsAClockThatSendingEnds();
    void aNoticeIsNotRequiredForAReason();
    void oneMessageTellsTwoAndIsTakenApart();
    void aRefusedAnswerLosesNothing();
    void aNoticeThatCameBackIsSentAgain();
    void aNoticeSaysWhatItMustContain();
    void anItemLeadsToTheFieldThatAnswersIt();
    void theListOfNoticesSaysWhenTheirTimeIsOver();
    void lawsAreChosenInTheWindow();
    void whatNobodyAnsweredIsNamed();

private:
    static void begin(WindowUnderHand& hand, const QString& jurisdictions);
    static void answerTriggered(WindowUnderHand& hand);
    static QTableView* clocks(const WindowUnderHand& hand)
    {
        return hand.find<ObligationsView>()->findChild<QTableView*>(u"clocks"_s);
    }
    /// The part of the page whose tab begins so.
    static bool showPart(const WindowUnderHand& hand, const QString& name)
    {
        auto* tabs = hand.find<PartTabs>();
        for (int part = 0; part < tabs->count(); ++part) {
            if (tabs->text(part).startsWith(name)) {
                tabs->setCurrent(part);
                return true;
            }
        }
        return false;
    }
    /// Chooses the first open clock that a notice stands for; gives the duty's key.
    static QString chooseNotice(const WindowUnderHand& hand)
    {
        const auto* duties = static_cast<const ObligationList*>(clocks(hand)->model());
        int row = 0;
        while (row < duties->rowCount()
               && !(duties->at(row)->duty.notification && duties->at(row)->duty.isOpen()))
            ++row;
        clocks(hand)->selectRow(row);
        return row < duties->rowCount() ? duties->at(row)->duty.key().text() : QString();
    }
    static const RegisterObligation* duty(const WindowUnderHand& hand, const QString& key)
    {
        const auto* duties = static_cast<const ObligationList*>(clocks(hand)->model());
        for (int row = 0; row < duties->rowCount(); ++row) {
            if (duties->at(row)->duty.key().text() == key)
                return duties->at(row);
        }
        return nullptr;
    }
    static QString state(const WindowUnderHand& hand, const QString& key)
    {
        const RegisterObligation* found = duty(hand, key);
        return found ? codeText(found->duty.deadline.state) : QString();
    }
    /// The tabs of what a notice has beside its fields.
    static QTabBar* sidesOfNotices(const WindowUnderHand& hand)
    {
        return hand.find<IncidentPage>()
            ->findChild<RecordSection*>(u"notification"_s)
            ->findChild<QTabBar*>();
    }
    /// Shows the notice's content and chooses this item of it, by keys.
    static void chooseItem(WindowUnderHand& hand, const QString& item)
    {
        push(hand.find<ObligationsView>(), u"Open the notice"_s);
        auto* tabs = sidesOfNotices(hand);
        QTRY_VERIFY(tabs->isVisible());
        hand.find<IncidentPage>()
            ->findChild<RecordSection*>(u"notification"_s)
            ->table()
            ->setFocus(Qt::TabFocusReason);
        hand.press(QKeySequence(Qt::Key_Tab));
        QVERIFY(tabs->hasFocus());
        hand.press(QKeySequence(Qt::Key_Right));
        const auto* contents = hand.find<ContentsView>();
        QTRY_VERIFY(contents->isVisible());
        hand.press(QKeySequence(Qt::Key_Tab));
        QVERIFY(contents->table()->hasFocus());
        const auto* items = static_cast<const ContentList*>(contents->table()->model());
        const auto chosen = [&] {
            const ListedItem* line = items->at(contents->table()->currentIndex().row());
            return line && line->item.item == item;
        };
        for (int row = 0; row < items->rowCount() && !chosen(); ++row)
            hand.press(QKeySequence(Qt::Key_Down));
        QVERIFY(chosen());
    }
    static QString cell(const ContentsView* contents, ContentList::Column column)
    {
        const QModelIndex at = contents->table()->currentIndex();
        return at.siblingAtColumn(column).data().toString();
    }
    /// Whatever the notice does not say yet.
    static void sendAsItIs(WindowUnderHand& hand)
    {
        push(hand.find<ObligationsView>(), u"Mark as sent…"_s);
        auto* bar = hand.find<DecisionBar>();
        QTRY_VERIFY(bar->isVisible());
        bar->acceptButton()->click();
    }
    static void push(QWidget* in, const QString& text)
    {
        for (QPushButton* button : in->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                QTRY_VERIFY(button->isEnabled());
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
};

/// A register of these countries with one breach of which somebody is aware, shown.
void tst_Deadlines::begin(WindowUnderHand& hand, const QString& jurisdictions)
{
    {
        const auto made = beginRegister(hand.path(),
                                        {.organisation = u"Example"_s,
                                         .zone = u"Australia/Sydney"_s,
                                         .jurisdictions = jurisdictions},
                                        {u"Kim Tran"_s, {}, {}},
                                        hand.clock);
        QVERIFY(made);
        const auto logged = logIncident(
            **made,
            {{u"title"_s, u"A list of buyers was posted"_s}, {u"kind"_s, u"data-breach"_s}});
        QVERIFY(logged);
        QVERIFY(setFields(**made,
                          {&typeOf<Incident>(), logged->id},
                          {{u"aware_at"_s, u"now"_s}, {u"suspected_at"_s, u"now"_s}},
                          {}));
    }
    QVERIFY(hand.openFile(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    QTRY_VERIFY(hand.table()->hasFocus());
}

void tst_Deadlines::answerTriggered(WindowUnderHand& hand)
{
    QTRY_VERIFY(hand.table()->currentIndex().isValid());
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_COMPARE(hand.focus()->accessibleName().left(7), u"Assess:"_s);
    QVERIFY(showPart(hand, u"Duties to tell"_s));
    hand.find<ObligationsView>()->findChild<QTableView*>(u"questions"_s)->selectRow(0);
    push(hand.find<ObligationsView>(), u"Answer…"_s);
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    bar->options()->setCurrentIndex(bar->options()->findData(u"triggered"_s));
    bar->reason()->setText(u"Serious harm is likely"_s);
    bar->acceptButton()->click();
    QTRY_VERIFY(clocks(hand)->model()->rowCount() > 1);
}

void tst_Deadlines::anAnswerStartsAClockThatSendingEnds()
{
    WindowUnderHand hand;
    begin(hand, u"au"_s);
    answerTriggered(hand);
    hand.press(QKeySequence(u"Alt+5"_s));
    auto* page = hand.find<DeadlinesPage>();
    QTRY_VERIFY(page->isVisible());
    auto* table = page->findChild<QTableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int open = table->model()->rowCount();
    QTRY_VERIFY(table->hasFocus());
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QVERIFY(showPart(hand, u"Duties to tell"_s));
    const QString key = chooseNotice(hand);
    sendAsItIs(hand);
    QTRY_COMPARE(state(hand, key), u"met"_s);
    hand.press(QKeySequence(u"Alt+5"_s));
    QTRY_COMPARE(table->model()->rowCount(), open - 1);
}

void tst_Deadlines::aNoticeIsNotRequiredForAReason()
{
    WindowUnderHand hand;
    begin(hand, u"au"_s);
    answerTriggered(hand);
    const QString key = chooseNotice(hand);
    push(hand.find<ObligationsView>(), u"Not required…"_s);
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->acceptButton()->isEnabled());
    bar->reason()->setText(u"The authority was told by the customer"_s);
    bar->acceptButton()->click();
    QTRY_COMPARE(state(hand, key), u"waived"_s);
}

void tst_Deadlines::oneMessageTellsTwoAndIsTakenApart()
{
    WindowUnderHand hand;
    begin(hand, u"au"_s);
    answerTriggered(hand);
    const QString sent = chooseNotice(hand);
    sendAsItIs(hand);
    QTRY_COMPARE(state(hand, sent), u"met"_s);
    const Id<Notification> message = duty(hand, sent)->duty.notification;
    const QString other = chooseNotice(hand);
    QVERIFY(!other.isEmpty() && other != sent);
    push(hand.find<ObligationsView>(), u"Same message…"_s);
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    bar->options()->setCurrentIndex(bar->options()->findData(QString::number(message.value)));
    bar->acceptButton()->click();
    QTRY_COMPARE(state(hand, other), u"met"_s);
    QCOMPARE(duty(hand, other)->duty.notification, message);
    clocks(hand)->selectRow(
        static_cast<const ObligationList*>(clocks(hand)->model())->rowOf(*duty(hand, other)));
    push(hand.find<ObligationsView>(), u"Same message…"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->options()->currentData().toString(), u"apart"_s);
    bar->acceptButton()->click();
    QTRY_VERIFY(state(hand, other) != u"met"_s);
}

void tst_Deadlines::aRefusedAnswerLosesNothing()
{
    WindowUnderHand hand;
    begin(hand, u"eu"_s);
    answerTriggered(hand);
    push(hand.find<ObligationsView>(), u"Answer…"_s);
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    hand.press(QKeySequence(u"Alt+3"_s));
    hand.press(QKeySequence(Qt::Key_Tab)); // from the answer to the reason
    hand.type(u"The lawyers say so"_s);
    hand.press(QKeySequence(Qt::Key_Tab));
    QTest::keyClicks(hand.focus(), u"the day before"_s);
    QTest::keyClick(hand.focus(), Qt::Key_Return);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->reason()->text(), u"The lawyers say so"_s);
    auto* time = qobject_cast<QLineEdit*>(hand.focus());
    QVERIFY(time && time->text() == u"the day before"_s);
    time->setText(u"yesterday 17:30"_s);
    QTest::keyClick(time, Qt::Key_Return);
    const auto kept = [&hand] {
        const auto read = Register::open(hand.path(), Access::Read, {}, hand.clock);
        const auto answers = all<Assessment>(**read);
        return std::ranges::count_if(
            *answers, [](const Assessment& answer) { return answer.aware.has_value(); });
    };
    QTRY_COMPARE(kept(), 1);
    QVERIFY(!bar->isVisible());
}

void tst_Deadlines::aNoticeThatCameBackIsSentAgain()
{
    WindowUnderHand hand;
    begin(hand, u"au"_s);
    answerTriggered(hand);
    const QString key = chooseNotice(hand);
    sendAsItIs(hand);
    QTRY_COMPARE(state(hand, key), u"met"_s);
    const Id<Notification> first = duty(hand, key)->duty.notification;
    {
        const auto beside = Register::open(
            hand.path(), Access::Write, {u"Kim Tran"_s, {}, {}}, hand.clock);
        QVERIFY(beside);
        QVERIFY(setFields(
            **beside, {&typeOf<Notification>(), first.value}, {{u"bounced_at"_s, u"now"_s}}, {}));
    }
    QTRY_VERIFY(duty(hand, key)->duty.isOpen());
    sendAsItIs(hand);
    QTRY_COMPARE(state(hand, key), u"met"_s);
    const auto read = Register::open(hand.path(), Access::Read, {}, hand.clock);
    const auto notices = all<Notification>(**read);
    QCOMPARE(std::ranges::count(*notices, first, &Notification::followUpOf), 1);
}

void tst_Deadlines::aNoticeSaysWhatItMustContain()
{
    WindowUnderHand hand;
    begin(hand, u"eu"_s);
    answerTriggered(hand);
    chooseNotice(hand);
    chooseItem(hand, u"contact_point"_s);
    const auto* contents = hand.find<ContentsView>();
    auto* tabs = sidesOfNotices(hand);
    const int before = tabs->tabText(1).section(u' ', 1, 1).toInt();
    QVERIFY(tabs->tabText(1).endsWith(u"answered"_s));
    QCOMPARE(cell(contents, ContentList::State), u"Missing"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    hand.type(u"Kim Tran, 555 0100"_s);
    hand.press(QKeySequence(Qt::Key_Tab));
    QTRY_COMPARE(cell(contents, ContentList::State), u"Answered"_s);
    QCOMPARE(cell(contents, ContentList::Answer), u"Kim Tran, 555 0100"_s);
    QCOMPARE(tabs->tabText(1).section(u' ', 1, 1).toInt(), before + 1);
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(cell(contents, ContentList::State), u"Missing"_s);
    contents->form()->focusField(u"follow_by"_s);
    hand.type(u"someday"_s);
    contents->form()->flush();
    QTRY_VERIFY(!contents->form()->editor(u"follow_by"_s)->problem().isEmpty());
    QCOMPARE(contents->form()->editor(u"follow_by"_s)->text(), u"someday"_s);
    contents->form()->focusField(u"follow_by"_s);
    hand.press(QKeySequence(QKeySequence::SelectAll));
    hand.type(u"2026-12-01"_s);
    contents->form()->flush();
    QTRY_COMPARE(cell(contents, ContentList::State), u"To follow"_s);
    QCOMPARE(cell(contents, ContentList::Answer), u"not yet known, to follow by 1 Dec 2026"_s);
}

void tst_Deadlines::anItemLeadsToTheFieldThatAnswersIt()
{
    WindowUnderHand hand;
    begin(hand, u"eu"_s);
    answerTriggered(hand);
    chooseNotice(hand);
    chooseItem(hand, u"likely_consequences"_s);
    const auto* contents = hand.find<ContentsView>();
    QCOMPARE(cell(contents, ContentList::State), u"Missing"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(!contents->isVisible());
    QTRY_COMPARE(hand.focus()->accessibleName().left(19), u"Likely consequences"_s);
    hand.type(u"Misuse of addresses"_s);
    hand.find<IncidentPage>()->flush();
    QTRY_COMPARE(cell(contents, ContentList::State), u"Answered"_s);
    QVERIFY(cell(contents, ContentList::Answer).endsWith(u": Misuse of addresses"_s));
}

void tst_Deadlines::theListOfNoticesSaysWhenTheirTimeIsOver()
{
    WindowUnderHand hand;
    begin(hand, u"eu"_s);
    answerTriggered(hand);
    const QString key = chooseNotice(hand);
    const QString limit =
        clocks(hand)->currentIndex().siblingAtColumn(ObligationList::Limit).data().toString();
    QVERIFY(!limit.isEmpty());
    const auto* section = hand.find<IncidentPage>()->findChild<RecordSection*>(u"notification"_s);
    const QAbstractItemModel* notices = section->table()->model();
    const auto due = [&](int row) { return notices->index(row, 3).data().toString(); };
    QVERIFY(section->showsRecord(duty(hand, key)->duty.notification.value));
    QTRY_COMPARE(due(0), limit);
    QCOMPARE(notices->headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"Due"_s);
    push(hand.find<ObligationsView>(), u"Open the notice"_s);
    QVERIFY(section->form()->editor(u"due_at"_s)->text().isEmpty());
}

void tst_Deadlines::lawsAreChosenInTheWindow()
{
    WindowUnderHand hand;
    begin(hand, {});
    hand.press(QKeySequence(u"Alt+5"_s));
    auto* page = hand.find<DeadlinesPage>();
    QTRY_VERIFY(page->isVisible());
    push(page, u"Laws, contracts, holidays…"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget* dialog = QApplication::activeModalWidget();
    auto* list = dialog->findChild<QListWidget*>();
    QTRY_VERIFY(list->count() > 30);
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole) == u"au-ndb"_s)
            list->item(row)->setCheckState(Qt::Checked);
    }
    push(dialog, u"Close"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(hand.toast().contains(u"Notifiable Data Breaches"_s));
    hand.press(QKeySequence(u"Alt+2"_s));
    QTRY_VERIFY(hand.table()->hasFocus());
    answerTriggered(hand);
}

void tst_Deadlines::whatNobodyAnsweredIsNamed()
{
    WindowUnderHand hand;
    begin(hand, u"eu"_s);
    hand.press(QKeySequence(u"Alt+5"_s));
    const auto* label = hand.find<DeadlinesPage>()->findChild<QLabel*>(u"unanswered"_s);
    QTRY_VERIFY(label->isVisible() && label->text().contains(u"INC-2026-0001"_s));
}

IREG_TEST(QApplication, tst_Deadlines)
#include "tst_deadlines.moc"
