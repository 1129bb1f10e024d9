// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/action.h"
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/main/reminderbar.h"
#include "ui/settings/windowsettings.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The desktop's side of org.freedesktop.Notifications.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles, texts;

public Q_SLOTS:
    // The signature is the bus's.
    uint Notify(const QString&,
                uint,
                const QString&,
                const QString& title,
                const QString& text,
                const QStringList&,
                const QVariantMap&,
                int)
    {
        titles.append(title);
        texts.append(text);
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint notice, const QString& action);
};

/// Reminders in the window and on the desktop, on a bus of the test's own.
class tst_Reminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void oneThingIsSaidAndShown();
    void severalAreOneLine();
    void laterIsOnceMore();
    void whatIsDoneIsSaidNoLonger();
    void othersActionsAreNoReminder();
    void theDesktopShowsNoTitles();
    void aPressOnTheDesktopGoesThere();
    void whatIsSwitchedOffIsSilent();
    void withoutABusTheWindowReminds();

private:
    void begin();
    /// An action of an incident of its own, due on a day of October 2026.
    void addAction(const QString& title, int day, const QString& owner = u"Sam Okoro"_s);
    void answered();
    MessageBar* bar() const { return m_bar->findChild<MessageBar*>(); }
    bool says() const { return bar()->isVisibleTo(m_bar.get()); }
    void push(const QString& words) const
    {
        for (QPushButton* button : bar()->findChildren<QPushButton*>()) {
            if (button->text() == words)
                button->click();
        }
    }

    QProcess m_daemon;
    FakeDesktop m_desktop;
    FakeClock m_clock; ///< 2 October 2026, 17:40 in Sydney
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<RegisterThread> m_thread;
    std::unique_ptr<ReminderBar> m_bar;
};

void tst_Reminders::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is needed, from the package of that name");
    QVERIFY(m_daemon.waitForReadyRead());
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/Notifications"_s,
                           &m_desktop,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void tst_Reminders::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void tst_Reminders::init()
{
    m_clock = FakeClock();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<WindowSettings>(m_folder->filePath(u"window.ini"_s));
    m_desktop.titles.clear();
    m_desktop.texts.clear();
    auto made = RegisterThread::start([this] {
        return Register::create(
            m_folder->filePath(u"test.ireg"_s),
            {.organisation = u"Example"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = {}},
            {u"Sam Okoro"_s, u"desk"_s, u"test"_s},
            m_clock);
    });
    QVERIFY(made);
    m_thread = std::move(*made);
}

void tst_Reminders::cleanup()
{
    m_bar.reset();
    m_thread.reset();
    m_settings.reset();
    QTest::qWait(50); // what is on the bus is this test's, not the next one's
}

/// Everything that was asked of the register has been answered.
void tst_Reminders::answered()
{
    bool done = false;
    m_thread->askWhenIdle(
        this, [](Register&) { return true; }, [&done](bool) { done = true; });
    QTRY_VERIFY(done);
}

void tst_Reminders::begin()
{
    m_bar = std::make_unique<ReminderBar>(*m_settings, m_clock);
    m_bar->watch(m_thread.get());
    answered();
    QVERIFY(!says());
}

void tst_Reminders::addAction(const QString& title, int day, const QString& owner)
{
    m_thread->ask([=](Register& open) {
        const auto incident = logIncident(open, {{u"title"_s, u"Secret of "_s + title}});
        return incident.has_value()
            && addRecord(open,
                         typeOf<Action>(),
                         {incident->id},
                         {{u"title"_s, title},
                          {u"owner"_s, owner},
                          {u"due"_s, u"2026-10-%1"_s.arg(day, 2, 10, QChar(u'0'))}})
                   .has_value();
    });
    answered();
}

void tst_Reminders::oneThingIsSaidAndShown()
{
    addAction(u"Renew the certificate"_s, 6);
    begin();
    m_clock.advance(3 * 24 * 3600); // 5 October
    m_bar->reminders().look();
    QVERIFY(!says());
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    QVERIFY2(bar()->text().contains(u"Renew the certificate"_s), qPrintable(bar()->text()));
    QTRY_COMPARE(m_desktop.texts.size(), 1);
    m_bar->reminders().look();
    QCOMPARE(m_desktop.texts.size(), 1);
    const QSignalSpy shown(m_bar.get(), &ReminderBar::incidentRequested);
    push(u"Show"_s);
    QCOMPARE(shown.value(0).value(0).value<Id<Incident>>().value, 1);
    QVERIFY(!says());
    m_bar = std::make_unique<ReminderBar>(*m_settings, m_clock); // started again
    m_bar->watch(m_thread.get());
    answered();
    QVERIFY(!says());
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says()); // it is late by now
}

void tst_Reminders::severalAreOneLine()
{
    for (int i = 1; i <= 5; ++i)
        addAction(u"Task %1"_s.arg(i), 3);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    QVERIFY2(bar()->text().startsWith(u"5 "_s) && bar()->text().endsWith(u"…"_s),
             qPrintable(bar()->text()));
    QTRY_COMPARE(m_desktop.texts.size(), 1);
    const QSignalSpy shown(m_bar.get(), &ReminderBar::allRequested);
    push(u"Show"_s);
    QCOMPARE(shown.size(), 1);
}

void tst_Reminders::laterIsOnceMore()
{
    addAction(u"Renew the certificate"_s, 3);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    push(u"Later"_s);
    QVERIFY(!says());
    m_clock.advance(3599);
    m_bar->reminders().look();
    QVERIFY(!says());
    m_clock.advance(1);
    m_bar->reminders().look();
    QVERIFY(says());
}

void tst_Reminders::whatIsDoneIsSaidNoLonger()
{
    addAction(u"Renew the certificate"_s, 3);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    m_thread->ask([](Register& open) {
        return setFields(
            open, {&typeOf<Action>(), 1}, {{u"done_at"_s, u"now"_s}, {u"result"_s, u"Done"_s}}, {});
    });
    QTRY_VERIFY(!says());
}

void tst_Reminders::othersActionsAreNoReminder()
{
    addAction(u"Renew the certificate"_s, 3, u"Kim Tran"_s);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(!says());
    m_thread->workAs(u"Kim Tran"_s);
    QTRY_VERIFY(says());
}

void tst_Reminders::theDesktopShowsNoTitles()
{
    addAction(u"Renew <b>the</b> certificate"_s, 3);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QTRY_COMPARE(m_desktop.texts.size(), 1);
    QVERIFY2(m_desktop.texts.front().contains(u"INC-2026-0001"_s)
                 && !m_desktop.texts.front().contains(u"certificate"_s)
                 && !m_desktop.texts.front().contains(u"Secret"_s),
             qPrintable(m_desktop.texts.front()));
    auto choice = m_settings->reminders();
    choice.titles = true;
    m_settings->setReminders(choice);
    push(u"Later"_s);
    m_clock.advance(3600);
    m_bar->reminders().look();
    QTRY_COMPARE(m_desktop.texts.size(), 2);
    QVERIFY2(m_desktop.texts.back().contains(u"Renew &lt;b&gt;the"_s),
             qPrintable(m_desktop.texts.back()));
}

void tst_Reminders::aPressOnTheDesktopGoesThere()
{
    addAction(u"Renew the certificate"_s, 3);
    begin();
    m_clock.advance(24 * 3600);
    const QSignalSpy shown(m_bar.get(), &ReminderBar::incidentRequested);
    const QSignalSpy forward(m_bar.get(), &ReminderBar::forwardRequested);
    m_bar->reminders().look();
    QTRY_COMPARE(m_desktop.texts.size(), 1);
    Q_EMIT m_desktop.ActionInvoked(3, u"default"_s); // of another program
    Q_EMIT m_desktop.ActionInvoked(7, u"default"_s);
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(forward.size(), 1);
    QCOMPARE(shown.value(0).value(0).value<Id<Incident>>().value, 1);
}

void tst_Reminders::whatIsSwitchedOffIsSilent()
{
    addAction(u"Renew the certificate"_s, 3);
    m_settings->setReminders({.on = false});
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(!says());
    m_settings->setReminders({.desktop = false});
    m_bar->reminders().look(); // for the first time: what is over is no news
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    answered();
    QVERIFY(m_desktop.texts.isEmpty());
}

void tst_Reminders::withoutABusTheWindowReminds()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    addAction(u"Renew the certificate"_s, 3);
    begin();
    m_clock.advance(24 * 3600);
    m_bar->reminders().look();
    QVERIFY(says());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

IREG_TEST(QApplication, tst_Reminders)
#include "tst_reminders.moc"
