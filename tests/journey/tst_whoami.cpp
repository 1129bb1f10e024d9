// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/organisation/organisation.h"
#include "model/register/history.h"
#include "model/register/records.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/lockfile.h"
#include "tests/support/suite.h"
#include "ui/main/namedialog.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"

#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// As whom changes are recorded: chosen in the window, kept for each register.
class tst_WhoAmI final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountsNameIsNotTakenWithoutAWord();
    void aNameThatWasSaidIsNotAskedAbout();
    void theNextChangeIsTheChosenPersons();
    void theChoiceIsKeptForThisRegisterAlone();
    void aNameThatNobodyHasBecomesAPerson();
    void mineFollowsTheName();
    void othersReadTheNewName();
    void aReaderIsNotAsked();

private:
    static MessageBar* banner(const WindowUnderHand& hand)
    {
        const auto bars = hand.window->findChildren<MessageBar*>();
        const auto found = std::ranges::find_if(bars, [](const MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(u"the name of this account"_s);
        });
        return found == bars.end() ? nullptr : *found;
    }
    static QToolButton* foot(const WindowUnderHand& hand)
    {
        return hand.window->findChild<QToolButton*>(u"recordedAs"_s);
    }
    static void choose(WindowUnderHand& hand, const QString& typed)
    {
        QTRY_VERIFY(hand.find<NameDialog>() && hand.find<NameDialog>()->isActiveWindow());
        hand.type(typed);
        hand.press(QKeySequence(Qt::Key_Return));
        QTRY_VERIFY(!hand.find<NameDialog>());
        QTRY_VERIFY(hand.window->isActiveWindow());
    }
    static void chooseAtFoot(WindowUnderHand& hand, const QString& typed)
    {
        foot(hand)->click();
        choose(hand, typed);
    }
    static QString lastAuthor(WindowUnderHand& hand)
    {
        return hand.window->session()
            ->thread()
            .ask([](Register& open) {
                const auto newest = newestOfAnybody(open);
                return newest ? gistOf(open, *newest)->by : QString();
            })
            .result();
    }
    static void log(WindowUnderHand& hand, const QString& title)
    {
        const int before = hand.rows()->rowCount();
        hand.press(QKeySequence(u"Ctrl+N"_s));
        QTRY_VERIFY(hand.find<QuickLogDialog>()->isActiveWindow());
        hand.type(title);
        hand.press(QKeySequence(u"Ctrl+Shift+Return"_s));
        QTRY_COMPARE(hand.rows()->rowCount(), before + 1);
        hand.press(QKeySequence(Qt::Key_Escape));
        QTRY_VERIFY(hand.window->isActiveWindow());
    }
};

void tst_WhoAmI::theAccountsNameIsNotTakenWithoutAWord()
{
    WindowUnderHand hand;
    hand.named = false;
    hand.start();
    hand.open({u"Door found open"_s});
    QVERIFY(banner(hand));
    QVERIFY(banner(hand)->text().contains(u"Sam Okoro"_s));
    QVERIFY(foot(hand)->text().contains(u"is that you?"_s));
    for (QPushButton* button : banner(hand)->findChildren<QPushButton*>())
        button->click();
    choose(hand, u"kim"_s);
    QVERIFY(!banner(hand));
    QVERIFY(foot(hand)->text().startsWith(u"Recorded as Kim Tran"_s));
}

void tst_WhoAmI::aNameThatWasSaidIsNotAskedAbout()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    QVERIFY(!banner(hand));
    QVERIFY(foot(hand)->text().startsWith(u"Recorded as Sam Okoro"_s));
    log(hand, u"Lamp broken"_s);
    QCOMPARE(lastAuthor(hand), u"Sam Okoro"_s);
}

void tst_WhoAmI::theNextChangeIsTheChosenPersons()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    log(hand, u"Lamp broken"_s);
    chooseAtFoot(hand, u"kim"_s);
    QCOMPARE(lastAuthor(hand), u"Sam Okoro"_s); // what was done stays whose it was
    log(hand, u"Lock picked"_s);
    QCOMPARE(lastAuthor(hand), u"Kim Tran"_s);
    chooseAtFoot(hand, u"okoro"_s);
    log(hand, u"Key lost"_s);
    QCOMPARE(lastAuthor(hand), u"Sam Okoro"_s);
}

void tst_WhoAmI::theChoiceIsKeptForThisRegisterAlone()
{
    WindowUnderHand hand;
    hand.named = false;
    hand.start();
    hand.open({u"Door found open"_s});
    chooseAtFoot(hand, u"kim"_s);
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QVERIFY(!banner(hand));
    QVERIFY(foot(hand)->text().startsWith(u"Recorded as Kim Tran"_s));
    const QString other = hand.path(u"other.ireg"_s);
    QVERIFY(Register::create(other,
                             {.organisation = u"Other"_s, .zone = u"UTC"_s, .jurisdictions = {}},
                             {u"Ann Bell"_s, {}, {}},
                             hand.clock));
    QVERIFY(hand.openFile(other));
    QVERIFY(banner(hand));
}

void tst_WhoAmI::aNameThatNobodyHasBecomesAPerson()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    chooseAtFoot(hand, u"Marnie Quillfeather"_s);
    log(hand, u"Lamp broken"_s);
    QCOMPARE(lastAuthor(hand), u"Marnie Quillfeather"_s);
    const auto people = hand.window->session()
                            ->thread()
                            .ask([](Register& open) { return all<Person>(open); })
                            .result();
    QCOMPARE(std::ranges::count(*people,
                                u"Marnie Quillfeather"_s,
                                [](const Person& one) { return one.name.text(); }),
             1);
}

void tst_WhoAmI::mineFollowsTheName()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s, u"Lamp broken"_s});
    hand.window->session()->thread().ask([](Register& open) {
        return setFields(open, {&typeOf<Incident>(), 1}, {{u"owner"_s, u"Kim Tran"_s}}, {});
    });
    const auto chips = hand.window->findChildren<Chip*>();
    for (Chip* chip : chips) {
        if (chip->text() == u"Mine"_s)
            chip->click();
    }
    QTRY_COMPARE(hand.rows()->rowCount(), 0);
    chooseAtFoot(hand, u"kim"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
}

void tst_WhoAmI::othersReadTheNewName()
{
    WindowUnderHand hand;
    hand.open({u"Door found open"_s});
    QCOMPARE(holderOf(hand.path())->who, u"Sam Okoro"_s);
    chooseAtFoot(hand, u"kim"_s);
    QCOMPARE(holderOf(hand.path())->who, u"Kim Tran"_s);
}

void tst_WhoAmI::aReaderIsNotAsked()
{
    WindowUnderHand hand;
    hand.named = false;
    hand.start();
    hand.open({u"Door found open"_s});
    QVERIFY(hand.window->openFileForReading(hand.path()));
    QVERIFY(!banner(hand));
}

IREG_TEST(QApplication, tst_WhoAmI)
#include "tst_whoami.moc"
