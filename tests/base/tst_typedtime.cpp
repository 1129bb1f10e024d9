// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedtime.h"
#include "model/base/utc.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

// 23 November 2026, 14:05 in Sydney, which is at +11:00.
const QDateTime present(QDate(2026, 11, 23), QTime(3, 5), utcZone);

QString read(const QString& text, const char* zone = "Australia/Sydney")
{
    const auto when = parseTime(text, QTimeZone(zone), present);
    return when ? toText(*when) : QString();
}

} // namespace

class tst_TypedTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedTimeIsReadInTheRegistersZone_data();
    void aTypedTimeIsReadInTheRegistersZone();
    void aClockTimeAMomentAheadIsRefusedWithBothReadings();
    void aClockTimeIsTheLastOneAlsoWhereClocksChange();
    void whatIsPlannedIsStillToCome();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void whatIsLongerThanAnHourIsToldSo();
    void aSkippedOrRepeatedTimeIsRefusedWithBothReadings_data();
    void aSkippedOrRepeatedTimeIsRefusedWithBothReadings();
    void anOffsetSettlesARepeatedTime();
    void aDayBeginsWhereMidnightIsSkipped();
    void aTypedDay_data();
    void aTypedDay();
};

void tst_TypedTime::aTypedTimeIsReadInTheRegistersZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2026-11-23 14:05", "2026-11-23T03:05:00.000Z e Australia/Sydney");
    row("2026-11-23T14:05:09", "2026-11-23T03:05:09.000Z e Australia/Sydney");
    row("2026-11-23T14:05:09.25", "2026-11-23T03:05:09.250Z e Australia/Sydney");
    row("2026-11-23T03:05:00Z", "2026-11-23T03:05:00.000Z e UTC");
    row("2026-11-23T14:05+11:00", "2026-11-23T03:05:00.000Z e Australia/Sydney");
    row("2026-11-23T08:50+05:45", "2026-11-23T03:05:00.000Z e +05:45");
    row("2026-11-22T22:05-0500", "2026-11-23T03:05:00.000Z e -05:00");
    row("14:05", "2026-11-23T03:05:00.000Z e Australia/Sydney");
    row("9:00", "2026-11-22T22:00:00.000Z e Australia/Sydney");
    row("between 9 and 10", "2026-11-22T22:00:00.000Z h Australia/Sydney");
    row("entre 9 h et 10 h", "2026-11-22T22:00:00.000Z h Australia/Sydney");
    row("09:00-10:00", "2026-11-22T22:00:00.000Z h Australia/Sydney");
    row("9h to 10h", "2026-11-22T22:00:00.000Z h Australia/Sydney");
    row("~between 9 and 10", "2026-11-22T22:00:00.000Z H Australia/Sydney");
    row("between 23 and 24", "2026-11-22T12:00:00.000Z h Australia/Sydney");
    row("2026-11-20 between 9 and 10", "2026-11-19T22:00:00.000Z h Australia/Sydney");
    row("between 2026-11-20 9:00 and 10:00", "2026-11-19T22:00:00.000Z h Australia/Sydney");
    row("2026-11-20 09:00 to 10:00", "2026-11-19T22:00:00.000Z h Australia/Sydney");
    row("yesterday between 9 and 10", "2026-11-21T22:00:00.000Z h Australia/Sydney");
    row("Hier entre 9 et 10", "2026-11-21T22:00:00.000Z h Australia/Sydney");
    row("now", "2026-11-23T03:05:00.000Z e Australia/Sydney");
    row("-2h", "2026-11-23T01:05:00.000Z e Australia/Sydney");
    row("-90m", "2026-11-23T01:35:00.000Z e Australia/Sydney");
    row("-1d2h", "2026-11-22T01:05:00.000Z e Australia/Sydney");
    row("yesterday 17:30", "2026-11-22T06:30:00.000Z e Australia/Sydney");
    row("hier 17:30", "2026-11-22T06:30:00.000Z e Australia/Sydney");
    row("yesterday", "2026-11-21T13:00:00.000Z d Australia/Sydney");
    row("2026-11-23", "2026-11-22T13:00:00.000Z d Australia/Sydney");
    row("2026-03", "2026-02-28T13:00:00.000Z m Australia/Sydney");
    row("2026", "2025-12-31T13:00:00.000Z y Australia/Sydney");
    row("~14:05", "2026-11-23T03:05:00.000Z a Australia/Sydney");
    row("about 2026-11-23 14:05", "2026-11-23T03:05:00.000Z a Australia/Sydney");
    row("vers 14:05", "2026-11-23T03:05:00.000Z a Australia/Sydney");
    row("~2026-03", "2026-02-28T13:00:00.000Z M Australia/Sydney");
    row("~2026-11-23", "2026-11-22T13:00:00.000Z D Australia/Sydney");
    row("vers 2026", "2025-12-31T13:00:00.000Z Y Australia/Sydney");
    row("~yesterday", "2026-11-21T13:00:00.000Z D Australia/Sydney");
    row("~now", "2026-11-23T03:05:00.000Z a Australia/Sydney");
    row("23:50", "2026-11-22T12:50:00.000Z e Australia/Sydney");
    row("~23:50", "2026-11-22T12:50:00.000Z a Australia/Sydney");
    row("14:11", "2026-11-22T03:11:00.000Z e Australia/Sydney");
    row("today 23:50", "2026-11-23T12:50:00.000Z e Australia/Sydney");
    row("  14:05  ", "2026-11-23T03:05:00.000Z e Australia/Sydney");
    row("2028-02-29 00:00", "2028-02-28T13:00:00.000Z e Australia/Sydney");
}

void tst_TypedTime::aTypedTimeIsReadInTheRegistersZone()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(read(text), expected);
}

void tst_TypedTime::aClockTimeAMomentAheadIsRefusedWithBothReadings()
{
    const auto when = parseTime(u"14:08", QTimeZone("Australia/Sydney"), present);
    QVERIFY(!when);
    QCOMPARE(when.error().kind, ErrorKind::Invalid);
    QCOMPARE(when.error().detail,
             u"#time-ahead 2026-11-22T14:08:00+11:00 2026-11-23T14:08:00+11:00"_s);
    QVERIFY(!parseTime(u"14:10", QTimeZone("Australia/Sydney"), present));
}

/// Clocks in Sydney went from 2:00 to 3:00 on 4 October 2026, and back from 3:00 on 5 April.
void tst_TypedTime::aClockTimeIsTheLastOneAlsoWhereClocksChange()
{
    const QTimeZone sydney("Australia/Sydney");
    const auto at = [&](const QString& text, const QDateTime& now) {
        const auto when = parseTime(text, sydney, now);
        return when ? toText(*when).first(16) : when.error().detail.section(u' ', 0, 0);
    };
    const QDateTime beforeTheGap(QDate(2026, 10, 3), QTime(15, 0), utcZone); // 4 October, 1:00
    QCOMPARE(at(u"02:30"_s, beforeTheGap), u"2026-10-02T16:30"_s);
    QCOMPARE(at(u"02:30"_s, beforeTheGap.addSecs(3 * 3600)), u"#skipped-time"_s);
    const QDateTime dayAfterTheGap(QDate(2026, 10, 4), QTime(14, 0), utcZone); // 5 October, 1:00
    QCOMPARE(at(u"02:30"_s, dayAfterTheGap), u"#skipped-time"_s);
    const QDateTime beforeTheFold(QDate(2026, 4, 4), QTime(14, 0), utcZone); // 5 April, 1:00
    QCOMPARE(at(u"02:30"_s, beforeTheFold), u"2026-04-03T15:30"_s);
}

void tst_TypedTime::whatIsPlannedIsStillToCome()
{
    const auto when = parsePlannedTime(u"23:50", QTimeZone("Australia/Sydney"), present);
    QCOMPARE(toText(*when), u"2026-11-23T12:50:00.000Z e Australia/Sydney"_s);
    QVERIFY(parsePlannedTime(u"14:08", QTimeZone("Australia/Sydney"), present).has_value());
}

void tst_TypedTime::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "soon",
                             "2026-02-30",
                             "2027-02-29 10:00",
                             "2026-13",
                             "2026-00-10",
                             "24:00",
                             "14:60",
                             "14:05:60",
                             "2026-1-1",
                             "1899",
                             "2201-01-01",
                             "2026-11-23 25:00",
                             "-",
                             "-h",
                             "tomorrow",
                             "99999",
                             "2026-11-23T14:05+17:00",
                             "2026-11-23T14:05+10:75",
                             "between 10 and 9",
                             "between 9 and 9",
                             "between 9 and 25",
                             "9-10",
                             "between nine and ten",
                             "tomorrow between 9 and 10",
                             "2026-02-30 between 9 and 10",
                             "12345678901234567890"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"٢٠٢٦-11-23"_s;
}

void tst_TypedTime::whatIsNoTimeIsRefused()
{
    QFETCH(QString, text);
    const auto when = parseTime(text, QTimeZone("Australia/Sydney"), present);
    QVERIFY(!when);
    QCOMPARE(when.error().kind, ErrorKind::Invalid);
    const QString typed = text.trimmed();
    QCOMPARE(when.error().detail, typed.isEmpty() ? typed : u"#not-a-time "_s + typed.left(80));
}

void tst_TypedTime::whatIsLongerThanAnHourIsToldSo()
{
    const auto when = parseTime(u"between 9 and 12", QTimeZone("Australia/Sydney"), present);
    QVERIFY(!when);
    QCOMPARE(when.error().detail, u"#wider-than-an-hour between 9 and 12"_s);
}

void tst_TypedTime::aSkippedOrRepeatedTimeIsRefusedWithBothReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("readings");
    QTest::newRow("skipped in Sydney")
        << u"2026-10-04 02:30"_s << u"Australia/Sydney"_s
        << u"#skipped-time 2026-10-04T02:30:00+10:00 2026-10-04T02:30:00+11:00"_s;
    QTest::newRow("repeated in Sydney")
        << u"2026-04-05 02:30"_s << u"Australia/Sydney"_s
        << u"#repeated-time 2026-04-05T02:30:00+11:00 2026-04-05T02:30:00+10:00"_s;
    QTest::newRow("an hour that was skipped")
        << u"2026-10-04 between 2 and 3"_s << u"Australia/Sydney"_s
        << u"#skipped-time 2026-10-04T02:00:00+10:00 2026-10-04T02:00:00+11:00"_s;
    QTest::newRow("half an hour on Lord Howe")
        << u"2026-04-05 01:45"_s << u"Australia/Lord_Howe"_s
        << u"#repeated-time 2026-04-05T01:45:00+11:00 2026-04-05T01:45:00+10:30"_s;
    QTest::newRow("skipped in New York")
        << u"2026-03-08 02:30"_s << u"America/New_York"_s
        << u"#skipped-time 2026-03-08T02:30:00-05:00 2026-03-08T02:30:00-04:00"_s;
}

void tst_TypedTime::aSkippedOrRepeatedTimeIsRefusedWithBothReadings()
{
    QFETCH(QString, text);
    QFETCH(QString, zone);
    QFETCH(QString, readings);
    const auto when = parseTime(text, QTimeZone(zone.toLatin1()), present);
    QVERIFY(!when);
    QCOMPARE(when.error().detail, readings);
}

void tst_TypedTime::anOffsetSettlesARepeatedTime()
{
    QCOMPARE(read(u"2026-04-05 02:30+11:00"_s), u"2026-04-04T15:30:00.000Z e Australia/Sydney"_s);
    QCOMPARE(read(u"2026-04-05 02:30+10:00"_s), u"2026-04-04T16:30:00.000Z e Australia/Sydney"_s);
}

void tst_TypedTime::aDayBeginsWhereMidnightIsSkipped()
{
    // Beirut moves its clocks at midnight: 28 March 2027 begins at 01:00.
    const auto when = parseTime(u"2027-03-28", QTimeZone("Asia/Beirut"), present);
    QVERIFY(when.has_value());
    QCOMPARE(when->local().time(), QTime(1, 0));
    QCOMPARE(isoText(*when), u"2027-03-28"_s);
}

void tst_TypedTime::aTypedDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("day") << u"2026-12-01"_s << QDate(2026, 12, 1);
    QTest::newRow("today") << u"today"_s << QDate(2026, 11, 23);
    QTest::newRow("tomorrow") << u"Tomorrow"_s << QDate(2026, 11, 24);
    QTest::newRow("demain") << u"demain"_s << QDate(2026, 11, 24);
    QTest::newRow("ahead") << u"+14d"_s << QDate(2026, 12, 7);
    QTest::newRow("back") << u"-3d"_s << QDate(2026, 11, 20);
    QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29);
    QTest::newRow("no leap day") << u"2026-02-29"_s << QDate();
    QTest::newRow("a month") << u"2026-12"_s << QDate();
    QTest::newRow("a time") << u"2026-12-01 10:00"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void tst_TypedTime::aTypedDay()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    const auto date = parseDate(text, QTimeZone("Australia/Sydney"), present);
    QCOMPARE(date.has_value(), expected.isValid());
    if (date)
        QCOMPARE(*date, expected);
}

IREG_TEST(QCoreApplication, tst_TypedTime)
#include "tst_typedtime.moc"
