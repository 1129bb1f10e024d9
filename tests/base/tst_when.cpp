// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/when.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_When final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredTextComesBackAsItWas_data();
    void theStoredTextComesBackAsItWas();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void theShownTextIsCutToItsPrecision_data();
    void theShownTextIsCutToItsPrecision();
    void theCalendarIsThatOfTheRecordedZone();
    void textsSortByInstant();
    void anUnknownZoneIsUtc();
};

void tst_When::theStoredTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"2026-11-23T16:37:12.345Z e Australia/Sydney",
                             "2026-11-23T16:37:12.345Z a +10:00",
                             "1971-01-01T00:00:00.000Z y UTC",
                             "2028-02-29T23:59:59.999Z h Etc/GMT+5",
                             "2026-02-01T00:00:00.000Z m -03:30",
                             "2026-11-23T00:00:00.000Z d Asia/Kathmandu",
                             "2026-11-23T00:00:00.000Z D Asia/Kathmandu",
                             "2026-11-01T00:00:00.000Z M UTC",
                             "2026-01-01T00:00:00.000Z Y UTC",
                             "2026-11-23T16:00:00.000Z H UTC"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_When::theStoredTextComesBackAsItWas()
{
    QFETCH(QString, text);
    const auto when = whenFromText(text);
    QVERIFY(when.has_value());
    QCOMPARE(toText(*when), text);
}

void tst_When::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "2026-11-23T16:37:12.345Z",
                             "2026-11-23T16:37:12.345Z e ",
                             "2026-11-23T16:37:12.345Z x UTC",
                             "2026-11-23T16:37:12.345Z E UTC",
                             "2026-11-23T16:37:12.345Z A UTC",
                             "2026-11-23 16:37:12.345Z e UTC",
                             "2026-02-30T16:37:12.345Z e UTC",
                             "2026-11-23T24:37:12.345Z e UTC",
                             "2026-11-23T16:37:12,345Z e UTC",
                             "+026-11-23T16:37:12.345Z e UTC",
                             "2026-11-23T16:37:12.345Z  e UTC",
                             "2026-11-23T16:37:12.345Z e Bad Zone",
                             "2026-11-23T16:37:12.345Z e a;b"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"２026-11-23T16:37:12.345Z e UTC"_s;
    QTest::newRow("a long zone") << u"2026-11-23T16:37:12.345Z e "_s + QString(65, u'a');
}

void tst_When::anythingElseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!whenFromText(text));
}

void tst_When::theShownTextIsCutToItsPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* text, const char* shown) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown);
    };
    row("2026-11-23T03:05:09.250Z e Australia/Sydney", "2026-11-23T14:05:09+11:00");
    row("2026-11-23T03:05:09.250Z a Australia/Sydney", "2026-11-23T14:05:09+11:00");
    row("2026-07-23T03:05:09.250Z e Australia/Sydney", "2026-07-23T13:05:09+10:00");
    row("2026-11-23T03:05:09.000Z e UTC", "2026-11-23T03:05:09Z");
    row("2026-11-23T03:05:09.000Z e Europe/London", "2026-11-23T03:05:09+00:00");
    row("2026-11-23T03:05:09.000Z e Asia/Kathmandu", "2026-11-23T08:50:09+05:45");
    row("2026-11-23T03:05:09.000Z e -03:30", "2026-11-22T23:35:09-03:30");
    row("2026-11-23T03:00:00.000Z h UTC", "2026-11-23T03:00Z");
    row("2026-11-22T13:00:00.000Z d Australia/Sydney", "2026-11-23");
    row("2026-02-28T13:00:00.000Z m Australia/Sydney", "2026-03");
    row("2025-12-31T13:00:00.000Z y Australia/Sydney", "2026");
    row("2026-11-22T13:00:00.000Z D Australia/Sydney", "2026-11-23");
}

void tst_When::theShownTextIsCutToItsPrecision()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(isoText(*whenFromText(text)), shown);
    QCOMPARE(typedForm(*whenFromText(text)), isAbout(*whenFromText(text)) ? u'~' + shown : shown);
}

void tst_When::theCalendarIsThatOfTheRecordedZone()
{
    const auto eve = whenFromText(u"2025-12-31T13:30:00.000Z e Australia/Sydney");
    QCOMPARE(yearOf(*eve), 2026);
    QCOMPARE(dateOf(*eve), QDate(2026, 1, 1));
    QCOMPARE(yearOf(*whenFromText(u"2025-12-31T13:30:00.000Z e UTC")), 2025);
}

void tst_When::textsSortByInstant()
{
    const When earlier{.ms = 1'000, .zone = u"Pacific/Apia"_s, .precision = Precision::Exact};
    const When later{.ms = 1'001, .zone = u"America/New_York"_s, .precision = Precision::Exact};
    QVERIFY(earlier < later);
    QVERIFY(toText(earlier) < toText(later));
}

void tst_When::anUnknownZoneIsUtc()
{
    QCOMPARE(zoneOf(u"Nowhere/Land"_s), QTimeZone::utc());
    QCOMPARE(zoneOf(u"+10:30"_s).offsetFromUtc(QDateTime::currentDateTimeUtc()), 37'800);
    QCOMPARE(zoneOf(u"-03:30"_s).offsetFromUtc(QDateTime::currentDateTimeUtc()), -12'600);
}

IREG_TEST(QCoreApplication, tst_When)
#include "tst_when.moc"
