// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/timetext.h"
#include "tests/support/suite.h"

#include <QLocale>

#include <limits>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

When at(const QString& utc, const QString& zone, Precision precision = Precision::Exact)
{
    return {.ms = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch(),
            .zone = zone,
            .precision = precision};
}

const QString sydney = u"Australia/Sydney"_s;

struct TimeCase
{
    const char* name;
    const char16_t* utc;
    const char16_t* zone;
    Precision precision;
    const char16_t* english;
    const char16_t* french;
};

const TimeCase timeCases[] = {
    {"exact",
     u"2026-11-23T05:37:12Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"23 Nov 2026, 16:37 (UTC+11:00)",
     u"23 nov. 2026, 16:37 (UTC+11:00)"},
    {"about",
     u"2026-11-23T05:37:12Z",
     u"Australia/Sydney",
     Precision::About,
     u"about 23 Nov 2026, 16:37 (UTC+11:00)",
     u"vers le 23 nov. 2026, 16:37 (UTC+11:00)"},
    {"hour",
     u"2026-11-23T05:00:00Z",
     u"Australia/Sydney",
     Precision::Hour,
     u"23 Nov 2026, 16:00 to 17:00 (UTC+11:00)",
     u"23 nov. 2026, 16 h à 17 h (UTC+11:00)"},
    {"last hour of a day",
     u"2026-11-23T12:00:00Z",
     u"Australia/Sydney",
     Precision::Hour,
     u"23 Nov 2026, 23:00 to 24:00 (UTC+11:00)",
     u"23 nov. 2026, 23 h à 24 h (UTC+11:00)"},
    {"day",
     u"2025-12-31T13:00:00Z",
     u"Australia/Sydney",
     Precision::Day,
     u"1 Jan 2026",
     u"1er janv. 2026"},
    {"month",
     u"2025-12-31T13:00:00Z",
     u"Australia/Sydney",
     Precision::Month,
     u"Jan 2026",
     u"janv. 2026"},
    {"year", u"2025-12-31T13:00:00Z", u"Australia/Sydney", Precision::Year, u"2026", u"2026"},
    {"before the clocks go forward",
     u"2026-10-03T15:59:59Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"4 Oct 2026, 01:59 (UTC+10:00)",
     u"4 oct. 2026, 01:59 (UTC+10:00)"},
    {"after the clocks went forward",
     u"2026-10-03T16:00:00Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"4 Oct 2026, 03:00 (UTC+11:00)",
     u"4 oct. 2026, 03:00 (UTC+11:00)"},
    {"first of a repeated hour",
     u"2026-04-04T15:30:00Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"5 Apr 2026, 02:30 (UTC+11:00)",
     u"5 avr. 2026, 02:30 (UTC+11:00)"},
    {"second of a repeated hour",
     u"2026-04-04T16:30:00Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"5 Apr 2026, 02:30 (UTC+10:00)",
     u"5 avr. 2026, 02:30 (UTC+10:00)"},
    {"Kathmandu",
     u"2026-11-23T05:37:12Z",
     u"Asia/Kathmandu",
     Precision::Exact,
     u"23 Nov 2026, 11:22 (UTC+05:45)",
     u"23 nov. 2026, 11:22 (UTC+05:45)"},
    {"west, half an hour",
     u"2026-11-23T05:37:12Z",
     u"America/St_Johns",
     Precision::Exact,
     u"23 Nov 2026, 02:07 (UTC-03:30)",
     u"23 nov. 2026, 02:07 (UTC-03:30)"},
    {"UTC",
     u"2026-11-23T05:37:12Z",
     u"UTC",
     Precision::Exact,
     u"23 Nov 2026, 05:37 (UTC)",
     u"23 nov. 2026, 05:37 (UTC)"},
    {"an offset for a zone",
     u"2026-11-23T05:37:12Z",
     u"-09:30",
     Precision::Exact,
     u"22 Nov 2026, 20:07 (UTC-09:30)",
     u"22 nov. 2026, 20:07 (UTC-09:30)"},
    {"local mean time",
     u"1890-06-01T00:00:00Z",
     u"Australia/Sydney",
     Precision::Exact,
     u"1 Jun 1890, 10:04 (UTC+10:04:52)",
     u"1er juin 1890, 10:04 (UTC+10:04:52)"},
    {"a year of two digits",
     u"0087-08-02T00:00:00Z",
     u"UTC",
     Precision::Month,
     u"Aug 0087",
     u"août 0087"}};

QString text(const char16_t* utf16)
{
    return QStringView(utf16).toString();
}

} // namespace

class tst_TimeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTimeHonoursPrecisionAndZone_data();
    void aTimeHonoursPrecisionAndZone();
    void aColumnsTimeHasNoOffset_data();
    void aColumnsTimeHasNoOffset();
    void utcIsCutToThePrecision_data();
    void utcIsCutToThePrecision();
    void everyFrenchMonthHasItsName();
    void aDayIsWritten_data();
    void aDayIsWritten();
    void aDurationShowsItsTwoLargestUnits_data();
    void aDurationShowsItsTwoLargestUnits();
    void aNumberIsGrouped_data();
    void aNumberIsGrouped();
};

void tst_TimeText::init()
{
    // No text may depend on the machine's language.
    QLocale::setDefault(QLocale(QLocale::German));
}

void tst_TimeText::aTimeHonoursPrecisionAndZone_data()
{
    QTest::addColumn<TimeCase>("given");
    for (const TimeCase& given : timeCases)
        QTest::newRow(given.name) << given;
}

void tst_TimeText::aTimeHonoursPrecisionAndZone()
{
    QFETCH(TimeCase, given);
    const When when = at(text(given.utc), text(given.zone), given.precision);
    QCOMPARE(timeText(Language::English, when), text(given.english));
    QCOMPARE(timeText(Language::French, when), text(given.french));
}

void tst_TimeText::aColumnsTimeHasNoOffset_data()
{
    using enum Precision;
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("exact") << Exact << u"1 Jan 2026, 00:00"_s << u"1er janv. 2026, 00:00"_s;
    QTest::newRow("about") << About << u"about 1 Jan 2026, 00:00"_s
                           << u"vers le 1er janv. 2026, 00:00"_s;
    QTest::newRow("hour") << Hour << u"1 Jan 2026, 00:00 to 01:00"_s
                          << u"1er janv. 2026, 0 h à 1 h"_s;
    QTest::newRow("day") << Day << u"1 Jan 2026"_s << u"1er janv. 2026"_s;
    QTest::newRow("month") << Month << u"Jan 2026"_s << u"janv. 2026"_s;
    QTest::newRow("year") << Year << u"2026"_s << u"2026"_s;
}

void tst_TimeText::aColumnsTimeHasNoOffset()
{
    QFETCH(Precision, precision);
    const When when = at(u"2025-12-31T13:00:00Z"_s, sydney, precision);
    QTEST(shortTimeText(Language::English, when), "english");
    QTEST(shortTimeText(Language::French, when), "french");
}

void tst_TimeText::utcIsCutToThePrecision_data()
{
    using enum Precision;
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("expected");
    const QString start = u"2025-12-31T13:00:00Z"_s;
    QTest::newRow("exact") << start << sydney << Exact << u"2025-12-31 13:00Z"_s;
    QTest::newRow("about") << start << sydney << About << u"~2025-12-31 13:00Z"_s;
    QTest::newRow("hour") << start << sydney << Hour << u"2025-12-31 13:00–14:00Z"_s;
    QTest::newRow("an hour of Kathmandu")
        << u"2026-11-23T05:15:00Z"_s << u"Asia/Kathmandu"_s << Hour << u"2026-11-23 05:15–06:15Z"_s;
    // In UTC the day of Sydney began on the 31st, but it is not the 31st.
    QTest::newRow("day") << start << sydney << Day << u"2026-01-01"_s;
    QTest::newRow("month") << start << sydney << Month << u"2026-01"_s;
    QTest::newRow("year") << start << sydney << Year << u"2026"_s;
    QTest::newRow("year of three digits")
        << u"0987-01-01T00:00:00Z"_s << u"UTC"_s << Year << u"0987"_s;
}

void tst_TimeText::utcIsCutToThePrecision()
{
    QFETCH(QString, utc);
    QFETCH(QString, zone);
    QFETCH(Precision, precision);
    QTEST(utcText(at(utc, zone, precision)), "expected");
}

void tst_TimeText::everyFrenchMonthHasItsName()
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names.append(dateText(Language::French, QDate(2026, month, 2)));
    QCOMPARE(names.join(u'|'),
             u"2 janv. 2026|2 févr. 2026|2 mars 2026|2 avr. 2026|2 mai 2026|2 juin 2026|"
             "2 juil. 2026|2 août 2026|2 sept. 2026|2 oct. 2026|2 nov. 2026|2 déc. 2026"_s);
}

void tst_TimeText::aDayIsWritten_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("none") << QDate() << QString() << QString();
    QTest::newRow("first") << QDate(2026, 2, 1) << u"1 Feb 2026"_s << u"1er févr. 2026"_s;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << u"29 Feb 2028"_s << u"29 févr. 2028"_s;
    QTest::newRow("twenty-first") << QDate(2026, 5, 21) << u"21 May 2026"_s << u"21 mai 2026"_s;
    QTest::newRow("before Christ") << QDate(-1, 12, 31) << u"31 Dec -0001"_s << u"31 déc. -0001"_s;
}

void tst_TimeText::aDayIsWritten()
{
    QFETCH(QDate, day);
    QTEST(dateText(Language::English, day), "english");
    QTEST(dateText(Language::French, day), "french");
}

void tst_TimeText::aDurationShowsItsTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("nothing") << qint64{0} << u"0 min"_s << u"0 min"_s;
    QTest::newRow("minutes") << qint64{42} << u"42 min"_s << u"42 min"_s;
    QTest::newRow("an hour") << qint64{60} << u"1 h"_s << u"1 h"_s;
    QTest::newRow("an hour and more") << qint64{61} << u"1 h 1 min"_s << u"1 h 1 min"_s;
    QTest::newRow("a day less a minute") << qint64{1439} << u"23 h 59 min"_s << u"23 h 59 min"_s;
    QTest::newRow("a day") << qint64{1440} << u"1 d"_s << u"1 j"_s;
    QTest::newRow("days and minutes") << qint64{1440 + 59} << u"1 d"_s << u"1 j"_s;
    QTest::newRow("days and hours")
        << qint64{3 * 1440 + 4 * 60 + 30} << u"3 d 4 h"_s << u"3 j 4 h"_s;
    QTest::newRow("years") << qint64{1234} * 1440 << u"1,234 d"_s << u"1\u202f234 j"_s;
    QTest::newRow("backwards") << qint64{-90} << u"\u22121 h 30 min"_s << u"\u22121 h 30 min"_s;
    QTest::newRow("the least number")
        << std::numeric_limits<qint64>::min() << u"\u22126,405,119,470,038,038 d 18 h"_s
        << u"\u22126\u202f405\u202f119\u202f470\u202f038\u202f038 j 18 h"_s;
}

void tst_TimeText::aDurationShowsItsTwoLargestUnits()
{
    QFETCH(qint64, minutes);
    QTEST(durationText(Language::English, minutes), "english");
    QTEST(durationText(Language::French, minutes), "french");
}

void tst_TimeText::aNumberIsGrouped_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("small") << qint64{999} << u"999"_s << u"999"_s;
    QTest::newRow("thousands") << qint64{12345} << u"12,345"_s << u"12\u202f345"_s;
    QTest::newRow("negative") << qint64{-1000000} << u"-1,000,000"_s << u"-1\u202f000\u202f000"_s;
}

void tst_TimeText::aNumberIsGrouped()
{
    QFETCH(qint64, number);
    QTEST(numberText(Language::English, number), "english");
    QTEST(numberText(Language::French, number), "french");
}

IREG_TEST(QCoreApplication, tst_TimeText)
#include "tst_timetext.moc"
