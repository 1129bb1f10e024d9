// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeask.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"
#include "ui/main/quickstart.h"
#include "ui/main/startfile.h"
#include "ui/main/translation.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/settings/windowsettings.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// `incident-register --quick`: the form alone, from a dock or another program.
class tst_QuickStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itLogsSaysTheReferenceAndEnds();
    void severalAreLoggedInARow();
    void whatWasTypedIsThereTheNextTime();
    void theIncidentIsLookedAtInAWindow();
    void itIsRecordedAsWhoeverWasChosen();
    void whatCannotBeLoggedIntoIsSaid_data();
    void whatCannotBeLoggedIntoIsSaid();
    void theLastRegisterIsMeantWhereNoneIsNamed();

private:
    void begin(const QString& path)
    {
        m_quick = std::make_unique<QuickStart>(
            MainWindow::Desk{.author = {.name = u"root"_s, .device = u"desk"_s, .program = {}},
                             .clock = m_register->clock,
                             .settings = *m_settings,
                             .ask = m_ask,
                             .translation = m_translation,
                             .makeDemo = {}});
        m_ended = std::make_unique<QSignalSpy>(m_quick.get(), &QuickStart::ended);
        m_said = std::make_unique<QSignalSpy>(m_quick.get(), &QuickStart::said);
        m_quick->begin(path);
    }
    static QuickLogDialog* form()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QuickLogDialog*>(widget))
                return dialog;
        }
        return nullptr;
    }
    void type(const QString& title)
    {
        QTRY_VERIFY(form() && form()->isActiveWindow());
        QTest::keyClicks(QApplication::focusWidget(), title);
    }
    static void press(const QKeySequence& keys)
    {
        QTest::keyClick(QApplication::focusWidget(), keys[0].key(), keys[0].keyboardModifiers());
    }
    static QMessageBox* box()
    {
        return qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    }
    static QAbstractButton* button(const QString& words)
    {
        for (QAbstractButton* one : box()->buttons()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }
    QStringList titles() const
    {
        QStringList found;
        const auto incidents = all<Incident>(**m_register);
        for (const Incident& incident : *incidents)
            found.append(incident.title.text());
        return found;
    }

    FakeAsk m_ask;
    Translation m_translation;
    std::unique_ptr<TempRegister> m_register;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<QuickStart> m_quick;
    std::unique_ptr<QSignalSpy> m_ended, m_said;
};

void tst_QuickStart::init()
{
    m_register = std::make_unique<TempRegister>();
    m_settings = std::make_unique<WindowSettings>(m_register->folder() + u"/window.ini"_s);
    m_translation.set(Language::English);
    QApplication::setQuitOnLastWindowClosed(false);
}

void tst_QuickStart::cleanup()
{
    m_said.reset();
    m_ended.reset();
    m_quick.reset();
    m_settings.reset();
    m_register.reset();
}

/// Beside another program that has the register open, as a window has.
void tst_QuickStart::itLogsSaysTheReferenceAndEnds()
{
    begin(m_register->path());
    type(u"Mail gateway down"_s);
    QVERIFY(form()->windowTitle().contains(u"test.ireg"_s));
    press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(box());
    QCOMPARE(titles(), QStringList{u"Mail gateway down"_s});
    const auto incidents = all<Incident>(**m_register);
    const QString reference = incidents->front().reference;
    QVERIFY2(box()->text().contains(reference), qPrintable(box()->text()));
    QCOMPARE(m_said->value(0).value(0).toString(), reference);
    QVERIFY(m_ended->isEmpty());
    QTRY_VERIFY(box()->isActiveWindow());
    press(QKeySequence(Qt::Key_Return));
    QCOMPARE(m_ended->value(0).value(0).toInt(), int(QuickStart::Logged));
}

void tst_QuickStart::severalAreLoggedInARow()
{
    begin(m_register->path());
    type(u"Mail gateway down"_s);
    press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QTRY_COMPARE(m_said->size(), 1);
    QVERIFY(form()->isVisible() && !box());
    type(u"Badge printer lost"_s);
    press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QTRY_COMPARE(m_said->size(), 2);
    press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(m_ended->value(0).value(0).toInt(), int(QuickStart::Logged));
    QCOMPARE(titles().size(), 2);
}

void tst_QuickStart::whatWasTypedIsThereTheNextTime()
{
    begin(m_register->path());
    type(u"Half a ti"_s);
    press(QKeySequence(Qt::Key_Escape));
    QCOMPARE(m_ended->value(0).value(0).toInt(), int(QuickStart::NothingLogged));
    m_quick.reset();
    begin(m_register->path());
    QTRY_VERIFY(form() && form()->isActiveWindow());
    const auto typed = [] {
        const Assignments facts = form()->facts();
        return facts.front().text;
    };
    QTRY_COMPARE(typed(), u"Half a ti"_s);
    QVERIFY(titles().isEmpty());
}

void tst_QuickStart::theIncidentIsLookedAtInAWindow()
{
    begin(m_register->path());
    const QSignalSpy wanted(m_quick.get(), &QuickStart::windowWanted);
    type(u"Mail gateway down"_s);
    press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(box());
    button(u"Open it"_s)->click();
    QCOMPARE(wanted.value(0).value(0).toString(), m_register->path());
    QCOMPARE(wanted.value(0).value(1).value<Id<Incident>>().value, 1);
    QVERIFY(m_ended->isEmpty());
}

void tst_QuickStart::itIsRecordedAsWhoeverWasChosen()
{
    m_settings->setNameIn((*m_register)->profile().uuid, u"Kim Tran"_s);
    begin(m_register->path());
    type(u"Mail gateway down"_s);
    press(QKeySequence(u"Ctrl+Shift+Return"_s));
    QTRY_COMPARE(m_said->size(), 1);
    const auto newest = newestOfAnybody(**m_register);
    QVERIFY(newest);
    const auto gist = gistOf(**m_register, *newest);
    QCOMPARE(gist->by, u"Kim Tran"_s);
}

void tst_QuickStart::whatCannotBeLoggedIntoIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("exit");
    QTest::newRow("none") << QString() << u"No register was opened"_s
                          << int(QuickStart::NoRegister);
    QTest::newRow("missing") << u"gone.ireg"_s << u"gone.ireg"_s << int(QuickStart::NoRegister);
    QTest::newRow("no register") << u"notes.txt"_s << u"notes.txt"_s << int(QuickStart::NoRegister);
    QTest::newRow("a folder") << u"."_s << u"Nothing can be logged"_s
                              << int(QuickStart::NoRegister);
}

void tst_QuickStart::whatCannotBeLoggedIntoIsSaid()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    QFETCH(int, exit);
    QFile notes(m_register->folder() + u"/notes.txt"_s);
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("no register at all, but text") > 0);
    notes.close();
    begin(what.isEmpty() ? what : m_register->folder() + u'/' + what);
    QTRY_VERIFY(box());
    QVERIFY2(box()->text().contains(said), qPrintable(box()->text()));
    QVERIFY(!form());
    box()->buttons().front()->click();
    QCOMPARE(m_ended->value(0).value(0).toInt(), exit);
}

void tst_QuickStart::theLastRegisterIsMeantWhereNoneIsNamed()
{
    QVERIFY(fileToLogInto(*m_settings, {}).isEmpty());
    m_settings->addRecentFile(m_register->folder() + u"/gone.ireg"_s);
    m_settings->setOpensLast(false); // which is about the window
    QCOMPARE(fileToLogInto(*m_settings, {}), m_register->folder() + u"/gone.ireg"_s);
    QCOMPARE(fileToLogInto(*m_settings, u"other.ireg"_s), u"other.ireg"_s);
}

IREG_TEST(QApplication, tst_QuickStart)
#include "tst_quickstart.moc"
