// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/deadlinetext.h"
#include "model/language/ruletext.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_RuleText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClausesPeriodIsSaid_data();
    void aClausesPeriodIsSaid();
    void aZoneWithoutRulesHereIsSaid();
    void aNoticeIsReadInFrench_data();
    void aNoticeIsReadInFrench();
    void aLawHasAShortName_data();
    void aLawHasAShortName();
    void whatSomebodyWroteStaysAsItIs();
};

void tst_RuleText::aClausesPeriodIsSaid_data()
{
    QTest::addColumn<ContractClause>("clause");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto clause = [](qint64 duration, ClauseUnit unit, const QString& number) {
        ContractClause made;
        made.number = number;
        made.duration = duration;
        made.unit = unit;
        return made;
    };
    using enum ClauseUnit;
    QTest::newRow("hours") << clause(24, Hours, u"7.2"_s) << u"24 hours"_s << u"24 heures"_s;
    QTest::newRow("one hour") << clause(1, Hours, u"7.2"_s) << u"1 hour"_s << u"1 heure"_s;
    QTest::newRow("calendar days")
        << clause(5, CalendarDays, u"7.2"_s) << u"5 calendar days"_s << u"5 jours calendaires"_s;
    QTest::newRow("business days")
        << clause(2, BusinessDays, u"7.2"_s) << u"2 business days"_s << u"2 jours ouvrés"_s;
    QTest::newRow("without its number")
        << clause(24, Hours, {}) << u"no period yet"_s << u"pas encore de délai"_s;
    QTest::newRow("none") << ContractClause{} << u"no period yet"_s << u"pas encore de délai"_s;
}

void tst_RuleText::aClausesPeriodIsSaid()
{
    QFETCH(ContractClause, clause);
    QTEST(periodText(Language::English, clause), "english");
    QTEST(periodText(Language::French, clause), "french");
}

void tst_RuleText::aZoneWithoutRulesHereIsSaid()
{
    AdoptedRegime newer = adopted(u"us-sec-reg-sp"_s);
    newer.edited = true;
    newer.definition.replace(u"America/New_York"_s, u"America/New_Amsterdam"_s);
    const Rulebook rules({newer}, {}, {}, QTimeZone("America/Chicago"));
    Obligation duty;
    duty.regime = newer.code;
    duty.step = rules.regimes().front().shared(rules.regimes().front().regime().steps.front());
    for (Language language : {Language::English, Language::French}) {
        const QStringList said = cautions(language, rules, duty, QDate(2026, 10, 3));
        QVERIFY2(said.join(u' ').contains(u"America/New_Amsterdam"_s), qPrintable(said.join(u' ')));
    }
}

void tst_RuleText::aNoticeIsReadInFrench_data()
{
    QTest::addColumn<QString>("regime");
    for (const Regime& regime : shippedRegimes().regimes)
        QTest::newRow(qPrintable(regime.id)) << regime.id;
}

void tst_RuleText::aNoticeIsReadInFrench()
{
    QFETCH(QString, regime);
    const Regime& data = *shippedRegimes().regime(regime);
    const QString& authority = data.authority.english;
    QCOMPARE(recipientText(Language::English, authority), authority);
    QCOMPARE(recipientText(Language::French, authority), in(Language::French, data.authority));
    QVERIFY2(data.authority.french != authority, qPrintable(authority));
    for (const Step& step : data.steps) {
        const QString law = step.lawReference.english;
        const QString stored = data.name.english + (law.isEmpty() ? law : u", "_s + law);
        QCOMPARE(obligationText(Language::English, regime, stored), stored);
        const QString french = in(Language::French, step.lawReference);
        QCOMPARE(obligationText(Language::French, regime, stored),
                 in(Language::French, data.name) + (french.isEmpty() ? french : u", "_s + french));
        QVERIFY(ruleText(Language::French, shippedRegimes(), step).contains(french));
    }
}

void tst_RuleText::aLawHasAShortName_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char* regime, const QString& english, const QString& french) {
        QTest::newRow(regime) << QString::fromLatin1(regime) << english << french;
    };
    row("eu-gdpr-controller", u"GDPR 72 h"_s, u"RGPD 72 h"_s);
    row("eu-nis2", u"NIS2 24 h"_s, u"NIS 2 24 h"_s);
    row("us-hipaa", u"HIPAA 60 d"_s, u"HIPAA 60 j"_s);
    row("uk-gdpr", u"UK GDPR 72 h"_s, u"RGPD britannique 72 h"_s);
    row("eu-cra-incident",
        u"Cyber Resilience Act 24 h"_s,
        u"Règlement sur la cyberrésilience 24 h"_s);
    row("za-popia", u"South Africa POPIA"_s, u"Afrique du Sud POPIA"_s);
    row("us-bank-36h",
        u"US Computer-Security Incident Notification Rule 36 h"_s,
        u"États-Unis 36 h"_s);
    row("au-apra-cps234", u"APRA CPS 234 72 h"_s, u"APRA CPS 234 72 h"_s);
}

void tst_RuleText::aLawHasAShortName()
{
    QFETCH(QString, regime);
    const Regime& data = *shippedRegimes().regime(regime);
    QTEST(shortLawText(Language::English, data.name, data.steps.front()), "english");
    QTEST(shortLawText(Language::French, data.name, data.steps.front()), "french");
}

void tst_RuleText::whatSomebodyWroteStaysAsItIs()
{
    QCOMPARE(recipientText(Language::French, u"The lead authority"_s), u"The lead authority"_s);
    QCOMPARE(obligationText(Language::French, u"au-ndb"_s, u"Part IIIC"_s), u"Part IIIC"_s);
    const QString named = shippedRegimes().regime(u"au-ndb"_s)->name.english + u", our note"_s;
    QVERIFY(obligationText(Language::French, u"au-ndb"_s, named).endsWith(u", our note"_s));
}

IREG_TEST(QCoreApplication, tst_RuleText)
#include "tst_ruletext.moc"
