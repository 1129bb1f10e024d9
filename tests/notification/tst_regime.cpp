// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/deadline.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject shippedJson()
{
    QFile file(u":/regimes.json"_s);
    file.open(QIODevice::ReadOnly);
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The shipped set with one step's member replaced.
QByteArray changed(const QString& key, const QJsonValue& value)
{
    QJsonObject set = shippedJson();
    QJsonArray regimes = set.value(u"regimes"_s).toArray();
    QJsonObject regime = regimes[0].toObject();
    QJsonArray steps = regime.value(u"steps"_s).toArray();
    QJsonObject step = steps[0].toObject();
    step.insert(key, value);
    steps[0] = step;
    regime.insert(u"steps"_s, steps);
    regimes[0] = regime;
    set.insert(u"regimes"_s, regimes);
    return QJsonDocument(set).toJson();
}

/// Whether a reference to a law has words of English that its French does not take the place of.
bool isEnglish(const Bilingual& reference)
{
    static const QRegularExpression words(
        u"\\b(ss?|reg|para|rule|[Rr]ules|[Dd]ecision|[Dd]ecree|Guideline|statute|policy|Notice|Bill)\\b"_s);
    return (reference.french.isEmpty() ? reference.english : reference.french).contains(words);
}

} // namespace

class tst_Regime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedSetIsWhole();
    void everyStepSpeaksBothLanguages();
    void everyContentIsKnown();
    void whatIsNotOfTheFormIsRefusedByPlace_data();
    void whatIsNotOfTheFormIsRefusedByPlace();
    void malformedJsonIsRefusedByOffset();
};

void tst_Regime::theShippedSetIsWhole()
{
    const RegimeSet& set = shippedRegimes();
    QCOMPARE(set.regimes.size(), 63U);
    std::size_t steps = 0;
    for (const Regime& regime : set.regimes)
        steps += regime.steps.size();
    QCOMPARE(steps, 200U);
    QVERIFY(set.asOf.isValid());
    QVERIFY(set.regime(u"eu-dora"_s)->step(u"final"_s)->noonRelief);
    QVERIFY(!set.regime(u"eu-dora"_s)->step(u"initial"_s)->noonRelief);
    QVERIFY(!set.regime(u"none"_s));
    QVERIFY(!set.regimes[0].step(u"none"_s));
}

void tst_Regime::everyStepSpeaksBothLanguages()
{
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const auto text : {&Regime::name,
                                &Regime::question,
                                &Regime::jurisdiction,
                                &Regime::law,
                                &Regime::authority,
                                &Regime::whoIsBound,
                                &Regime::trigger}) {
            const Bilingual& words = regime.*text;
            QVERIFY2(!words.english.isEmpty() && !words.french.isEmpty(),
                     qPrintable(regime.id + u": "_s + words.english));
        }
        for (const auto list : {&Regime::exceptions, &Regime::harmFactors})
            QCOMPARE((regime.*list).english.size(), (regime.*list).french.size());
        for (const Step& step : regime.steps) {
            QVERIFY(!step.name.english.isEmpty());
            for (const auto text : {&Step::name, &Step::qualifier, &Step::condition}) {
                const Bilingual& words = step.*text;
                QVERIFY2(words.english.isEmpty() == words.french.isEmpty(),
                         qPrintable(regime.id + u'/' + step.id + u": "_s + words.english));
            }
            QVERIFY2(!isEnglish(step.lawReference),
                     qPrintable(regime.id + u'/' + step.id + u": "_s + step.lawReference.english));
        }
    }
    for (const auto* glossary : {&shippedRegimes().anchors, &shippedRegimes().rules}) {
        for (const auto& [id, words] : *glossary)
            QVERIFY2(!words.english.isEmpty() && !words.french.isEmpty(), qPrintable(id));
    }
    for (const auto& entry : codes<CountingRule>)
        QVERIFY2(shippedRegimes().rules.contains(QString::fromLatin1(entry.code)), entry.code);
}

void tst_Regime::everyContentIsKnown()
{
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const auto& [step, fields] : regime.contents) {
            QVERIFY2(step == u"register" || regime.step(step), qPrintable(regime.id + u'/' + step));
            for (const QString& field : fields)
                QVERIFY2(shippedRegimes().contents.contains(field), qPrintable(field));
        }
    }
}

void tst_Regime::whatIsNotOfTheFormIsRefusedByPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* key, const QJsonValue& value) {
        QTest::newRow(key) << QString::fromLatin1(key) << value;
    };
    row("counting_rule", u"moon_phases"_s);
    row("deadline_kind", u"soft"_s);
    row("verification", 1);
    row("anchor", u"full_moon"_s);
    row("duration", QJsonObject{{u"value"_s, 30}, {u"unit"_s, u"hours"_s}});
    row("target_duration", QJsonObject{{u"value"_s, -1}, {u"unit"_s, u"calendar_days"_s}});
    row("in_force_from", u"2026-02-30"_s);
    row("in_force_until", u"2026-02-30"_s);
}

void tst_Regime::whatIsNotOfTheFormIsRefusedByPlace()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto set = readRegimes(changed(key, value));
    QVERIFY(!set);
    QCOMPARE(set.error().place, u"au-ndb/assessment."_s + key);
}

void tst_Regime::malformedJsonIsRefusedByOffset()
{
    const auto set = readRegimes("{\"as_of\": ");
    QVERIFY(!set);
    QVERIFY(set.error().place.startsWith(u"character"_s));
    QVERIFY(!readRegimes("[]"));
    QCOMPARE(readRegimes("{}").error().place, u"regimes.as_of"_s);
}

IREG_TEST(QCoreApplication, tst_Regime)
#include "tst_regime.moc"
