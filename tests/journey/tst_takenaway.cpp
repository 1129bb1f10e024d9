// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowunderhand.h"
#include "tests/support/lockfile.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"
#include "ui/incident/incidentpage.h"
#include "ui/main/pagestack.h"
#include "ui/records/fieldeditor.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

#include <algorithm>
#include <cstdio>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// A register that somebody else overwrites, exchanges, deletes or holds under an open window.
class tst_TakenAway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasDoneInAnOverwrittenRegisterCanBeSaved();
    void nothingTypedIsLostWhenTheFileIsOverwritten();
    void aDeletedRegisterCanBeSavedWhole();
    void nothingIsClosedUnaskedThatIsInNoFile();
    void nothingIsClosedUnaskedThatCouldNotBeSaved();
    void nothingOfAnotherRegisterIsShown();
    void aRegisterInAnotherWindowIsReadUntilOneInsists();
    void anOlderCopyIsSaidUntilTheHistoryIsChecked();

private:
    static MessageBar* banner(const WindowUnderHand& hand)
    {
        for (auto* bar : hand.window->findChildren<MessageBar*>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    static QString said(const WindowUnderHand& hand)
    {
        const MessageBar* bar = banner(hand);
        return bar ? bar->text() : QString();
    }
    static void pressBanner(const WindowUnderHand& hand)
    {
        banner(hand)->findChild<QPushButton*>()->click();
    }
    static void beginLog(const WindowUnderHand& hand, const QString& title)
    {
        WindowUnderHand::press(QKeySequence(u"Ctrl+N"_s));
        QTRY_VERIFY(hand.find<QuickLogDialog>()->isActiveWindow());
        WindowUnderHand::type(title);
    }
    static void log(const WindowUnderHand& hand, const QString& title)
    {
        beginLog(hand, title);
        WindowUnderHand::press(QKeySequence(u"Ctrl+Return"_s));
    }
    /// Another branch of the same register, of other length.
    static QByteArray fork(const WindowUnderHand& hand)
    {
        const QString path = hand.path(u"fork.ireg"_s);
        QFile::copy(hand.path(), path);
        auto open = Register::open(path, Access::Write, {u"Kim Tran"_s, {}, {}}, hand.clock);
        if (!open || !logIncident(**open, {{u"title"_s, u"Fork"_s}}))
            qFatal("no fork");
        open->reset();
        return bytesOf(path);
    }
    QTemporaryDir m_state;
};

void tst_TakenAway::initTestCase()
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_state.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_state.path()));
}

void tst_TakenAway::whatWasDoneInAnOverwrittenRegisterCanBeSaved()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    const QByteArray other = fork(hand);
    log(hand, u"Done here"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    writeBytes(hand.path(), other);
    QTRY_VERIFY(said(hand).contains(u"another program put other content"_s));
    hand.ask.file = hand.path(u"saved.txt"_s);
    pressBanner(hand);
    QTRY_VERIFY(said(hand).contains(u"saved.txt"_s));
    const QString saved = QString::fromUtf8(bytesOf(hand.ask.file));
    QVERIFY2(saved.contains(u"Done here"_s), qPrintable(saved));
    QVERIFY(!saved.contains(u"First"_s)); // that was before
    QCOMPARE(bytesOf(hand.path()), other);
    pressBanner(hand);
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    QVERIFY(hand.window->session()->writable());
}

void tst_TakenAway::nothingTypedIsLostWhenTheFileIsOverwritten()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    const QByteArray other = fork(hand);
    log(hand, u"Done here"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    beginLog(hand, u"Half typed"_s);
    writeBytes(hand.path(), other);
    WindowUnderHand::press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(!said(hand).isEmpty());
    QVERIFY(hand.find<QuickLogDialog>()->isVisible());
    QCOMPARE(hand.find<QuickLogDialog>()->findChild<QLineEdit*>()->text(), u"Half typed"_s);
    QCOMPARE(bytesOf(hand.path()), other);
}

void tst_TakenAway::aDeletedRegisterCanBeSavedWhole()
{
    WindowUnderHand hand;
    hand.open({u"First"_s, u"Second"_s});
    QVERIFY(QFile::remove(hand.path()));
    QTRY_VERIFY(said(hand).contains(u"deleted or moved"_s));
    hand.ask.file = hand.path(u"copy.ireg"_s);
    pressBanner(hand);
    QTRY_VERIFY(QFile::exists(hand.ask.file));
    const auto copy = Register::open(
        hand.ask.file, Access::Read, {u"Kim Tran"_s, {}, {}}, hand.clock);
    QCOMPARE(listIncidents(**copy, {})->size(), std::size_t{2});
    QVERIFY(!QFile::exists(hand.path()));
    QTRY_VERIFY(said(hand).contains(u"copy.ireg"_s));
    hand.window->close();
    QCOMPARE(hand.ask.questions, QStringList()); // all of it is saved
}

void tst_TakenAway::nothingIsClosedUnaskedThatIsInNoFile()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    beginLog(hand, u"Half typed"_s);
    QTRY_COMPARE(hand.window->session()->thread().recentWork().result().typed.size(),
                 std::size_t{1});
    QVERIFY(QFile::remove(hand.path()));
    QTRY_VERIFY(said(hand).contains(u"deleted or moved"_s));
    hand.ask.yes = false;
    QVERIFY(!hand.window->close());
    QVERIFY(!hand.openFile(hand.path(u"other.ireg"_s)));
    QVERIFY(!hand.window->openFileForReading(hand.path(u"other.ireg"_s)));
    QCOMPARE(hand.ask.questions.size(), 3);
    hand.ask.file = hand.path(u"copy.ireg"_s);
    pressBanner(hand);
    QTRY_VERIFY(QFile::exists(hand.ask.file + u"-typed.txt"_s));
    QVERIFY(bytesOf(hand.ask.file + u"-typed.txt"_s).contains("Half typed"));
    QVERIFY(hand.window->close());
    QCOMPARE(hand.ask.questions.size(), 3);
}

/// Another program holds the file for good, or its disk is full.
void tst_TakenAway::nothingIsClosedUnaskedThatCouldNotBeSaved()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    hand.window->pages().showIncident({1});
    const auto field = [&hand]() -> FieldEditor* {
        for (FieldEditor* editor : hand.find<IncidentPage>()->findChildren<FieldEditor*>()) {
            if (editor->assignedAs() == u"summary"_s && editor->isVisible())
                return editor;
        }
        return nullptr;
    };
    QTRY_VERIFY(field());
    FieldEditor* summary = field();
    RawSqlite other(hand.path());
    other.run("BEGIN IMMEDIATE");
    summary->takeFocus();
    WindowUnderHand::type(u"Typed in vain"_s);
    hand.ask.yes = false;
    QVERIFY(!hand.window->close());
    QCOMPARE(hand.ask.questions.size(), 1);
    QVERIFY2(hand.ask.questions.front().contains(summary->label()),
             qPrintable(hand.ask.questions.front()));
    other.run("ROLLBACK");
    QVERIFY(hand.window->close()); // what can be saved by now needs no question
    QCOMPARE(hand.ask.questions.size(), 1);
}

/// Of another register nothing is shown under this one's name.
void tst_TakenAway::nothingOfAnotherRegisterIsShown()
{
    WindowUnderHand hand;
    hand.open({u"First"_s, u"Second"_s});
    const TempRegister other;
    writeBytes(hand.path(), bytesOf(other.path()));
    QTRY_VERIFY(said(hand).contains(u"another program put other content"_s));
    QCOMPARE(hand.rows()->rowCount(), 2);
    hand.ask.file = hand.path(u"copy.ireg"_s);
    WindowUnderHand::press(QKeySequence(u"Ctrl+Shift+S"_s));
    QTest::qWait(300);
    QVERIFY(!QFile::exists(hand.ask.file));
}

void tst_TakenAway::aRegisterInAnotherWindowIsReadUntilOneInsists()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    QCOMPARE(test::holderOf(hand.path())->who, u"Sam Okoro"_s);
    hand.window->close();
    QVERIFY(!test::holderOf(hand.path()));
    auto other = HolderFile::take(hand.path(),
                                  {.who = u"Kim Tran"_s,
                                   .host = u"elsewhere"_s,
                                   .program = {},
                                   .pid = 1,
                                   .since = hand.clock.now()},
                                  HolderFile::Towards::Others);
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QVERIFY(!hand.window->session()->writable());
    QVERIFY2(said(hand).contains(u"Kim Tran has it open in a window on elsewhere"_s),
             qPrintable(said(hand)));
    pressBanner(hand);
    QTRY_VERIFY(hand.window->session()->writable());
    other->reset();
    QVERIFY(hand.openFile(hand.path())); // once more, by this very window
    QVERIFY(hand.window->session()->writable());
}

void tst_TakenAway::anOlderCopyIsSaidUntilTheHistoryIsChecked()
{
    WindowUnderHand hand;
    hand.open({u"First"_s});
    const QByteArray older = bytesOf(hand.path());
    log(hand, u"Second"_s);
    QTRY_COMPARE(hand.rows()->rowCount(), 2);
    hand.window.reset(); // what it had seen is kept as it ends
    writeBytes(hand.path(), older);
    for (int again = 0; again < 2; ++again) {
        hand.start();
        QVERIFY(hand.openFile(hand.path()));
        QTRY_VERIFY2(said(hand).contains(u"older than what was last seen"_s),
                     qPrintable(QString::number(again) + u' ' + said(hand)));
    }
    QVERIFY(hand.window->session()->writable());
    pressBanner(hand);
    QTRY_COMPARE(said(hand), QString());
    hand.start();
    QVERIFY(hand.openFile(hand.path()));
    QTRY_COMPARE(hand.rows()->rowCount(), 1);
    QCOMPARE(said(hand), QString());
}

IREG_TEST(QApplication, tst_TakenAway)
#include "tst_takenaway.moc"
