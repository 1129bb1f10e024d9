// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/when.h"
#include "model/base/zone.h"
#include "model/base/zonealiases.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Zone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesThatAreZones_data();
    void namesThatAreZones();
    void namesThatAreNone_data();
    void namesThatAreNone();
    void everyOldNameIsAZone();
    void whatNamesNoZoneIsReadAsUtc();
    void theNearestIsOffered_data();
    void theNearestIsOffered();
    void aRefusalNamesTheField();
};

void tst_Zone::namesThatAreZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("minutes"); // on 1 January 2026
    const auto row = [](const char* name, int minutes) {
        QTest::newRow(name) << QString::fromLatin1(name) << minutes;
    };
    row("UTC", 0);
    row("Europe/Paris", 60);
    row("Australia/Sydney", 660);
    row("America/Argentina/Buenos_Aires", -180);
    row("US/Eastern", -300);
    row("Asia/Calcutta", 330);
    row("Europe/Kiev", 120);
    row("Europe/Kyiv", 120);
    row("NZ", 780);
    row("CET", 60);
    row("Etc/UTC", 0);
    row("Etc/GMT+5", -300);
    row("Etc/GMT-14", 840);
    row("UTC+05:45", 345);
}

void tst_Zone::namesThatAreZones()
{
    QFETCH(QString, name);
    QFETCH(int, minutes);
    QVERIFY(isZoneName(name));
    QVERIFY(checkZoneName(name, u"zone"_s).has_value());
    const QDateTime january = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    QCOMPARE(zoneOf(name).offsetFromUtc(january), minutes * 60);
}

void tst_Zone::namesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u"Sydney"_s,
                            u"AEST"_s,
                            u"AEST-10"_s,
                            u"AEST-10AEDT"_s,
                            u"europe/paris"_s,
                            u"EUROPE/PARIS"_s,
                            u"Europe/Paris "_s,
                            u" Europe/Paris"_s,
                            u"Europe/"_s,
                            u"/Europe/Paris"_s,
                            u"Australia/Sidney"_s,
                            u"Mars/Olympus"_s,
                            u"Factory"_s,
                            u"localtime"_s,
                            u"posixrules"_s,
                            u"posix/Europe/Paris"_s,
                            u"right/Europe/Paris"_s,
                            u"../../etc/passwd"_s,
                            u"<img src=x onerror=alert(1)>"_s,
                            u"<A>-10"_s,
                            u"+10:00"_s,
                            u"+99:99"_s,
                            u"UTC+99:00"_s,
                            u"UTC+10"_s,
                            u"Etc/GMT+15"_s,
                            QString(),
                            u" "_s,
                            u"Europe/Paris\n"_s,
                            QString(100'000, u'x')};
    for (const QString& name : names)
        QTest::newRow(qPrintable(u'\'' + name.left(40) + u'\'')) << name;
}

void tst_Zone::namesThatAreNone()
{
    QFETCH(QString, name);
    QVERIFY(!isZoneName(name));
    QVERIFY(!checkZoneName(name, u"zone"_s).has_value());
}

void tst_Zone::everyOldNameIsAZone()
{
    QVERIFY(zoneAliases().size() > 150);
    for (const ZoneAlias& alias : zoneAliases())
        QVERIFY2(isZoneName(QLatin1String(alias.name)), alias.name);
    for (const ZoneAlias& one : zoneAbbreviations()) {
        QVERIFY2(!isZoneName(QLatin1String(one.name)), one.name);
        QVERIFY2(isZoneName(QLatin1String(one.zone)), one.zone);
    }
}

void tst_Zone::whatNamesNoZoneIsReadAsUtc()
{
    QCOMPARE(zoneOf(u"Sydney"_s), QTimeZone::utc());
    QCOMPARE(zoneOf(u"+15:00"_s), QTimeZone::utc());
    const When when{0, u"+99:99"_s, Precision::Exact};
    QVERIFY(when.local().isValid());
    QVERIFY(isZone(u"+14:00"_s) && isZone(u"-03:30"_s) && !isZone(u"+14:01"_s));
}

void tst_Zone::theNearestIsOffered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("near");
    const auto row = [](const QString& typed, const QStringList& near) {
        QTest::newRow(qPrintable(typed.left(30))) << typed << near;
    };
    row(u"Sydney"_s, {u"Australia/Sydney"_s});
    row(u"sydney"_s, {u"Australia/Sydney"_s});
    row(u"AEST"_s, {u"Australia/Sydney"_s, u"Australia/Brisbane"_s});
    row(u"Australia/Sidney"_s, {u"Australia/Sydney"_s});
    row(u"Sidney"_s, {u"Australia/Sydney"_s});
    row(u"Paris"_s, {u"Europe/Paris"_s});
    row(u"europe/paris"_s, {u"Europe/Paris"_s});
    row(u" Europe/Paris "_s, {u"Europe/Paris"_s});
    row(u"Europe\\Paris"_s, {u"Europe/Paris"_s});
    row(u"New York"_s, {u"America/New_York"_s});
    row(u"america/new york"_s, {u"America/New_York"_s});
    row(u"us/eastern"_s, {u"America/New_York"_s});
    row(u"Bombay"_s, {});
    row(u"Calcutta"_s, {u"Asia/Kolkata"_s});
    row(u"Z\u00fcrich"_s, {u"Europe/Zurich"_s});
    row(u"France"_s, {u"Europe/Paris"_s});
    row(u"Mars/Olympus"_s, {});
    row(u"x"_s, {});
    row(QString(), {});
    row(u"<img src=x onerror=alert(1)>"_s, {});
    row(QString(1'000'000, u'A'), {});
}

void tst_Zone::theNearestIsOffered()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, near);
    QCOMPARE(zonesNear(typed), near);
}

void tst_Zone::aRefusalNamesTheField()
{
    const auto refused = checkZoneName(u"Sydney town"_s, u"zone"_s);
    QCOMPARE(refused.error(),
             (Error{ErrorKind::Invalid, u"#no-such-zone Sydney town"_s, u"zone"_s}));
    QCOMPARE(zoneRefusal(u"AEST"_s), u"#zone-near Australia/Sydney,|Australia/Brisbane AEST"_s);
    QCOMPARE(checkZoneName({}, u"zone"_s).error(), (Error{ErrorKind::Invalid, {}, u"zone"_s}));
}

IREG_TEST(QCoreApplication, tst_Zone)
#include "tst_zone.moc"
