// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/reminder.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace ireg;
using namespace Qt::StringLiterals;

/// When one is reminded of what falls due. Sydney is eleven hours before UTC here.
class tst_Reminder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_memory = {.told = {}, .begun = true}; }
    void aPeriodHasItsMoments_data();
    void aPeriodHasItsMoments();
    void eachIsToldOnce();
    void whatWasSleptThroughIsToldAsOne();
    void whatAWrongClockSaidIsSaidAgainInItsTime();
    void aMovedEndBeginsAnew();
    void atFirstWhatIsOverIsNoNews();
    void quietHoursHoldBack_data();
    void quietHoursHoldBack();
    void afterQuietHoursAllIsToldOnce();
    void laterIsAnHourLater();
    void whatIsDoneIsForgotten();
    void memoryIsKeptAsText();
    void garbageIsForgotten_data();
    void garbageIsForgotten();

private:
    static QTimeZone zone() { return QTimeZone("Australia/Sydney"); }
    static QDateTime utc(const char* text)
    {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    }
    /// From the 1st at noon to the 4th at noon, UTC.
    static DueThing clockOf72Hours()
    {
        return {.key = u"duty-1"_s,
                .at = utc("2026-12-04T12:00:00Z"),
                .from = utc("2026-12-01T12:00:00Z"),
                .clock = true};
    }
    static DueThing dayOf(const char* day)
    {
        const QDate date = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        return {.key = u"action-7"_s,
                .at = QDateTime(date, QTime(23, 59, 59, 999), zone()).toUTC(),
                .day = true,
                .from = {}};
    }
    /// What is told at this time, and from now on known.
    QStringList told(const std::vector<DueThing>& things, const char* now)
    {
        ReminderRound round = remind(things, m_memory, {zone(), m_quiet}, utc(now));
        m_memory = round.memory;
        QStringList words;
        for (const Reminder& one : round.told)
            words.append(things[one.thing].key + u':'
                         + QString::number(static_cast<int>(one.moment)));
        return words;
    }

    ReminderMemory m_memory;
    QuietHours m_quiet;
};

void tst_Reminder::aPeriodHasItsMoments_data()
{
    QTest::addColumn<DueThing>("thing");
    QTest::addColumn<QStringList>("times");
    QTest::newRow("72 hours") << clockOf72Hours()
                              << QStringList{u"0 2026-12-03T00:00:00Z"_s,
                                             u"1 2026-12-03T18:00:00Z"_s,
                                             u"2 2026-12-04T11:00:00Z"_s,
                                             u"3 2026-12-04T12:00:00Z"_s};
    DueThing short_ = clockOf72Hours();
    short_.from = short_.at.addSecs(-2 * 3600);
    QTest::newRow("two hours: half of them is the last hour")
        << short_
        << QStringList{u"0 2026-12-04T11:00:00Z"_s,
                       u"2 2026-12-04T11:00:00Z"_s,
                       u"1 2026-12-04T11:30:00Z"_s,
                       u"3 2026-12-04T12:00:00Z"_s};
    short_.from = short_.at.addSecs(-3600);
    QTest::newRow("one hour is its own last") << short_
                                              << QStringList{u"0 2026-12-04T11:30:00Z"_s,
                                                             u"1 2026-12-04T11:45:00Z"_s,
                                                             u"3 2026-12-04T12:00:00Z"_s};
    short_.from = {};
    QTest::newRow("no beginning") << short_
                                  << QStringList{u"2 2026-12-04T11:00:00Z"_s,
                                                 u"3 2026-12-04T12:00:00Z"_s};
    // Nine in the morning there; its clocks go forward on 4 October.
    QTest::newRow("a day") << dayOf("2026-12-04")
                           << QStringList{u"3 2026-12-03T22:00:00Z"_s, u"4 2026-12-04T22:00:00Z"_s};
    QTest::newRow("a day before the clocks change")
        << dayOf("2026-10-03")
        << QStringList{u"3 2026-10-02T23:00:00Z"_s, u"4 2026-10-03T22:00:00Z"_s};
    QTest::newRow("no end") << DueThing{} << QStringList();
}

void tst_Reminder::aPeriodHasItsMoments()
{
    QFETCH(DueThing, thing);
    QStringList times;
    for (const auto& [moment, at] : reminderTimes(thing, zone()))
        times.append(QString::number(static_cast<int>(moment)) + u' '
                     + at.toUTC().toString(Qt::ISODate));
    QTEST(times, "times");
}

void tst_Reminder::eachIsToldOnce()
{
    const std::vector things{clockOf72Hours(), dayOf("2026-12-03")};
    QCOMPARE(told(things, "2026-12-02T21:59:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-02T22:00:00Z"), QStringList{u"action-7:3"_s});
    QCOMPARE(told(things, "2026-12-02T23:59:59Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T00:00:00Z"), QStringList{u"duty-1:0"_s});
    QCOMPARE(told(things, "2026-12-03T00:00:30Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T18:00:00Z"), QStringList{u"duty-1:1"_s});
    QCOMPARE(told(things, "2026-12-03T22:00:00Z"), QStringList{u"action-7:4"_s});
    QCOMPARE(told(things, "2026-12-04T11:00:01Z"), QStringList{u"duty-1:2"_s});
    QCOMPARE(told(things, "2026-12-04T12:00:00Z"), QStringList{u"duty-1:3"_s});
    QCOMPARE(told(things, "2026-12-05T12:00:00Z"), QStringList());
}

void tst_Reminder::whatWasSleptThroughIsToldAsOne()
{
    const std::vector things{clockOf72Hours(), dayOf("2026-12-03")};
    QCOMPARE(told(things, "2026-12-01T12:00:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-04T11:30:00Z"), (QStringList{u"duty-1:2"_s, u"action-7:4"_s}));
    QCOMPARE(told(things, "2026-12-04T11:31:00Z"), QStringList());
}

void tst_Reminder::whatAWrongClockSaidIsSaidAgainInItsTime()
{
    const std::vector things{clockOf72Hours()};
    QCOMPARE(told(things, "2026-12-04T11:00:00Z").size(), 1);
    QCOMPARE(told(things, "2026-12-03T01:00:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-04T11:10:00Z").size(), 1); // a right one, at last
    QCOMPARE(told(things, "2026-12-04T11:05:00Z"), QStringList()); // set by a little
    QCOMPARE(told(things, "2026-12-04T11:10:30Z"), QStringList());
    QCOMPARE(told(things, "2026-12-04T12:00:00Z"), QStringList{u"duty-1:3"_s});
}

void tst_Reminder::aMovedEndBeginsAnew()
{
    DueThing thing = clockOf72Hours();
    QCOMPARE(told({thing}, "2026-12-04T12:00:00Z"), QStringList{u"duty-1:3"_s});
    thing.from = thing.from.addDays(1);
    thing.at = thing.at.addDays(1);
    QCOMPARE(told({thing}, "2026-12-04T12:00:30Z"), QStringList{u"duty-1:0"_s});
    QCOMPARE(told({thing}, "2026-12-04T18:00:00Z"), QStringList{u"duty-1:1"_s});
}

void tst_Reminder::atFirstWhatIsOverIsNoNews()
{
    m_memory = {};
    const std::vector things{clockOf72Hours(), dayOf("2026-11-03")};
    QCOMPARE(told(things, "2026-12-03T00:10:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T18:00:00Z"), QStringList{u"duty-1:1"_s});
    m_memory = {};
    m_quiet = {QTime(0, 0), QTime(23, 59)};
    QCOMPARE(told(things, "2026-12-03T00:10:00Z"), QStringList());
    m_quiet = {};
    QCOMPARE(told(things, "2026-12-03T00:11:00Z"), QStringList());
}

void tst_Reminder::quietHoursHoldBack_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<bool>("clock");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("told");
    const QString inQuiet = u"2026-12-04T12:00:00Z"_s;   // 23:00 there
    const QString nextNight = u"2026-12-05T12:00:00Z"_s; // after this night's end
    const QTime evening(22, 0), earlyMorning(7, 0);
    // It is half past ten in the evening there.
    QTest::newRow("never quiet") << QTime() << QTime() << false << inQuiet << 1;
    QTest::newRow("equal times are never") << evening << evening << false << inQuiet << 1;
    QTest::newRow("over midnight") << evening << earlyMorning << false << inQuiet << 0;
    QTest::newRow("not yet") << QTime(22, 31) << earlyMorning << false << inQuiet << 1;
    QTest::newRow("no longer") << QTime(21, 0) << QTime(22, 30) << false << inQuiet << 1;
    QTest::newRow("by day") << QTime(20, 0) << QTime(22, 31) << false << inQuiet << 0;
    QTest::newRow("a clock that falls due in them")
        << evening << earlyMorning << true << inQuiet << 1;
    QTest::newRow("a clock that does not") << evening << earlyMorning << true << nextNight << 0;
}

void tst_Reminder::quietHoursHoldBack()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(bool, clock);
    QFETCH(QString, due);
    m_quiet = {from, to};
    DueThing thing{.key = u"one"_s,
                   .at = QDateTime::fromString(due, Qt::ISODate),
                   .from = utc("2026-12-01T12:00:00Z"),
                   .clock = clock};
    QTEST(int(told({thing}, "2026-12-04T11:30:00Z").size()), "told");
    m_quiet = {};
}

void tst_Reminder::afterQuietHoursAllIsToldOnce()
{
    m_quiet = {QTime(22, 0), QTime(7, 0)};
    DueThing check = clockOf72Hours();
    check.clock = false;
    check.key = u"check"_s;
    const std::vector things{check, dayOf("2026-12-03")};
    QCOMPARE(told(things, "2026-12-03T11:30:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T19:59:00Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T20:00:00Z"), (QStringList{u"check:1"_s, u"action-7:3"_s}));
    QCOMPARE(told(things, "2026-12-03T20:00:30Z"), QStringList());
    m_quiet = {};
}

void tst_Reminder::laterIsAnHourLater()
{
    const std::vector things{clockOf72Hours()};
    QCOMPARE(told(things, "2026-12-03T00:00:00Z").size(), 1);
    m_memory = postponed(m_memory, {u"duty-1"_s, u"unknown"_s}, utc("2026-12-03T01:00:00Z"));
    QCOMPARE(m_memory.told.size(), 1);
    QCOMPARE(told(things, "2026-12-03T00:59:59Z"), QStringList());
    QCOMPARE(told(things, "2026-12-03T01:00:00Z"), QStringList{u"duty-1:0"_s});
    QCOMPARE(told(things, "2026-12-03T02:00:00Z"), QStringList());
}

void tst_Reminder::whatIsDoneIsForgotten()
{
    QCOMPARE(told({clockOf72Hours()}, "2026-12-03T00:00:00Z").size(), 1);
    QCOMPARE(told({}, "2026-12-03T01:00:00Z"), QStringList());
    QVERIFY(m_memory.told.isEmpty() && m_memory.begun);
}

void tst_Reminder::memoryIsKeptAsText()
{
    const std::vector things{clockOf72Hours(), dayOf("2026-12-03")};
    told(things, "2026-12-03T18:00:00Z");
    m_memory = postponed(m_memory, {u"duty-1"_s}, utc("2026-12-03T19:00:00Z"));
    const ReminderMemory again = ReminderMemory::fromText(m_memory.text());
    QVERIFY(again.begun);
    QCOMPARE(again.told.size(), 2);
    QCOMPARE(again.text(), m_memory.text());
    QVERIFY(again.told == m_memory.told);
    QVERIFY(!ReminderMemory::fromText({}).begun);
    QVERIFY(!ReminderMemory::fromText(ReminderMemory().text()).begun);
}

void tst_Reminder::garbageIsForgotten_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"all is well today, thank you"_s;
    QTest::newRow("no moment") << u"1780000000000 9 - duty-1"_s;
    QTest::newRow("below") << u"1780000000000 -1 - duty-1"_s;
    QTest::newRow("no key") << u"1780000000000 1 -"_s;
    QTest::newRow("cut") << u"1780000000000"_s;
}

void tst_Reminder::garbageIsForgotten()
{
    QFETCH(QString, line);
    const auto memory = ReminderMemory::fromText(u"begun\n"_s + line
                                                 + u"\n1780000000000 1 - kept"_s);
    QVERIFY(memory.begun);
    QCOMPARE(memory.told.keys(), QStringList{u"kept"_s});
}

IREG_TEST(QCoreApplication, tst_Reminder)
#include "tst_reminder.moc"
