// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/notification/counting.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

struct Case
{
    const char* name;
    CountingRule rule;
    const char* zone;
    const char* anchor;
    int duration;
    const char* target;
    const char* limit;
};
using Cases = std::vector<Case>;
using enum CountingRule;

Cases elapsedHours()
{
    return {
        {"elapsed over the start of summer time",
         Elapsed,
         "Australia/Sydney",
         "2026-10-03T12:00:00+10:00",
         72,
         "2026-10-06T13:00:00+11:00",
         "2026-10-06T13:00:00+11:00"},
        {"elapsed over its end",
         Elapsed,
         "Australia/Sydney",
         "2026-04-04T12:00:00+11:00",
         24,
         "2026-04-05T11:00:00+10:00",
         "2026-04-05T11:00:00+10:00"},
    };
}

Cases euHours()
{
    return {
        {"the hour of the event does not count",
         EuHours,
         "Europe/Paris",
         "2020-12-22T12:17:00+01:00",
         72,
         "2020-12-25T12:17:00+01:00",
         "2020-12-25T13:00:00+01:00"},
        {"not even at its first second",
         EuHours,
         "Europe/Paris",
         "2020-12-22T12:00:00+01:00",
         24,
         "2020-12-23T12:00:00+01:00",
         "2020-12-23T13:00:00+01:00"},
        {"weekends count in hours",
         EuHours,
         "Europe/Paris",
         "2026-11-27T18:30:00+01:00",
         24,
         "2026-11-28T18:30:00+01:00",
         "2026-11-28T19:00:00+01:00"},
        {"civil hours of a half-hour zone",
         EuHours,
         "Australia/Adelaide",
         "2026-07-01T12:17:00+09:30",
         24,
         "2026-07-02T12:17:00+09:30",
         "2026-07-02T13:00:00+09:30"},
        {"where half an hour is skipped",
         EuHours,
         "Australia/Lord_Howe",
         "2026-10-04T01:45:00+10:30",
         1,
         "2026-10-04T03:15:00+11:00",
         "2026-10-04T04:00:00+11:00"},
    };
}

Cases euDaysAndMonths()
{
    return {
        {"same day of the next month",
         EuMonths,
         "Europe/Paris",
         "2026-01-15T10:00:00+01:00",
         1,
         "2026-02-15T23:59:59+01:00",
         "2026-02-16T23:59:59+01:00"},
        {"a month without that day ends with its last",
         EuMonths,
         "Europe/Paris",
         "2026-01-31T10:00:00+01:00",
         1,
         "2026-02-28T23:59:59+01:00",
         "2026-03-02T23:59:59+01:00"},
        {"leap year",
         EuMonths,
         "Europe/Paris",
         "2028-01-31T10:00:00+01:00",
         1,
         "2028-02-29T23:59:59+01:00",
         "2028-02-29T23:59:59+01:00"},
        {"over the year's end",
         EuMonths,
         "Europe/Paris",
         "2026-12-31T10:00:00+01:00",
         2,
         "2027-02-28T23:59:59+01:00",
         "2027-03-01T23:59:59+01:00"},
        {"days roll over the weekend and the holiday",
         EuDays,
         "Europe/Paris",
         "2026-12-11T10:00:00+01:00",
         14,
         "2026-12-25T23:59:59+01:00",
         "2026-12-28T23:59:59+01:00"},
    };
}

Cases calendarDays()
{
    return {
        {"calendar days do not",
         CalendarDays,
         "Australia/Sydney",
         "2026-11-13T23:59:59+11:00",
         15,
         "2026-11-28T23:59:59+11:00",
         "2026-11-28T23:59:59+11:00"},
        {"the day is that of the zone",
         CalendarDays,
         "Asia/Singapore",
         "2026-11-23T17:00:00Z",
         3,
         "2026-11-27T23:59:59+08:00",
         "2026-11-27T23:59:59+08:00"},
        {"calendar days over the change of clocks",
         CalendarDays,
         "Australia/Sydney",
         "2026-09-20T09:00:00+10:00",
         14,
         "2026-10-04T23:59:59+11:00",
         "2026-10-04T23:59:59+11:00"},
        {"day one",
         CalendarDaysDay1,
         "Asia/Tokyo",
         "2026-11-02T09:00:00+09:00",
         30,
         "2026-12-01T23:59:59+09:00",
         "2026-12-01T23:59:59+09:00"},
        {"day one, rolled",
         CalendarDaysDay1,
         "Asia/Tokyo",
         "2026-11-06T09:00:00+09:00",
         30,
         "2026-12-05T23:59:59+09:00",
         "2026-12-07T23:59:59+09:00"},
    };
}

Cases businessDays()
{
    return {
        {"business days from a Friday",
         BusinessDays,
         "America/Sao_Paulo",
         "2026-11-20T09:00:00-03:00",
         3,
         "2026-11-25T23:59:59-03:00",
         "2026-11-25T23:59:59-03:00"},
        {"business days from a Saturday",
         BusinessDays,
         "America/Sao_Paulo",
         "2026-11-21T09:00:00-03:00",
         3,
         "2026-11-25T23:59:59-03:00",
         "2026-11-25T23:59:59-03:00"},
        {"business days over a holiday",
         BusinessDays,
         "Europe/Paris",
         "2026-12-23T09:00:00+01:00",
         3,
         "2026-12-29T23:59:59+01:00",
         "2026-12-29T23:59:59+01:00"},
        {"until the office closes",
         SecBusinessDays,
         "America/New_York",
         "2026-07-06T09:00:00-04:00",
         4,
         "2026-07-10T17:30:00-04:00",
         "2026-07-10T17:30:00-04:00"},
        {"from a Sunday the first business day is day one",
         SecBusinessDays,
         "America/New_York",
         "2026-07-05T09:00:00-04:00",
         4,
         "2026-07-09T17:30:00-04:00",
         "2026-07-09T17:30:00-04:00"},
    };
}

} // namespace

class tst_Counting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodEndsWhereItsRuleSays_data();
    void aPeriodEndsWhereItsRuleSays();
    void withoutHolidaysAPeriodEndsEarly();
    void noonReliefReachesTheNextWorkingDay();
    void noRuleNoEnd();
};

void tst_Counting::aPeriodEndsWhereItsRuleSays_data()
{
    QTest::addColumn<CountingRule>("rule");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("duration");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("limit");
    for (const Cases& some :
         {elapsedHours(), euHours(), euDaysAndMonths(), calendarDays(), businessDays()}) {
        for (const Case& one : some)
            QTest::newRow(one.name)
                << one.rule << QString::fromLatin1(one.zone) << QString::fromLatin1(one.anchor)
                << one.duration << QString::fromLatin1(one.target)
                << QString::fromLatin1(one.limit);
    }
}

void tst_Counting::aPeriodEndsWhereItsRuleSays()
{
    QFETCH(CountingRule, rule);
    QFETCH(QString, zone);
    QFETCH(QString, anchor);
    QFETCH(int, duration);
    QFETCH(QString, target);
    QFETCH(QString, limit);
    const Counting counting{.rule = rule,
                            .zone = QTimeZone(zone.toLatin1()),
                            .holidays = {.days = {QDate(2026, 12, 25)}}};
    const auto end = endOf(counting, QDateTime::fromString(anchor, Qt::ISODate), duration);
    QVERIFY(end.has_value());
    const auto written = [](const QDateTime& instant) {
        return instant.toOffsetFromUtc(instant.offsetFromUtc()).toString(Qt::ISODate);
    };
    QCOMPARE(written(end->target), target);
    QCOMPARE(written(end->limit), limit);
    QCOMPARE(end->day.isValid(), !countsHours(rule));
    if (end->day.isValid())
        QCOMPARE(end->day, end->limit.date());
}

void tst_Counting::withoutHolidaysAPeriodEndsEarly()
{
    const QDateTime anchor(QDate(2026, 12, 16), QTime(9, 0), utcZone);
    Counting counting{.rule = CountingRule::BusinessDays, .zone = QTimeZone("Australia/Sydney")};
    QCOMPARE(endOf(counting, anchor, 10)->day, QDate(2026, 12, 30));
    counting.holidays = {.days = {QDate(2026, 12, 25), QDate(2026, 12, 28), QDate(2027, 1, 1)}};
    QCOMPARE(endOf(counting, anchor, 10)->day, QDate(2027, 1, 4));
}

void tst_Counting::noonReliefReachesTheNextWorkingDay()
{
    const QDateTime anchor(QDate(2026, 1, 31), QTime(9, 0), utcZone);
    Counting counting{
        .rule = CountingRule::EuMonths, .zone = QTimeZone("Europe/Paris"), .noonRelief = true};
    const auto saturday = endOf(counting, anchor, 1);
    QCOMPARE(saturday->limit, QDateTime(QDate(2026, 3, 2), QTime(12, 0), counting.zone));
    QCOMPARE(saturday->target.date(), QDate(2026, 2, 28));
    const auto weekday = endOf(counting, anchor, 2);
    QCOMPARE(weekday->limit, QDateTime(QDate(2026, 3, 31), QTime(23, 59, 59), counting.zone));
}

void tst_Counting::noRuleNoEnd()
{
    QVERIFY(!endOf({.rule = CountingRule::None}, QDateTime::currentDateTimeUtc(), 3));
}

IREG_TEST(QCoreApplication, tst_Counting)
#include "tst_counting.moc"
