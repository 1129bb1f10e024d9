// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"
#include "ui/main/pagestack.h"
#include "ui/registerpage/filterbar.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/registerpage/seenbefore.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Window final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleIsEnoughToLog();
    void savingWithoutATitleSaysWhatIsMissing();
    void anImpossibleTimeIsNotSaved();
    void typedTextOutlivesAClosedDialog();
    void aTitleHalfTypedOutlivesAKill();
    void anEntryHalfTypedOutlivesAKill();
    void aCancelledEntryIsGivenUp();
    void oneAfterAnotherIsLogged();
    void whatWasSeenBeforeIsShownWhileTyping();
    void theFilterNarrowsAndEscapeClears();
    void theRegisterIsReportedAsItIsFiltered();
    void slashLeadsToTheFilterAndDownToTheRows();
    void enterOpensAndAltLeftLeadsBack();
    void chipsAreToggledByTheSpaceBar();
    void undoSaysWhatItTookBackAndRedoBringsItAgain();
    void anOlderChangeIsNotUndoneWithoutAsking();
    void aColleaguesLaterChangeIsAskedAboutByName();
    void readingOnlySaysSoAndWhy();
    void aFileThatIsNoRegisterLeavesTheOpenOneAlone();
    void aTamperedHistoryIsSaidAndCanOnlyBeRead();
    void anotherProgramsIncidentAppears();
    void noPageIsScrolledForAnother();
    void columnsComeBackAsTheyWereLeft();
    void theListOfRecentFilesKeepsTheNewestFirst();

private:
    static QuickLogDialog* dialog(const WindowUnderHand& hand)
    {
        return hand.find<QuickLogDialog>();
    }
    static bool says(const QWidget* top, const QString& words)
    {
        const auto labels = top->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    static void beginLog(WindowUnderHand& hand)
    {
        WindowUnderHand::press(QKeySequence(u"Ctrl+N"_s));
        QTRY_VERIFY(dialog(hand)->isActiveWindow());
    }
    static std::size_t drafts(const WindowUnderHand& hand, const QString& name = u"example.ireg"_s)
    {
        const auto beside = Register::open(hand.path(name), Access::Read, {}, hand.clock);
        return beside ? (*beside)->drafts()->size() : 99;
    }
    /// The file as it is in this moment, opened in its place: what is left after a kill.
    static void openWhatAKillLeaves(WindowUnderHand& hand)
    {
        const QString left = hand.path(u"left.ireg"_s);
        QTRY_VERIFY(hand.window->isActiveWindow());
        QVERIFY(QFile::copy(hand.path(), left));
        QVERIFY(hand.openFile(left));
        QTRY_COMPARE(hand.rows()->rowCount(), 1);
    }
    static void enterEntry(WindowUnderHand& hand)
    {
        QTRY_COMPARE(hand.focus()->accessibleName().left(7), u"Assess:"_s); // it is loaded
        hand.press(QKeySequence(u"Ctrl+T"_s));
        QTRY_COMPARE(hand.focus()->accessibleName(), u"What happened"_s);
    }
    static void beginEntry(WindowUnderHand& hand)
    {
        hand.open({u"Door found open"_s});
        QTRY_VERIFY(hand.table()->hasFocus() && hand.table()->currentIndex().isValid());
        hand.press(QKeySequence(Qt::Key_Return));
        enterEntry(hand);
        hand.type(u"The lock was"_s);
        QTRY_COMPARE(drafts(hand), 1U);
    }
};

void tst_Window::aTitleIsEnoughToLog()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    hand.type(u"Customer sees another tenant's export"_s);
    hand.press(QKeySequence(u"Alt+2"_s));
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QVERIFY(!dialog(hand)->isVisible());
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    QTRY_COMPARE(hand.rows()->index(0, column::Title).data().toString(),
                 u"Customer sees another tenant's export"_s);
    QVERIFY(hand.toast().contains(u"INC-2026-0001"_s));
}

void tst_Window::savingWithoutATitleSaysWhatIsMissing()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QVERIFY(dialog(hand)->isVisible());
    QCOMPARE(hand.focus()->accessibleName(), u"What happened?"_s);
    QCOMPARE(hand.rows()->rowCount(), 0);
}

void tst_Window::anImpossibleTimeIsNotSaved()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    hand.type(u"Door found open"_s);
    hand.press(QKeySequence(u"Alt+N"_s));
    hand.type(u"2026-02-30"_s);
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QVERIFY(dialog(hand)->isVisible());
    QCOMPARE(hand.focus()->accessibleName(), u"Noticed"_s);
    QVERIFY(says(dialog(hand), u"“2026-02-30” is not a time"_s));
    hand.press(QKeySequence(u"Ctrl+A"_s));
    hand.type(u"2026-10-04 02:30"_s);
    QVERIFY(says(dialog(hand), u"the clocks went forward over this time; write "_s));
    hand.press(QKeySequence(u"Ctrl+A"_s));
    hand.type(u"-2h"_s);
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
}

void tst_Window::typedTextOutlivesAClosedDialog()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    hand.type(u"Half a sentence"_s);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    beginLog(hand);
    QCOMPARE(dialog(hand)->facts().front().text, u"Half a sentence"_s);
}

void tst_Window::aTitleHalfTypedOutlivesAKill()
{
    WindowUnderHand hand;
    hand.open({u"One"_s});
    beginLog(hand);
    hand.type(u"Half a sentence"_s);
    QTRY_COMPARE(drafts(hand), 1U);
    hand.press(QKeySequence(Qt::Key_Escape));
    openWhatAKillLeaves(hand);
    beginLog(hand);
    QTRY_COMPARE(dialog(hand)->facts().front().text, u"Half a sentence"_s);
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    QTRY_COMPARE(drafts(hand, u"left.ireg"_s), 0U);
}

void tst_Window::anEntryHalfTypedOutlivesAKill()
{
    WindowUnderHand hand;
    beginEntry(hand);
    openWhatAKillLeaves(hand);
    const auto bars = hand.window->findChildren<MessageBar*>();
    QTRY_VERIFY(std::ranges::any_of(bars, [](const MessageBar* bar) {
        return bar->isVisible() && bar->text().contains(u"INC-2026-0001"_s);
    }));
    hand.press(QKeySequence(Qt::Key_Return));
    enterEntry(hand);
    QCOMPARE(qobject_cast<QPlainTextEdit*>(hand.focus())->toPlainText(), u"The lock was"_s);
}

void tst_Window::aCancelledEntryIsGivenUp()
{
    WindowUnderHand hand;
    beginEntry(hand);
    for (QPushButton* button : hand.window->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Cancel"_s)
            button->click();
    }
    QTRY_COMPARE(drafts(hand), 0U);
}

void tst_Window::oneAfterAnotherIsLogged()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    for (const QString& title : {u"First one"_s, u"Second one"_s}) {
        hand.type(title);
        hand.press(QKeySequence(u"Ctrl+Shift+Return"_s));
        QTRY_VERIFY(dialog(hand)->facts().front().text.isEmpty());
    }
    QVERIFY(dialog(hand)->isVisible());
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
}

void tst_Window::whatWasSeenBeforeIsShownWhileTyping()
{
    WindowUnderHand hand;
    hand.open({u"Tenant export shown to another customer"_s, u"Door found open"_s});
    beginLog(hand);
    hand.type(u"tenant export wrong"_s);
    auto* seen = dialog(hand)->findChild<SeenBefore*>();
    QTRY_VERIFY(seen->isVisible());
    QCOMPARE(seen->found(), 1);
    auto* list = seen->findChild<QListWidget*>();
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QVERIFY(!dialog(hand)->isVisible());
    QCOMPARE(dialog(hand)->facts().front().text, u"tenant export wrong"_s);
}

void tst_Window::theFilterNarrowsAndEscapeClears()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s, u"Door found open"_s});
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_COMPARE(hand.rows()->rowCount(), 3);
    QVERIFY(hand.find<FilterBar>()->isClear());
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"nothing like it"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    QVERIFY(!hand.table()->isVisible()); // the empty state says what to do
}

void tst_Window::theRegisterIsReportedAsItIsFiltered()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s, u"Door found open"_s});
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    hand.press(QKeySequence(u"Ctrl+Shift+R"_s));
    auto* preview = hand.find<ReportPreview>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->isActiveWindow() && preview->pageCount() > 0 && !preview->isBusy());
    hand.ask.file = hand.path(u"list.csv"_s);
    QTest::keyClick(preview, Qt::Key_S, Qt::AltModifier);
    QFile file(hand.ask.file);
    QTRY_VERIFY(file.exists() && !preview->isBusy());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray list = file.readAll();
    QVERIFY2(list.contains("Licence server slow") && !list.contains("Mail"), list.constData());
}

void tst_Window::slashLeadsToTheFilterAndDownToTheRows()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    hand.table()->setFocus();
    hand.press(QKeySequence(u"/"_s));
    QVERIFY(qobject_cast<QLineEdit*>(hand.focus()));
    hand.press(QKeySequence(Qt::Key_Down));
    QCOMPARE(hand.focus(), hand.table());
}

void tst_Window::enterOpensAndAltLeftLeadsBack()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    hand.table()->setFocus();
    hand.press(QKeySequence(Qt::Key_Down));
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QCOMPARE(hand.find<IncidentPage>()->shown().value, 1);
    hand.press(QKeySequence(u"Alt+Left"_s));
    QTRY_VERIFY(hand.table()->isVisible());
    QCOMPARE(hand.focus(), hand.table());
    QCOMPARE(hand.table()->currentIndex().row(), 1);
}

void tst_Window::chipsAreToggledByTheSpaceBar()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    QList<Chip*> chips = hand.window->findChildren<Chip*>();
    Chip* overdue = nullptr;
    for (Chip* chip : chips)
        overdue = chip->text().startsWith(u"Overdue"_s) ? chip : overdue;
    QVERIFY(overdue);
    overdue->setFocus(Qt::TabFocusReason);
    hand.press(QKeySequence(Qt::Key_Space));
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    hand.press(QKeySequence(Qt::Key_Space));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
}

void tst_Window::undoSaysWhatItTookBackAndRedoBringsItAgain()
{
    WindowUnderHand hand;
    hand.open();
    beginLog(hand);
    hand.type(u"Door found open"_s);
    hand.press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    QTRY_VERIFY2(hand.toast().startsWith(u"Undone"_s) && hand.toast().contains(u"Logged"_s),
                 qPrintable(hand.toast()));
    hand.press(QKeySequence(u"Ctrl+Shift+Z"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    QVERIFY(hand.ask.questions.isEmpty());
}

void tst_Window::anOlderChangeIsNotUndoneWithoutAsking()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.ask.yes = false;
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.ask.questions.size(), 1);
    QCOMPARE(hand.rows()->rowCount(), 1);
    hand.ask.yes = true;
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
}

void tst_Window::aColleaguesLaterChangeIsAskedAboutByName()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    beginLog(hand);
    hand.type(u"Door found open"_s);
    hand.press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    {
        const auto other = Register::open(
            hand.path(), Access::Write, {u"Bob Lin"_s, {}, {}}, hand.clock);
        QVERIFY(other);
        QVERIFY(setFields(**other, {&typeOf<Incident>(), 1}, {{u"title"_s, u"Of Bob"_s}}, {}));
    }
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 1); // what was logged here is gone
    QVERIFY(hand.ask.questions.isEmpty());
    hand.ask.yes = false;
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.ask.questions.size(), 1);
    const QString question = hand.ask.questions.front();
    QVERIFY2(question.contains(u"Bob Lin"_s) && question.contains(u"Title of INC-"_s),
             qPrintable(question));
    QTRY_COMPARE(hand.rows()->index(0, column::Title).data().toString(), u"Of Bob"_s);
    hand.ask.yes = true;
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(hand.rows()->index(0, column::Title).data().toString(), u"Mail gateway down"_s);
}

void tst_Window::readingOnlySaysSoAndWhy()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    QVERIFY(hand.window->openFileForReading(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    const QAction* log = hand.window->actions()[Command::Log];
    QVERIFY(!log->isEnabled());
    QVERIFY2(log->toolTip().contains(u"read-only"_s), qPrintable(log->toolTip()));
    bool said = false;
    for (const MessageBar* bar : hand.window->findChildren<MessageBar*>())
        said = said || (bar->isVisible() && bar->text().contains(u"read-only"_s));
    QVERIFY(said);
    QVERIFY(!dialog(hand));
}

void tst_Window::aFileThatIsNoRegisterLeavesTheOpenOneAlone()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    QFile other(hand.path(u"notes.ireg"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("Dear diary");
    other.close();
    QVERIFY(!hand.openFile(other.fileName()));
    QCOMPARE(hand.rows()->rowCount(), 1);
    QCOMPARE(hand.window->session()->readOnlyBecause(), std::nullopt);
}

void tst_Window::aTamperedHistoryIsSaidAndCanOnlyBeRead()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.window->actions()[Command::CloseRegister]->trigger();
    {
        auto file = storage::Database::open(hand.path(), storage::Access::Write);
        QVERIFY(file);
        storage::Database& database = **file;
        QVERIFY(database.write(
            [&database] { database.script("UPDATE incident SET title = 'All is well'"); }));
    }
    QVERIFY(hand.openFile(hand.path()));
    QTRY_VERIFY(!hand.window->session()->writable());
    QCOMPARE(hand.window->session()->readOnlyBecause()->kind, ErrorKind::ChainBroken);
    QVERIFY(!hand.window->actions()[Command::Log]->isEnabled());
}

void tst_Window::anotherProgramsIncidentAppears()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    {
        auto other = Register::open(
            hand.path(), Access::Write, {u"Ana Lima"_s, {}, {}}, hand.clock);
        QVERIFY(other);
        QVERIFY(logIncident(**other, {{u"title"_s, u"From outside"_s}}));
    }
    QTRY_COMPARE_WITH_TIMEOUT(hand.rows()->rowCount(), 2, 8000);
}

/// An incident needs more room than there is; the pages that are shown after it do not.
void tst_Window::noPageIsScrolledForAnother()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.window->pages().showIncident({1});
    QScrollArea* room = nullptr;
    for (QWidget* around = hand.table(); around && !room; around = around->parentWidget())
        room = qobject_cast<QScrollArea*>(around);
    QVERIFY(room);
    QTRY_VERIFY(room->verticalScrollBar()->maximum() > 0);
    for (int page = 0; page < 7; ++page) {
        hand.window->pages().showPage(page);
        QTRY_COMPARE(room->verticalScrollBar()->maximum(), 0);
    }
}

void tst_Window::columnsComeBackAsTheyWereLeft()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.table()->setColumnWidth(column::Owner, 222);
    hand.table()->setColumnHidden(column::Age, true);
    hand.table()->horizontalHeader()->moveSection(0, 3);
    hand.table()->sortByColumn(column::Severity, Qt::DescendingOrder);
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QCOMPARE(hand.table()->columnWidth(column::Owner), 222);
    QVERIFY(hand.table()->isColumnHidden(column::Age));
    QCOMPARE(hand.table()->horizontalHeader()->visualIndex(0), 3);
    QCOMPARE(hand.table()->horizontalHeader()->sortIndicatorSection(), int(column::Severity));
}

void tst_Window::theListOfRecentFilesKeepsTheNewestFirst()
{
    WindowUnderHand hand;
    hand.open();
    for (int i = 0; i < 12; ++i)
        hand.settings->addRecentFile(hand.path(u"%1.ireg"_s.arg(i)));
    hand.settings->addRecentFile(hand.path());
    QCOMPARE(hand.settings->recentFiles().size(), 10);
    QCOMPARE(hand.settings->recentFiles().front().path, hand.path());
}

IREG_TEST(QApplication, tst_Window)
#include "tst_window.moc"
