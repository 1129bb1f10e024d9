// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/registercolumns.h"
#include "ui/main/pagelist.h"
#include "ui/page/valuechooser.h"
#include "ui/registerpage/bulkdialog.h"
#include "ui/registerpage/filterbar.h"
#include "ui/registerpage/readingpane.h"
#include "ui/registerpage/registerviews.h"
#include "ui/registerpage/viewlist.h"
#include "ui/registerpage/viewmenu.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_RegisterList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChipSaysHowManyItWouldShow();
    void aFilterIsAddedByTypingAndGoesWithItsChip();
    void whatIsFilteredByIsThereAgain();
    void aFilterThatCanNotBeReadIsNamedAndTheRestApplied();
    void spaceReadsBesideTheListAndEscapeLeaves();
    void whereWeStandIsCopiedByOneChord();
    void rowsAreCopiedAsTheyAreShown();
    void aShiftClickSortsByOneMore();
    void severalAreChangedAtOnceAndUndoneAtOnce();
    void aViewIsKeptUnderItsNameAndBackAfterAStop();
    void aViewThatNamesWhatThereIsNotOpensWithTheRest();
    void aSharedViewStandsInTheLeftPaneWithItsCount();
    void aViewOfTheNameIsReplacedOnAQuestion();
    void aViewIsRenamedUpdatedMovedAndRemovedAndEachIsTakenBack();
    void fortyViewsScrollAndALongNameIsCut();
    void groupsCloseByMouseAndKeysAndAreLeftOutOfWhatIsChosen();
    void nothingIsClippedInTheUsualWidths();

private:
    static QListWidgetItem* viewItem(const WindowUnderHand& hand, const QString& name)
    {
        const auto items = hand.find<ViewList>()->findItems(name, Qt::MatchStartsWith);
        return items.isEmpty() ? nullptr : items.front();
    }
    static Chip* chip(const WindowUnderHand& hand, const QString& words)
    {
        for (Chip* one : hand.window->findChildren<Chip*>()) {
            if (one->isVisible() && one->text().startsWith(words))
                return one;
        }
        return nullptr;
    }
    /// Opens "+ Filter" and takes the entry with these words.
    static void addFilter(const WindowUnderHand& hand, const QString& words);
};

void tst_RegisterList::addFilter(const WindowUnderHand& hand, const QString& words)
{
    QTimer::singleShot(0, hand.window.get(), [words] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == words) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        menu->close();
        QFAIL("no such field");
    });
    for (QPushButton* button : hand.find<FilterBar>()->findChildren<QPushButton*>()) {
        if (button->text() == u"+ Filter"_s)
            button->click();
    }
}

void tst_RegisterList::aChipSaysHowManyItWouldShow()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    QTRY_VERIFY(chip(hand, u"Open 2"_s));
    QVERIFY(chip(hand, u"Overdue 0"_s));
    QVERIFY(chip(hand, u"This quarter 2"_s));
    chip(hand, u"Open 2"_s)->click();
    QTRY_VERIFY(chip(hand, u"Open 2 ×"_s));
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_VERIFY(chip(hand, u"Open 1 ×"_s));
    QCOMPARE(hand.find<FilterBar>()->condition(), u"status in (open, on-hold)"_s);
}

void tst_RegisterList::aFilterIsAddedByTypingAndGoesWithItsChip()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    addFilter(hand, u"Kind"_s);
    auto* chooser = hand.find<FilterBar>()->findChild<ValueChooser*>();
    QTRY_VERIFY(chooser->isVisible());
    auto* words = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(words, u"breach"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!chooser->isVisible());
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    Chip* added = chip(hand, u"Kind: Data breach"_s);
    QVERIFY(added || chip(hand, u"Data breach"_s)->isChecked()); // the chip that is there for it
    hand.find<FilterBar>()->clear();
    QTRY_COMPARE(hand.rows()->rowCount(), 2);

    addFilter(hand, u"Stage"_s);
    QTRY_VERIFY(chooser->isVisible());
    QTest::keyClick(words, Qt::Key_Return); // the first one
    QTRY_VERIFY(chip(hand, u"Stage: Assess"_s));
    QCOMPARE(hand.rows()->rowCount(), 2);
    chip(hand, u"Stage: Assess"_s)->click();
    QVERIFY(!chip(hand, u"Stage: Assess"_s));
    QVERIFY(hand.find<FilterBar>()->isClear());
}

void tst_RegisterList::whatIsFilteredByIsThereAgain()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    QTRY_VERIFY(chip(hand, u"Open"_s));
    chip(hand, u"Open"_s)->click();
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    QCOMPARE(hand.find<FilterBar>()->words(), u"licen"_s);
    QVERIFY(chip(hand, u"Open"_s)->isChecked());
}

void tst_RegisterList::aFilterThatCanNotBeReadIsNamedAndTheRestApplied()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    const QStringList unread = hand.find<FilterBar>()->setCondition(
        u"colour = red and status in (closed)"_s);
    QCOMPARE(unread, QStringList{u"colour = red"_s});
    QVERIFY(chip(hand, u"colour = red"_s));
    Q_EMIT hand.find<FilterBar>()->changed();
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    const auto bars = [&hand] { return hand.window->findChildren<MessageBar*>(); };
    QTRY_VERIFY(std::ranges::any_of(bars(), [](const MessageBar* bar) {
        return bar->isVisible() && bar->text().contains(u"colour = red"_s);
    }));
}

void tst_RegisterList::spaceReadsBesideTheListAndEscapeLeaves()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    auto* pane = hand.find<ReadingPane>();
    QVERIFY(!pane->isVisible());
    hand.press(QKeySequence(Qt::Key_Space));
    QVERIFY(pane->isVisible());
    QCOMPARE(hand.focus(), hand.table());
    const auto says = [pane](const QString& text) {
        return std::ranges::any_of(pane->findChildren<QLabel*>(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(says(u"Licence server slow"_s));
    hand.press(QKeySequence(Qt::Key_Down));
    QTRY_VERIFY(says(u"Mail gateway down"_s) && says(u"INC-2026-0001"_s));
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QTRY_VERIFY(hand.find<ReadingPane>()->isVisible()); // as it was left
    QTRY_VERIFY(hand.table()->hasFocus());
    hand.press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!hand.find<ReadingPane>()->isVisible());
}

void tst_RegisterList::whereWeStandIsCopiedByOneChord()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    QGuiApplication::clipboard()->clear();
    hand.press(QKeySequence(u"Ctrl+Shift+W"_s));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"INC-2026-0002: "_s));
}

void tst_RegisterList::rowsAreCopiedAsTheyAreShown()
{
    WindowUnderHand hand;
    hand.open({u"=Mail <gateway> down"_s, u"Licence server slow"_s});
    hand.press(QKeySequence(u"Ctrl+A"_s));
    QGuiApplication::clipboard()->clear();
    hand.press(QKeySequence(u"Ctrl+C"_s));
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].split(u'\t').mid(0, 3),
             QStringList({u"Reference"_s, u"Severity"_s, u"Title"_s}));
    QCOMPARE(lines[1].split(u'\t').value(2), u"Licence server slow"_s);
    QCOMPARE(lines[2].split(u'\t').value(2), u"'=Mail <gateway> down"_s);
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QVERIFY2(html.contains(u"<td>=Mail &lt;gateway&gt; down</td>"_s), qPrintable(html));
}

void tst_RegisterList::aShiftClickSortsByOneMore()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s, u"Door found open"_s});
    QHeaderView* header = hand.table()->horizontalHeader();
    const auto click = [header](int column, Qt::KeyboardModifiers modifiers) {
        const QPoint at(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    };
    click(column::Stage, Qt::NoModifier);
    click(column::Title, Qt::ShiftModifier);
    QTRY_COMPARE(hand.rows()->index(0, column::Title).data().toString(), u"Door found open"_s);
    QCOMPARE(hand.settings->order(u"register"_s), u"stage,title"_s);
    click(column::Title, Qt::NoModifier);
    QTRY_COMPARE(hand.settings->order(u"register"_s), u"-title"_s);
}

void tst_RegisterList::severalAreChangedAtOnceAndUndoneAtOnce()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s, u"Door found open"_s});
    hand.press(QKeySequence(u"Shift+Down"_s));
    hand.press(QKeySequence(u"Ctrl+Shift+M"_s));
    auto* dialog = hand.find<BulkDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QLineEdit* owner = nullptr;
    for (QLineEdit* edit : dialog->findChildren<QLineEdit*>())
        owner = edit->isVisible() ? edit : owner;
    QVERIFY(owner);
    QTest::keyClicks(owner, u"Zoe Marsh"_s);
    const auto says = [dialog](const QString& text) {
        return std::ranges::any_of(dialog->findChildren<QLabel*>(), [&text](const QLabel* label) {
            return label->text().contains(text);
        });
    };
    QTRY_VERIFY(says(u"2 incidents will change"_s));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"Change 2 incidents"_s)
            button->click();
    }
    const auto ownerOf = [&hand](int row) {
        return hand.rows()->index(row, column::Owner).data().toString();
    };
    QTRY_COMPARE(ownerOf(0), u"Zoe Marsh"_s);
    QCOMPARE(ownerOf(1), u"Zoe Marsh"_s);
    QCOMPARE(ownerOf(2), QString());
    QTRY_VERIFY(hand.toast().contains(u"2 incidents changed"_s));
    hand.table()->setFocus();
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_COMPARE(ownerOf(0), QString());
    QCOMPARE(ownerOf(1), QString());
}

void tst_RegisterList::aViewIsKeptUnderItsNameAndBackAfterAStop()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    QTRY_VERIFY(chip(hand, u"Open"_s));
    chip(hand, u"Open"_s)->click();
    hand.table()->arrange({u"title"_s, u"kind"_s}, u"-title"_s);
    Q_EMIT hand.find<ViewMenu>()->keepRequested(u"Board & pack"_s, false);
    QTRY_VERIFY(QFile(hand.path(u"window.ini"_s)).size() > 0);
    QTest::qWait(500); // written soon after, not at the end
    WindowSettings asKilled(hand.path(u"window.ini"_s));
    QVERIFY(asKilled.kept(u"register"_s, u"views"_s).contains(u"Board & pack"_s));

    hand.find<FilterBar>()->clear();
    hand.table()->arrangeUsually();
    QVERIFY(hand.table()->isColumnHidden(column::Kind));
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    const auto views = hand.find<RegisterViews>()->all();
    QCOMPARE(views.size(), 1U);
    Q_EMIT hand.find<ViewMenu>()->chosen(views.front().view);
    QVERIFY(chip(hand, u"Open"_s)->isChecked());
    QCOMPARE(hand.table()->shownColumns(), QStringList({u"title"_s, u"kind"_s}));
    QTRY_COMPARE(hand.rows()->index(0, column::Title).data().toString(), u"Mail gateway down"_s);
}

void tst_RegisterList::aViewThatNamesWhatThereIsNotOpensWithTheRest()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    Q_EMIT hand.find<ViewMenu>()->chosen({.name = u"Old"_s,
                                          .condition = u"colour = red and status in (closed)"_s,
                                          .words = {},
                                          .columns = {u"hue"_s, u"title"_s, u"owner"_s},
                                          .order = u"hue,-title"_s});
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    QCOMPARE(hand.table()->shownColumns(), QStringList({u"title"_s, u"owner"_s}));
    QCOMPARE(hand.table()->order(), u"-title"_s);
    QTRY_VERIFY(
        std::ranges::any_of(hand.window->findChildren<MessageBar*>(), [](const MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(u"colour = red, hue, hue"_s);
        }));
    QCOMPARE(viewsOf(u"{ no list"_s).size(), 0U);
    QCOMPARE(viewsOf(viewsText({{.name = u"A"_s}})).size(), 1U);
}

void tst_RegisterList::aSharedViewStandsInTheLeftPaneWithItsCount()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    auto* list = hand.find<ViewList>();
    QCOMPARE(list->count(), 0);
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    Q_EMIT hand.find<ViewMenu>()->groupChosen(u"stage"_s);
    Q_EMIT hand.find<ViewMenu>()->keepRequested(u"Licences"_s, true);
    const auto spoken = [&](const QString& name) {
        const auto* item = viewItem(hand, name);
        return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    };
    QTRY_COMPARE(spoken(u"Licences"_s), u"Licences, for everybody, 1 incident, shown now"_s);
    hand.find<FilterBar>()->clear();
    QVERIFY(spoken(u"Licences"_s).endsWith(u"shown with changes"_s));
    QVERIFY(hand.find<ViewMenu>()->text().contains(u"Licences, changed"_s));
    Q_EMIT hand.find<ViewMenu>()->everythingChosen();
    QVERIFY(!spoken(u"Licences"_s).contains(u"shown"_s));
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    hand.window->actions().pages().back()->trigger(); // another page
    QTRY_VERIFY(!hand.table()->isVisible());
    list->setCurrentItem(viewItem(hand, u"Licences"_s));
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.table()->isVisible());
    QTRY_COMPARE(hand.rows()->rowCount(), 2); // a head and what it is about
    QCOMPARE(hand.find<FilterBar>()->words(), u"licen"_s);
    hand.start(); // as after a stop: what is seen is in the settings and in the register
    QVERIFY(hand.window->openFile(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    QTRY_COMPARE(spoken(u"Licences"_s), u"Licences, for everybody, 1 incident, shown now"_s);
    hand.table()->sortByColumn(column::Title, Qt::DescendingOrder);
    QVERIFY(spoken(u"Licences"_s).endsWith(u"shown with changes"_s));
    hand.start();
    QVERIFY(hand.window->openFile(hand.path()));
    QTRY_VERIFY(spoken(u"Licences"_s).endsWith(u"shown with changes"_s));
}

void tst_RegisterList::aViewOfTheNameIsReplacedOnAQuestion()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    auto* menu = hand.find<ViewMenu>();
    Q_EMIT menu->keepRequested(u"All of\tthem"_s, false);
    Q_EMIT menu->keepRequested(u"All of them"_s, false); // it is the one that is shown
    QCOMPARE(hand.ask.questions.size(), 0);
    Q_EMIT menu->keepRequested(u"Others"_s, false);
    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    const auto first = [&hand] { return hand.find<RegisterViews>()->all().front().view; };
    hand.ask.yes = false;
    Q_EMIT menu->keepRequested(u"ALL OF THEM"_s, false);
    QVERIFY(hand.ask.questions.size() == 1 && hand.ask.questions[0].contains(first().name));
    QCOMPARE(first().name, u"All of them"_s);
    hand.ask.yes = true;
    Q_EMIT menu->keepRequested(u"ALL OF THEM"_s, false);
    QCOMPARE(first().words, u"licen"_s);
}

void tst_RegisterList::aViewIsRenamedUpdatedMovedAndRemovedAndEachIsTakenBack()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    Q_EMIT hand.find<ViewMenu>()->keepRequested(u"All of them"_s, true);
    QTRY_VERIFY(viewItem(hand, u"All of them"_s));
    auto* list = hand.find<ViewList>();
    auto* views = hand.find<RegisterViews>();
    list->setCurrentItem(viewItem(hand, u"All of them"_s));
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_F2));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(hand.focus()));
    hand.press(QKeySequence(u"Ctrl+A"_s));
    hand.type(u"Everything"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(viewItem(hand, u"Everything"_s));
    QTRY_VERIFY(hand.toast().contains(u"View renamed"_s));

    hand.press(QKeySequence(u"Ctrl+F"_s));
    hand.type(u"licen"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    Q_EMIT list->updateRequested(views->all().front().view);
    QTRY_COMPARE(views->all().front().view.words, u"licen"_s);
    QVERIFY(bool(views->all().front().view.shared));
    views->move(views->all().front().view);
    QTRY_VERIFY(views->all().size() == 1 && !views->all().front().view.shared);
    views->move(views->all().front().view);
    QTRY_VERIFY(views->all().size() == 1 && views->all().front().view.shared);

    list->setCurrentItem(viewItem(hand, u"Everything"_s));
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_Delete));
    QTRY_COMPARE(list->count(), 0);
    QTRY_VERIFY(hand.toast().contains(u"Everything"_s));
    hand.table()->setFocus();
    hand.press(QKeySequence(u"Ctrl+Z"_s));
    QTRY_VERIFY(viewItem(hand, u"Everything"_s));

    Q_EMIT hand.find<ViewMenu>()->keepRequested(u"Mine alone"_s, false);
    QTRY_VERIFY(viewItem(hand, u"Mine alone"_s));
    list->setCurrentItem(viewItem(hand, u"Mine alone"_s));
    list->setFocus();
    hand.press(QKeySequence(Qt::Key_Delete));
    QVERIFY(!viewItem(hand, u"Mine alone"_s));
    Q_EMIT hand.find<Toast>()->pressed();
    QVERIFY(viewItem(hand, u"Mine alone"_s));
}

void tst_RegisterList::fortyViewsScrollAndALongNameIsCut()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    std::vector<RegisterView> many;
    for (int i = 0; i < 40; ++i)
        many.push_back({.name = u"View %1 "_s.arg(i, 2, 10, QChar(u'0')) + QString(300, u'W')});
    hand.settings->keep(u"register"_s, u"views"_s, viewsText(many));
    hand.window->resize(1024, 700);
    hand.find<RegisterViews>()->setActive({});
    hand.start();
    QVERIFY(hand.window->openFile(hand.path()));
    hand.window->resize(1024, 700);
    auto* list = hand.find<ViewList>();
    QTRY_COMPARE(list->count(), 41);
    QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    QVERIFY(list->width() < 400 && hand.window->width() <= 1024);
    QVERIFY(list->item(40)->toolTip().contains(QString(300, u'W')));
    QVERIFY(hand.find<PageList>()->height() >= 3 * hand.find<PageList>()->sizeHintForRow(0));
}

void tst_RegisterList::groupsCloseByMouseAndKeysAndAreLeftOutOfWhatIsChosen()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s, u"Licence server slow"_s});
    RegisterTable* table = hand.table();
    Q_EMIT hand.find<ViewMenu>()->groupChosen(u"stage"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 3);
    QTRY_VERIFY(table->currentIndex().isValid());
    hand.press(QKeySequence(u"Ctrl+A"_s));
    QCOMPARE(table->chosen().size(), 2U);
    table->setCurrentIndex(hand.rows()->index(0, 0));
    hand.press(QKeySequence(Qt::Key_Left));
    QCOMPARE(hand.rows()->rowCount(), 1);
    hand.press(QKeySequence(Qt::Key_Space));
    QCOMPARE(hand.rows()->rowCount(), 3);
    const QPoint head(40, table->rowViewportPosition(0) + 4);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, head);
    QCOMPARE(hand.rows()->rowCount(), 1);
    hand.press(QKeySequence(Qt::Key_Right));
    QCOMPARE(hand.rows()->rowCount(), 3);
    QTest::qWait(500);
    WindowSettings asKilled(hand.path(u"window.ini"_s));
    QCOMPARE(asKilled.kept(u"register"_s, u"group"_s), u"stage"_s);
}

void tst_RegisterList::nothingIsClippedInTheUsualWidths()
{
    WindowUnderHand hand;
    hand.open({u"Mail gateway down"_s});
    hand.window->resize(1280, 720);
    RegisterTable* table = hand.table();
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    const QFontMetrics metrics = table->fontMetrics();
    const int room = table->columnWidth(column::Reference) - 12;
    QVERIFY(metrics.horizontalAdvance(u"INC-2026-0001"_s) <= room);
    for (int i : {int(column::Severity), int(column::Stage), int(column::Due)}) {
        const QString head = table->model()->headerData(i, Qt::Horizontal).toString();
        QVERIFY2(metrics.horizontalAdvance(head) <= table->columnWidth(i), qPrintable(head));
    }
    QVERIFY(table->columnWidth(column::Title) > 20 * metrics.averageCharWidth());
}

IREG_TEST(QApplication, tst_RegisterList)
#include "tst_registerlist.moc"
