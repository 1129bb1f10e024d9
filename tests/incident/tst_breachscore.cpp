// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/breachscore.h"
#include "tests/support/suite.h"

using namespace ireg;

class tst_BreachScore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScoreIsEnisas_data();
    void theScoreIsEnisas();
    void flagsStandBesideTheScore();
};

void tst_BreachScore::theScoreIsEnisas_data()
{
    using enum Loss;
    QTest::addColumn<BreachFacts>("facts");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<BreachBand>("band");
    const auto row = [](const char* name, const BreachFacts& facts, int score, BreachBand band) {
        QTest::newRow(name) << facts << score << band;
    };
    const auto simple = DataNature::Simple;
    row("least", {simple}, 25, BreachBand::Low);
    row("just low",
        {DataNature::Behavioural, 0, Identification::Significant, Partial},
        175,
        BreachBand::Low);
    row("medium begins at 2",
        {DataNature::Behavioural, 0, Identification::Maximum},
        200,
        BreachBand::Medium);
    row("high begins at 3",
        {DataNature::Financial, 0, Identification::Maximum},
        300,
        BreachBand::High);
    row("very high begins at 4",
        {DataNature::Sensitive, 0, Identification::Maximum},
        400,
        BreachBand::VeryHigh);
    row("most",
        {DataNature::Sensitive, 0, Identification::Maximum, Full, Full, Full, true},
        600,
        BreachBand::VeryHigh);
    row("losses add up",
        {simple, 0, Identification::Limited, Full, Partial, Partial},
        150,
        BreachBand::Low);
    row("malice adds a half",
        {simple, 0, Identification::Limited, Full, None, None, true},
        150,
        BreachBand::Low);
    row("context raises", {simple, 2, Identification::Maximum}, 300, BreachBand::High);
    row("but not past 4",
        {DataNature::Sensitive, 1, Identification::Maximum},
        400,
        BreachBand::VeryHigh);
    row("and lowers to 1 at the least",
        {DataNature::Behavioural, -3, Identification::Maximum},
        100,
        BreachBand::Low);
}

void tst_BreachScore::theScoreIsEnisas()
{
    QFETCH(BreachFacts, facts);
    QFETCH(int, hundredths);
    QFETCH(BreachBand, band);
    const BreachScore score = breachScore(facts);
    QCOMPARE(score.hundredths, hundredths);
    QCOMPARE(score.band, band);
}

void tst_BreachScore::flagsStandBesideTheScore()
{
    BreachFacts facts;
    facts.individuals = 100;
    QVERIFY(!breachScore(facts).manyIndividuals);
    facts.individuals = 101;
    facts.unintelligible = true;
    const BreachScore score = breachScore(facts);
    QVERIFY(score.manyIndividuals && score.unintelligible);
    QCOMPARE(score.hundredths, 25);
}

IREG_TEST(QCoreApplication, tst_BreachScore)
#include "tst_breachscore.moc"
