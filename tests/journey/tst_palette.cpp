// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/lessons/lessonspage.h"
#include "ui/main/commandpalette.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QListWidget>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// One box over what can be done and found, by keys alone.
class tst_Palette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundByItsWordsAndRuns();
    void aPartOfTheOpenIncidentIsFound();
    void anIncidentIsOpenedBeforeTheAnswerIsThere();
    void escapeGoesBackToTheSameFocus();
    void arrowsPassOverTheHeads();
    void whatCannotBeDoneSaysWhy();
    void lettersApartCountWhereNothingIsCloser();
    void itGoesWhenSomebodyGoesElsewhere();
    void backAndForwardPassPagesAndIncidents();
    void panesAreGoneThroughBothWays();

private:
    static CommandPalette* palette(const WindowUnderHand& hand)
    {
        return hand.find<CommandPalette>();
    }
    static void call(WindowUnderHand& hand, const QString& typed)
    {
        hand.press(QKeySequence(u"Ctrl+K"_s));
        QVERIFY(palette(hand)->isVisible());
        hand.type(typed);
    }
    static QStringList lines(const WindowUnderHand& hand)
    {
        QStringList texts;
        const auto* list = palette(hand)->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            texts.append(list->item(row)->text());
        return texts;
    }
    static QString chosen(const WindowUnderHand& hand)
    {
        const auto* item = palette(hand)->findChild<QListWidget*>()->currentItem();
        return item ? item->text() : QString();
    }
    static bool foot(const WindowUnderHand& hand, const QString& words)
    {
        return palette(hand)->findChild<QLabel*>()->text().contains(words);
    }
};

void tst_Palette::aCommandIsFoundByItsWordsAndRuns()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    call(hand, u"incident log"_s);
    QCOMPARE(chosen(hand), u"Log incident…"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QVERIFY(!palette(hand)->isVisible());
    QTRY_VERIFY(hand.find<QuickLogDialog>()->isActiveWindow());
    hand.press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(hand.window->isActiveWindow());
    call(hand, u"lesso"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QVERIFY(hand.find<LessonsPage>()->isVisible());
}

void tst_Palette::aPartOfTheOpenIncidentIsFound()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    call(hand, u"costs"_s);
    QVERIFY(chosen(hand) != u"Costs"_s);
    hand.press(QKeySequence(Qt::Key_Escape));
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QTRY_VERIFY(hand.find<SectionStack>() && hand.find<SectionStack>()->section<CostLine>());
    call(hand, u"costs"_s);
    QCOMPARE(chosen(hand), u"Costs"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QCOMPARE(hand.find<SectionStack>()->currentWidget(),
             hand.find<SectionStack>()->section<CostLine>());
}

void tst_Palette::anIncidentIsOpenedBeforeTheAnswerIsThere()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s, u"Lamp broken"_s});
    call(hand, u"0002"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible());
    QCOMPARE(hand.find<IncidentPage>()->shown(), Id<Incident>{2});
    QVERIFY(!palette(hand)->isVisible());
}

void tst_Palette::escapeGoesBackToTheSameFocus()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    for (const QKeySequence& key : {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)}) {
        hand.press(QKeySequence(u"Ctrl+F"_s));
        hand.type(u"do"_s);
        const QWidget* before = hand.focus();
        hand.press(key);
        QVERIFY(palette(hand)->isAncestorOf(hand.focus()));
        hand.type(u"x"_s);
        hand.press(QKeySequence(Qt::Key_Escape));
        QVERIFY(!palette(hand)->isVisible());
        QCOMPARE(hand.focus(), before);
        QVERIFY(qobject_cast<const QLineEdit*>(before)->text().endsWith(u"do"_s));
    }
}

void tst_Palette::arrowsPassOverTheHeads()
{
    WindowUnderHand hand;
    hand.open({u"Report printed twice"_s});
    call(hand, u"report"_s);
    QTRY_VERIFY(lines(hand).contains(u"Incidents"_s));
    QVERIFY(lines(hand).contains(u"Commands"_s));
    QStringList passed;
    for (int step = 0; step < lines(hand).size() + 3; ++step) {
        passed.append(chosen(hand));
        hand.press(QKeySequence(Qt::Key_Down));
    }
    for (const char* head : {"Commands", "Incidents", "Help"})
        QVERIFY2(!passed.contains(QLatin1String(head)), head);
    QVERIFY(passed.contains(u"INC-2026-0001  Report printed twice"_s));
    QCOMPARE(chosen(hand), lines(hand).constLast());
    hand.press(QKeySequence(Qt::Key_PageUp));
    QCOMPARE(chosen(hand), lines(hand).at(1));
}

void tst_Palette::whatCannotBeDoneSaysWhy()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    QVERIFY(hand.window->openFileForReading(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    call(hand, u"log inc"_s);
    hand.press(QKeySequence(Qt::Key_Return));
    QVERIFY(palette(hand)->isVisible());
    QVERIFY(foot(hand, u"read-only"_s));
}

void tst_Palette::lettersApartCountWhereNothingIsCloser()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    call(hand, u"rgstr"_s);
    QTRY_COMPARE(chosen(hand), u"Register"_s);
    hand.press(QKeySequence::SelectAll);
    hand.type(u"zzzz"_s);
    QTRY_VERIFY(foot(hand, u"Nothing is called so"_s));
    QVERIFY(lines(hand).isEmpty());
}

void tst_Palette::itGoesWhenSomebodyGoesElsewhere()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    call(hand, u"do"_s);
    hand.table()->setFocus();
    QVERIFY(!palette(hand)->isVisible());
}

void tst_Palette::backAndForwardPassPagesAndIncidents()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s, u"Lamp broken"_s});
    hand.window->pages().showIncident({1});
    hand.window->pages().showPage(3);
    hand.window->pages().showIncident({2});
    const auto* incident = hand.find<IncidentPage>();
    hand.press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(hand.find<LessonsPage>()->isVisible());
    QTest::mouseClick(hand.focus(), Qt::BackButton);
    QVERIFY(incident->isVisible());
    QCOMPARE(incident->shown(), Id<Incident>{1});
    QTest::mouseClick(hand.focus(), Qt::ForwardButton);
    hand.press(QKeySequence(u"Alt+Right"_s));
    QCOMPARE(incident->shown(), Id<Incident>{2});
    QVERIFY(!hand.window->actions()[Command::Forward]->isEnabled());
    for (int step = 0; step < 3; ++step)
        hand.press(QKeySequence(u"Alt+Left"_s));
    QVERIFY(hand.table()->isVisible());
    hand.press(QKeySequence(u"Alt+Left"_s)); // what the register opened with
    QVERIFY(hand.find<TodayPage>()->isVisible());
    QVERIFY(!hand.window->actions()[Command::Back]->isEnabled());
}

void tst_Palette::panesAreGoneThroughBothWays()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    QVERIFY(hand.table()->hasFocus());
    QList<QWidget*> way;
    do {
        hand.press(QKeySequence(u"F6"_s));
        way.append(hand.focus());
    } while (!hand.table()->hasFocus() && way.size() < 9);
    QVERIFY(way.size() > 2 && way.size() < 9);
    way.removeLast();
    while (!way.isEmpty()) {
        hand.press(QKeySequence(u"Shift+F6"_s));
        QCOMPARE(hand.focus(), way.takeLast());
    }
}

IREG_TEST(QApplication, tst_Palette)
#include "tst_palette.moc"
