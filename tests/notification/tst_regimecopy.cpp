// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/regimecopy.h"
#include "model/notification/rulebook.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

const RegimeCopy& shipped(const QString& code)
{
    return *std::ranges::find(shippedCopies(), code, &RegimeCopy::code);
}

QStringList changeLines(const std::vector<RegimeChange>& changes)
{
    QStringList lines;
    for (const RegimeChange& change : changes)
        lines.append(change.place + u": "_s + change.before + u" -> "_s + change.after);
    return lines;
}

} // namespace

class tst_RegimeCopy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCopyIsASetOfItsOwn();
    void aCopyIsTheRegimeItCameFrom();
    void aValueIsEdited_data();
    void aValueIsEdited();
    void whatCannotBeEditedIsRefused_data();
    void whatCannotBeEditedIsRefused();
    void aZoneThatIsNoneIsRefusedWithTheOnesNearIt();
    void aStepDoesNotEndBeforeItBegins();
    void theDifferenceNamesThePlace();
    void stepsThatComeAndGoAreNamed();
    void aJurisdictionChoosesItsRegimes_data();
    void aJurisdictionChoosesItsRegimes();
};

void tst_RegimeCopy::everyCopyIsASetOfItsOwn()
{
    QCOMPARE(shippedCopies().size(), shippedRegimes().regimes.size());
    for (const RegimeCopy& copy : shippedCopies()) {
        const auto set = readRegimes(copy.definition.toUtf8());
        QVERIFY2(set.has_value(), qPrintable(set ? QString() : set.error().place));
        QCOMPARE(set->asOf, shippedRegimes().asOf);
        QCOMPARE(set->regimes.size(), 1U);
        for (const auto& [step, items] : set->regimes[0].contents) {
            for (const QString& item : items)
                QVERIFY2(set->contents.contains(item), qPrintable(copy.code + u' ' + item));
        }
    }
}

void tst_RegimeCopy::aCopyIsTheRegimeItCameFrom()
{
    const Regime copied = readRegimes(shipped(u"eu-dora"_s).definition.toUtf8())->regimes[0];
    const Regime& whole = *shippedRegimes().regime(u"eu-dora"_s);
    QCOMPARE(copied.steps.size(), whole.steps.size());
    QCOMPARE(copied.authority, whole.authority);
    QCOMPARE(copied.steps[0].limbs.size(), whole.steps[0].limbs.size());
    QVERIFY(copied.contents == whole.contents);
}

void tst_RegimeCopy::aValueIsEdited_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("change");
    const auto row = [](const char* regime, const char* place, const char* text, const char* to) {
        QTest::addRow("%s %s", place, text)
            << QString::fromLatin1(regime) << QString::fromLatin1(place) << QString::fromUtf8(text)
            << QString::fromUtf8(to);
    };
    row("uk-gdpr", "authority.duration", "48", "authority.duration: 72 hours -> 48 hours");
    row("uk-gdpr", "zone", "Europe/Paris", "zone: Europe/London -> Europe/Paris");
    row("us-hipaa",
        "individuals.qualifier_fr",
        "vite",
        "individuals.qualifier_fr: sans retard déraisonnable -> vite");
    row("us-tx-521", "authority_fr", "", "authority_fr: Procureur général du Texas -> ");
    row("us-sec-8k", "8k.calendar", "", "8k.calendar: US-federal -> ");
    row("eu-gdpr-controller", "phases.law_ref", "art. 33", "phases.law_ref: art. 33(4) -> art. 33");
}

void tst_RegimeCopy::aValueIsEdited()
{
    QFETCH(QString, regime);
    QFETCH(QString, place);
    QFETCH(QString, text);
    const auto edited = editedCopy(shipped(regime), place, text);
    QVERIFY2(edited.has_value(), qPrintable(edited ? QString() : edited.error().place));
    QTEST(changeLines(changesBetween(shipped(regime).definition, edited->definition)).join(u'|'),
          "change");
}

void tst_RegimeCopy::whatCannotBeEditedIsRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("a regime's code") << u"id"_s << u"other"_s;
    QTest::newRow("a step's code") << u"authority.id"_s << u"other"_s;
    QTest::newRow("a step that is not there") << u"nobody.duration"_s << u"4"_s;
    QTest::newRow("hours that are no number") << u"authority.duration"_s << u"soon"_s;
    QTest::newRow("no hours") << u"authority.duration"_s << u"0"_s;
    QTest::newRow("a zone that is none") << u"zone"_s << u"Mars/Olympus"_s;
    QTest::newRow("an anchor that is none") << u"authority.anchor"_s << u"whenever"_s;
    QTest::newRow("a rule that is none") << u"authority.counting_rule"_s << u"roughly"_s;
    QTest::newRow("a period without a rule") << u"authority.counting_rule"_s << u""_s;
    QTest::newRow("a day that is none") << u"in_force_from"_s << u"2026-02-30"_s;
}

void tst_RegimeCopy::whatCannotBeEditedIsRefused()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QVERIFY(!editedCopy(shipped(u"uk-gdpr"_s), place, text).has_value());
}

void tst_RegimeCopy::aZoneThatIsNoneIsRefusedWithTheOnesNearIt()
{
    for (const auto& [typed, near] : {std::pair(u"Sydney"_s, u"Australia/Sydney"_s),
                                      std::pair(u"Europe/Pariss"_s, u"Europe/Paris"_s)}) {
        const auto edited = editedCopy(shipped(u"uk-gdpr"_s), u"zone"_s, typed);
        QVERIFY(!edited.has_value());
        QCOMPARE(edited.error().place, u"uk-gdpr.zone"_s);
        QVERIFY2(edited.error().detail.contains(near), qPrintable(edited.error().detail));
    }
    QString newer = shipped(u"uk-gdpr"_s).definition;
    newer.replace(u"Europe/London"_s, u"Europe/Londinium"_s);
    const auto read = regimeCopies(newer.toUtf8());
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.contains(u"Europe/Londinium"_s));
}

void tst_RegimeCopy::aStepDoesNotEndBeforeItBegins()
{
    const RegimeCopy& copy = shipped(u"us-ca-1798-82"_s);
    const QString place = u"individuals-before.in_force_until"_s;
    QVERIFY(editedCopy(copy, place, u"2003-07-01"_s).has_value());
    QVERIFY(editedCopy(copy, place, QString()).has_value());
    QVERIFY(!editedCopy(copy, place, u"2003-06-30"_s).has_value());
}

void tst_RegimeCopy::theDifferenceNamesThePlace()
{
    QVERIFY(
        changesBetween(shipped(u"uk-gdpr"_s).definition, shipped(u"uk-gdpr"_s).definition).empty());
    const auto once = editedCopy(shipped(u"uk-gdpr"_s), u"authority"_s, u"The Commission"_s);
    const auto twice = editedCopy(*once, u"authority.duration"_s, u"24"_s);
    const QStringList lines = changeLines(
        changesBetween(shipped(u"uk-gdpr"_s).definition, twice->definition));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"authority: "_s) && lines[0].endsWith(u" -> The Commission"_s));
    QVERIFY(lines[1].startsWith(u"authority_fr: "_s) && lines[1].endsWith(u" -> "_s));
    QCOMPARE(lines[2], u"authority.duration: 72 hours -> 24 hours"_s);
}

void tst_RegimeCopy::stepsThatComeAndGoAreNamed()
{
    const QString uk = shipped(u"uk-gdpr"_s).definition;
    const QString ch = shipped(u"ch-fadp"_s).definition;
    const QStringList lines = changeLines(changesBetween(uk, ch));
    QVERIFY(lines.contains(u"id: uk-gdpr -> ch-fadp"_s));
    const QString bill = shipped(u"uk-csr-bill"_s).definition;
    const QStringList other = changeLines(changesBetween(bill, uk));
    QVERIFY(std::ranges::any_of(other, [](const QString& line) {
        return line.startsWith(u"initial: "_s) && line.endsWith(u" -> "_s);
    }));
    QVERIFY(std::ranges::any_of(
        other, [](const QString& line) { return line.startsWith(u"controller:  -> "_s); }));
}

void tst_RegimeCopy::aJurisdictionChoosesItsRegimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    const QStringList contracts{u"contract-customer"_s, u"contract-insurer"_s};
    const QStringList eu{u"eu-gdpr-controller"_s,
                         u"eu-gdpr-processor"_s,
                         u"eu-cra-vulnerability"_s,
                         u"eu-cra-incident"_s};
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("the first user's") << u"au,eu,uk,nz"_s
                                      << QStringList{u"au-ndb"_s, u"au-ransom-payment"_s} + eu
            + QStringList{u"uk-gdpr"_s, u"nz-privacy-act"_s} + contracts;
    QTest::newRow("a member state") << u" FR "_s << eu + contracts;
    QTest::newRow("as the country is coded") << u"gb"_s << QStringList{u"uk-gdpr"_s} + contracts;
    QTest::newRow("privacy law where nothing is on by default")
        << u"jp"_s << QStringList{u"jp-appi"_s} + contracts;
    QTest::newRow("a federation's states beside it")
        << u"us"_s
        << QStringList{u"us-ca-1798-82"_s, u"us-tx-521"_s, u"us-ny-899aa"_s, u"us-states"_s}
            + contracts;
    QTest::newRow("law of a jurisdiction that came later")
        << u"my,Cl"_s << QStringList{u"my-pdpa"_s, u"cl-ley21719"_s} + contracts;
    QTest::newRow("other law where privacy law is not in force yet")
        << u"in"_s << QStringList{u"in-certin"_s} + contracts;
    QTest::newRow("one the data has nothing about") << u"zz"_s << contracts;
}

void tst_RegimeCopy::aJurisdictionChoosesItsRegimes()
{
    QFETCH(QString, typed);
    QTEST(regimesFor(typed), "codes");
    QCOMPARE(lawlessAmong(typed), typed == "zz"_L1 ? QStringList{u"zz"_s} : QStringList());
}

IREG_TEST(QCoreApplication, tst_RegimeCopy)
#include "tst_regimecopy.moc"
