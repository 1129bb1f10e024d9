// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/exchange/calendarreading.h"
#include "model/exchange/icalendar.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::exchange;
using namespace Qt::StringLiterals;

namespace
{

QString written(const std::vector<CalendarDay>& days)
{
    QStringList lines;
    for (const CalendarDay& day : days)
        lines.append(day.day.toString(Qt::ISODate) + u' ' + day.name);
    return lines.join(u", "_s);
}

QByteArray calendar(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

void addRules()
{
    const auto row = [](const char* name, const QByteArray& lines, const QString& expected) {
        QTest::newRow(name) << calendar(vevent(lines + "SUMMARY:R\r\n")) << expected;
    };
    row("a rule by the day of the week",
        "DTSTART:20260126\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=4MO\r\n",
        u"2026-01-26 R, 2027-01-25 R, 2028-01-24 R"_s);
    row("a rule that ends",
        "DTSTART;VALUE=DATE:20200610\r\nRRULE:FREQ=YEARLY;UNTIL=20221231\r\n",
        u"2020-06-10 R, 2021-06-10 R, 2022-06-10 R"_s);
    row("a rule that counts",
        "DTSTART;VALUE=DATE:20260610\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n",
        u"2026-06-10 R, 2027-06-10 R"_s);
    row("every fourth year",
        "DTSTART;VALUE=DATE:20201103\r\nRRULE:FREQ=YEARLY;INTERVAL=4\r\n",
        u"2020-11-03 R, 2024-11-03 R, 2028-11-03 R"_s);
    row("but one year",
        "DTSTART;VALUE=DATE:20260610\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270610\r\n",
        u"2026-06-10 R, 2028-06-10 R"_s);
    row("and one more day",
        "DTSTART;VALUE=DATE:20260610\r\nRDATE;VALUE=DATE:20260611\r\n",
        u"2026-06-10 R, 2026-06-11 R"_s);
    row("a day written in UTC", "DTSTART:20261224T130000Z\r\n", u"2026-12-25 R"_s);
    row("days written in UTC",
        "DTSTART:20261224T130000Z\r\nDTEND:20261226T130000Z\r\n",
        u"2026-12-25 R, 2026-12-26 R"_s);
    row("a day by its length",
        "DTSTART;TZID=Australia/Sydney:20261225T000000\r\nDURATION:P1D\r\n",
        u"2026-12-25 R"_s);
    row("an alarm has a length and words of its own",
        "DTSTART;VALUE=DATE:20261225\r\nBEGIN:VALARM\r\nDURATION:P3D\r\nSUMMARY:X\r\nEND:"
        "VALARM\r\n",
        u"2026-12-25 R"_s);
    row("confirmed", "DTSTART;VALUE=DATE:20261225\r\nSTATUS:CONFIRMED\r\n", u"2026-12-25 R"_s);
    QTest::newRow("folded inside a letter")
        << calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:No\xC3\r\n \xABl\r\n"))
        << u"2026-12-25 Noël"_s;
    QTest::newRow("moved in one year") << calendar(
        vevent("UID:1\r\nDTSTART;VALUE=DATE:20260426\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:K\r\n")
        + vevent("UID:1\r\nRECURRENCE-ID;VALUE=DATE:20270426\r\nDTSTART;VALUE=DATE:20270427\r\n"
                 "SUMMARY:K\r\n")) << u"2026-04-26 K, 2027-04-27 K, 2028-04-26 K"_s;
}

} // namespace

class tst_ICalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsWrittenAsTheStandardSays();
    void longLinesAreFoldedBetweenCharacters();
    void whatAUserTypedStaysInert();
    void daysAreRead_data();
    void daysAreRead();
    void daysBecomeHolidaysOfFiveYears();
    void whatIsNotClearIsLeftOutAndSaid_data();
    void whatIsNotClearIsLeftOutAndSaid();
    void aCalendarThatCancelsHasNoDays();
    void ofAnEventInTwoVersionsTheLaterOneCounts();
    void aSeriesEndsWhereAnEventChangesItsLaterDates();
    void whatIsNestedOrReturnsEachSecondIsReadToItsEnd();
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
};

void tst_ICalendar::anEventIsWrittenAsTheStandardSays()
{
    const QDateTime at = QDateTime::fromString(u"2026-10-05T19:00:00+11:00"_s, Qt::ISODate);
    const QDateTime stamp = QDateTime::fromString(u"2026-10-02T07:40:00Z"_s, Qt::ISODate);
    QCOMPARE(calendarText({{.uid = u"1@register"_s,
                            .at = at,
                            .summary = u"INC-2026-0001: Notify"_s,
                            .description = u"72 hours; art. 33(1)\nNote"_s}},
                          stamp),
             QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Incident Register//EN\r\n"
                        "BEGIN:VEVENT\r\nUID:1@register\r\nDTSTAMP:20261002T074000Z\r\n"
                        "DTSTART:20261005T080000Z\r\nSUMMARY:INC-2026-0001: Notify\r\n"
                        "DESCRIPTION:72 hours\\; art. 33(1)\\nNote\r\n"
                        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:INC-2026-0001: Notify\r\n"
                        "TRIGGER:-PT6H\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void tst_ICalendar::longLinesAreFoldedBetweenCharacters()
{
    const QString summary = u"Données "_s.repeated(40);
    const QByteArray text = calendarText({{.uid = u"1"_s,
                                           .at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone),
                                           .summary = summary,
                                           .description = {}}},
                                         QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone));
    for (const QByteArray& line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    }
    QVERIFY(QByteArray(text).replace("\r\n ", "").contains(summary.toUtf8()));
}

void tst_ICalendar::whatAUserTypedStaysInert()
{
    const QByteArray text = calendarText({{.uid = u"1"_s,
                                           .at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone),
                                           .summary = u"a\r\nEND:VEVENT\\n"_s,
                                           .description = {}}},
                                         QDateTime(QDate(2026, 1, 1), QTime(0, 0), utcZone));
    QCOMPARE(text.count("\r\nEND:VEVENT"), 1);
    QVERIFY(text.contains("SUMMARY:a\\nEND:VEVENT\\\\n\r\n"));
}

void tst_ICalendar::daysAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("days");
    QTest::newRow("none") << calendar({}) << QString();
    QTest::newRow("one day") << calendar(vevent("DTSTART;VALUE=DATE:20261225\r\n"
                                                "SUMMARY:Christmas Day\r\n"))
                             << u"2026-12-25 Christmas Day"_s;
    QTest::newRow("the end is the day after") << calendar(vevent("DTSTART;VALUE=DATE:20261225\r\n"
                                                                 "DTEND;VALUE=DATE:20261227\r\n"
                                                                 "SUMMARY:Christmas\r\n"))
                                              << u"2026-12-25 Christmas, 2026-12-26 Christmas"_s;
    QTest::newRow("in order, whatever the file's") << calendar(
        vevent("DTSTART:20270101\r\nSUMMARY:B\r\n") + vevent("DTSTART:20261225\r\nSUMMARY:A\r\n"))
                                                   << u"2026-12-25 A, 2027-01-01 B"_s;
    QTest::newRow("folded and escaped") << calendar(vevent("DTSTART:20261226\r\nSUMMARY:Boxing\r\n"
                                                           "  Day\\, New\\nYear\r\n"))
                                        << u"2026-12-26 Boxing Day, New Year"_s;
    QTest::newRow("lines end in any way") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"
                                                        "DTSTART:20261225\nEND:VEVENT\n")
                                          << u"2026-12-25 "_s;
    QTest::newRow("every year") << calendar(vevent("DTSTART:20261225\r\nRRULE:FREQ=YEARLY\r\n"
                                                   "SUMMARY:C\r\n"))
                                << u"2026-12-25 C, 2027-12-25 C, 2028-12-25 C"_s;
    QTest::newRow("29 February returns in leap years")
        << calendar(vevent("DTSTART:20240229\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:L\r\n"))
        << u"2024-02-29 L, 2028-02-29 L"_s;
    addRules();
}

void tst_ICalendar::daysAreRead()
{
    QFETCH(QByteArray, text);
    const auto read = calendarDays(text, {{2028, 12, 31}, QTimeZone("Australia/Sydney")});
    QVERIFY(read.has_value());
    QTEST(written(read->days), "days");
    QCOMPARE(read->doubts.size(), 0U);
}

void tst_ICalendar::daysBecomeHolidaysOfFiveYears()
{
    const QDateTime now(QDate(2026, 10, 2), QTime(9, 0), QTimeZone("Australia/Sydney"));
    const auto read = holidaysIn(calendar(vevent("DTSTART:20261225\r\nRRULE:FREQ=YEARLY\r\n"
                                                 "SUMMARY:Rest\r\n")),
                                 u"AU"_s,
                                 now);
    QVERIFY(read.has_value());
    QCOMPARE(read->days.size(), 5U);
    QCOMPARE(read->days.back().day, QDate(2030, 12, 25));
    QCOMPARE(read->days.back().calendar, u"AU"_s);
    QCOMPARE(read->days.back().name, u"Rest"_s);
    QVERIFY(!holidaysIn("no calendar", u"AU"_s, now));
}

void tst_ICalendar::whatIsNotClearIsLeftOutAndSaid_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("days");
    QTest::newRow("some hours") << QByteArray(
        "DTSTART:20261225T090000\r\nDTEND:20261225T100000\r\n")
                                << QString();
    QTest::newRow("from noon on") << QByteArray("DTSTART:20261224T010000Z\r\n") << QString();
    QTest::newRow("a day and a half")
        << QByteArray("DTSTART:20261225T000000\r\nDTEND:20261226T120000\r\n") << QString();
    QTest::newRow("longer than any holiday")
        << QByteArray("DTSTART:20260101\r\nDTEND:20260501\r\n") << QString();
    QTest::newRow("an exception that is none")
        << QByteArray("DTSTART:20261225\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:soon\r\n")
        << QString();
    QTest::newRow("every week") << QByteArray("DTSTART:20261225\r\nRRULE:FREQ=WEEKLY\r\n")
                                << u"2026-12-25 R"_s;
    QTest::newRow("a rule that counts none")
        << QByteArray("DTSTART:20261225\r\nRRULE:FREQ=YEARLY;COUNT=0\r\n") << QString();
    QTest::newRow("the same, folded and small")
        << QByteArray("DTSTART:20261225\r\nRRULE:FREQ=YEARLY;co\r\n unt=00;BYMONTH=12\r\n")
        << QString();
    QTest::newRow("every no year")
        << QByteArray("DTSTART:20261225\r\nRRULE:INTERVAL=0;FREQ=YEARLY\r\n") << QString();
    QTest::newRow("a rule that leaves out")
        << QByteArray("DTSTART:20261225\r\nRRULE:FREQ=YEARLY\r\nEXRULE:FREQ=YEARLY;INTERVAL=2\r\n")
        << QString();
    for (const char* status : {"TENTATIVE", "tentative", "CANCELLED", "DRAFT"})
        QTest::newRow(status) << "DTSTART:20261225\r\nSTATUS:" + QByteArray(status) + "\r\n"
                              << QString();
    QTest::newRow("no day") << QByteArray("X-LINE:1\r\n") << QString();
    QTest::newRow("a day that is none") << QByteArray("DTSTART:20260230\r\n") << QString();
}

void tst_ICalendar::whatIsNotClearIsLeftOutAndSaid()
{
    QFETCH(QByteArray, lines);
    const auto read = calendarDays(calendar(vevent(lines + "SUMMARY:R\r\n")),
                                   {{2028, 12, 31}, QTimeZone("Australia/Sydney")});
    QVERIFY(read.has_value());
    QTEST(written(read->days), "days");
    QCOMPARE(read->doubts.size(), 1U);
    const int line = lines.contains("DTSTART") ? 4 : 3;
    QCOMPARE(read->doubts.front().place, u"line %1 (R)"_s.arg(line));
}

/// Each event of a calendar that was sent to take its events back.
void tst_ICalendar::aCalendarThatCancelsHasNoDays()
{
    const QByteArray day = vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:R\r\n");
    const auto read = calendarDays("BEGIN:VCALENDAR\r\nmethod:cancel\r\n" + day
                                       + "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\n" + day
                                       + "END:VCALENDAR\r\n",
                                   {{2028, 12, 31}, QTimeZone("Australia/Sydney")});
    QVERIFY(read.has_value());
    QCOMPARE(written(read->days), u"2026-12-25 R"_s);
    QCOMPARE(read->doubts.size(), 1U);
    QCOMPARE(read->doubts.front().detail, u"#is-cancelled"_s);
}

/// An event in two versions: the later one counts, however they are ordered.
void tst_ICalendar::ofAnEventInTwoVersionsTheLaterOneCounts()
{
    const QByteArray first = "BEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:1\r\nSUMMARY:A\r\n"
                             "DTSTART:20261224\r\nRRULE:FREQ=YEARLY;COUNT=4\r\nEND:VEVENT\r\n";
    const QByteArray second = "BEGIN:VEVENT\r\nUID:1\r\nSEQUENCE:2\r\nSUMMARY:B\r\n"
                              "DTSTART:20261228\r\nEND:VEVENT\r\n";
    for (const QByteArray& events : {QByteArray(first + second), QByteArray(second + first)}) {
        const auto read = calendarDays("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n",
                                       {{2031, 1, 1}, QTimeZone("Australia/Sydney")});
        QVERIFY(read.has_value());
        QCOMPARE(written(read->days), u"2026-12-28 B"_s);
        QCOMPARE(read->doubts.size(), 1U);
        QCOMPARE(read->doubts.front().detail, u"#replaced-later"_s);
    }
}

/// A date that changes all later ones: what they are then is not worked out, and none is taken.
void tst_ICalendar::aSeriesEndsWhereAnEventChangesItsLaterDates()
{
    const QByteArray series = vevent(
        "UID:1\r\nDTSTART;VALUE=DATE:20260426\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:K\r\n");
    const QByteArray later = "UID:1\r\nDTSTART;VALUE=DATE:20270427\r\nSUMMARY:L\r\n"
                             "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270426\r\n";
    const QByteArray other = vevent("DTSTART;VALUE=DATE:20271225\r\nSUMMARY:X\r\n");
    const auto read = calendarDays(calendar(series + vevent(later) + other),
                                   {{2028, 12, 31}, QTimeZone("Australia/Sydney")});
    QVERIFY(read.has_value());
    QCOMPARE(written(read->days), u"2026-04-26 K, 2027-12-25 X"_s);
    QCOMPARE(read->doubts.size(), 1U);
    QVERIFY(read->doubts.front().place.endsWith(u"(L)"_s));
}

void tst_ICalendar::whatIsNestedOrReturnsEachSecondIsReadToItsEnd()
{
    const CalendarBounds bounds{{2028, 12, 31}, QTimeZone("Australia/Sydney")};
    QVERIFY(calendarDays(calendar(QByteArray("BEGIN:X\r\n").repeated(290'000)), bounds));
    QStringList all;
    for (int i = 0; i < 60; ++i)
        all.append(QString::number(i));
    const QByteArray sixty = all.join(u',').toLatin1();
    QVERIFY(
        calendarDays(calendar(vevent("DTSTART:00010101\r\nRRULE:FREQ=YEARLY;BYHOUR=0,1,2;BYMINUTE="
                                     + sixty + ";BYSECOND=" + sixty + "\r\n")),
                     bounds));
}

void tst_ICalendar::whatIsNoCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("something else") << QByteArray("<html>") << u"line 1"_s;
    const QByteArray month = vevent("DTSTART:19000101\r\nDTEND:19000201\r\nRRULE:FREQ=YEARLY\r\n");
    QTest::newRow("more days than anybody keeps") << calendar(month.repeated(10)) << u"line 29"_s;
}

void tst_ICalendar::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, text);
    const auto days = calendarDays(text, {{2028, 12, 31}, QTimeZone("Australia/Sydney")});
    QVERIFY(!days.has_value());
    QTEST(days.error().place, "place");
}

IREG_TEST(QCoreApplication, tst_ICalendar)
#include "tst_icalendar.moc"
