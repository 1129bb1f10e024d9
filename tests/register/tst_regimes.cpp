// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "model/register/records.h"
#include "model/register/regimes.h"
#include "tests/support/asking.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Regimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adoptingKeepsACopyOfTheData();
    void jurisdictionsAreFollowed();
    void editingIsRefusedWhereTheDataBreaks();
    void whatLacksFrenchIsSaidAsTheDataSaysIt();
    void whatWasRewrittenIsNotSaidInOldFrench();
    void bothLanguagesAreEditedTogether();
    void aNewerSetIsTakenOver();
    void whatWasEditedIsKept();
    void anOlderSetIsRefused();
};

void tst_Regimes::adoptingKeepsACopyOfTheData()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {gdpr}).has_value());
    const AdoptedRegime regime = all<AdoptedRegime>(*made)->front();
    QCOMPARE(regime.asOf, shippedRegimes().asOf);
    QVERIFY(readRegimes(regime.definition.toUtf8()).has_value());
    QCOMPARE(adoptRegimes(*made, {u"nowhere"_s}).error().kind, ErrorKind::Usage);
    QVERIFY(disableRegimes(*made, {gdpr}).has_value());
    QVERIFY(!rulebook(*made)->asksAnything());
    QVERIFY(adoptRegimes(*made, {gdpr}).has_value());
    QCOMPARE(all<AdoptedRegime>(*made)->size(), 1U);
    QVERIFY(rulebook(*made)->asksAnything());
}

/// Laws come and go with the places; what was chosen by hand stays.
void tst_Regimes::jurisdictionsAreFollowed()
{
    TempRegister made;
    const auto set = [&made](const QString& places) {
        return setFields(*made, {&typeOf<RegisterProfile>(), 1}, {{u"jurisdictions"_s, places}}, {})
            .has_value();
    };
    const auto asked = [&made] {
        QStringList codes;
        const auto regimes = *all<AdoptedRegime>(*made);
        for (const AdoptedRegime& one : regimes) {
            if (one.enabled)
                codes.append(one.code);
        }
        codes.sort();
        return codes;
    };
    const auto lawsOf = [](QStringList codes) {
        codes.sort();
        return codes;
    };
    QVERIFY(set(u"eu"_s));
    QCOMPARE(asked(), lawsOf(regimesFor(u"eu"_s)));
    QVERIFY(adoptRegimes(*made, {u"au-ndb"_s}).has_value());
    QVERIFY(set(u"nz"_s));
    QCOMPARE(asked(), lawsOf(regimesFor(u"nz"_s) + QStringList{u"au-ndb"_s}));
    QVERIFY(set(u"nz,eu"_s));
    QCOMPARE(asked(), lawsOf(regimesFor(u"nz,eu"_s) + QStringList{u"au-ndb"_s}));
    const QStringList before = asked();
    QVERIFY(!set(u"nz,nowhere"_s));
    QCOMPARE(asked(), before);
}

void tst_Regimes::editingIsRefusedWhereTheDataBreaks()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(!editRegime(*made, u"uk-gdpr"_s, {{u"zone"_s, u"Mars"_s}}).has_value());
    QVERIFY(!all<AdoptedRegime>(*made)->front().edited);
    QVERIFY(editRegime(*made,
                       u"uk-gdpr"_s,
                       {{u"authority"_s, u"Information Commission"_s}, {u"calendar"_s, u"FR"_s}})
                .has_value());
    const RuledRegime ruled = *rulebook(*made)->regime(u"uk-gdpr"_s);
    QCOMPARE(ruled.regime().authority, (Bilingual{u"Information Commission"_s, {}}));
    QCOMPARE(ruled.calendar, u"FR"_s);
    QVERIFY(ruled.edited);
}

/// As a register has it that adopted it before the data said more than names in French.
AdoptedRegime withoutFrench(AdoptedRegime regime)
{
    static const QRegularExpression french(
        u"\"(authority|law|condition|law_ref|qualifier)_fr\":\"[^\"]*\","_s);
    regime.asOf = regime.asOf.addDays(-30);
    regime.definition.remove(french);
    return regime;
}

void tst_Regimes::whatLacksFrenchIsSaidAsTheDataSaysIt()
{
    const AdoptedRegime older = withoutFrench(adopted(u"uk-gdpr"_s));
    const Regime plain = readRegimes(older.definition.toUtf8())->regimes.front();
    QVERIFY(plain.authority.french.isEmpty() && plain.steps.front().qualifier.french.isEmpty());
    const Regime& shipped = *shippedRegimes().regime(u"uk-gdpr"_s);
    const Rulebook rules({older}, {}, {}, QTimeZone::utc());
    const Regime& said = rules.regimes().front().regime();
    QCOMPARE(said.authority, shipped.authority);
    QCOMPARE(said.law, shipped.law);
    QCOMPARE(said.steps.front().qualifier, shipped.steps.front().qualifier);
    QCOMPARE(said.step(u"controller"_s)->condition, shipped.step(u"controller"_s)->condition);
}

void tst_Regimes::whatWasRewrittenIsNotSaidInOldFrench()
{
    AdoptedRegime older = withoutFrench(adopted(u"uk-gdpr"_s));
    const RegimeCopy copy{older.code, older.asOf, older.definition};
    older.definition = editedCopy(copy, u"authority"_s, u"The Commission"_s)->definition;
    const Rulebook rules({older}, {}, {}, QTimeZone::utc());
    const Regime& said = rules.regimes().front().regime();
    QCOMPARE(said.authority, (Bilingual{u"The Commission"_s, {}}));
    QCOMPARE(said.law, shippedRegimes().regime(u"uk-gdpr"_s)->law);
}

void tst_Regimes::bothLanguagesAreEditedTogether()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(editRegime(*made,
                       u"uk-gdpr"_s,
                       {{u"authority_fr"_s, u"La Commission"_s},
                        {u"authority.condition_fr"_s, u"toujours"_s},
                        {u"authority.condition_en"_s, u"always"_s},
                        {u"authority"_s, u"The Commission"_s}})
                .has_value());
    const Rulebook rules = *rulebook(*made);
    const Regime& said = rules.regimes().front().regime();
    QCOMPARE(said.authority, (Bilingual{u"The Commission"_s, u"La Commission"_s}));
    QCOMPARE(said.step(u"authority"_s)->condition, (Bilingual{u"always"_s, u"toujours"_s}));
}

std::vector<RegimeCopy> newerCopies(int days, const QString& hours)
{
    std::vector<RegimeCopy> copies = shippedCopies();
    for (RegimeCopy& copy : copies) {
        copy.asOf = copy.asOf.addDays(days);
        copy.definition.replace(shippedRegimes().asOf.toString(Qt::ISODate),
                                copy.asOf.toString(Qt::ISODate));
        if (copy.code == "uk-gdpr"_L1)
            copy.definition = editedCopy(copy, u"authority.duration"_s, hours)->definition;
    }
    return copies;
}

void tst_Regimes::aNewerSetIsTakenOver()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    const auto newer = newerCopies(30, u"96"_s);
    const auto news = regimeNews(*made, newer);
    QCOMPARE(news->size(), 1U);
    QCOMPARE(news->front().code, u"uk-gdpr"_s);
    QCOMPARE(news->front().changes,
             (std::vector<RegimeChange>{{u"authority.duration"_s, u"72 hours"_s, u"96 hours"_s}}));
    QVERIFY(importRegimes(*made, newer).has_value());
    const Rulebook rules = *rulebook(*made);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 96);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->asOf, shippedRegimes().asOf.addDays(30));
    QVERIFY(!rules.regime(u"eu-dora"_s)->enabled);
    QVERIFY(regimeNews(*made, newer)->empty());
}

void tst_Regimes::whatWasEditedIsKept()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(editRegime(*made, u"uk-gdpr"_s, {{u"authority.duration"_s, u"24"_s}}).has_value());
    const auto newer = newerCopies(30, u"96"_s);
    QVERIFY(regimeNews(*made, newer)->front().kept);
    QVERIFY(importRegimes(*made, newer).has_value());
    const Rulebook rules = *rulebook(*made);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 24);
}

void tst_Regimes::anOlderSetIsRefused()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QCOMPARE(importRegimes(*made, newerCopies(-30, u"96"_s)).error().kind, ErrorKind::Constraint);
    QCOMPARE(all<AdoptedRegime>(*made)->size(), 1U);
    // Of the same day and yet different: it counts as it says, and is marked.
    QVERIFY(importRegimes(*made, newerCopies(0, u"96"_s)).has_value());
    QVERIFY(rulebook(*made)->regime(u"uk-gdpr"_s)->edited);
    QCOMPARE(rulebook(*made)->regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 96);
}

IREG_TEST(QCoreApplication, tst_Regimes)
#include "tst_regimes.moc"
