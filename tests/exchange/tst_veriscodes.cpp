// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/veriscodes.h"
#include "model/exchange/verisimport.h"
#include "tests/support/suite.h"

#include <map>

using namespace ireg;
using namespace ireg::exchange;
using namespace Qt::StringLiterals;

class tst_VerisCodes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detectionIsCoarse_data();
    void detectionIsCoarse();
    void everySourceOfDetectionComesBackAsItself();
    void durationsAreThoseOfVeris_data();
    void durationsAreThoseOfVeris();
    void oneUnencryptedStateIsEnough_data();
    void oneUnencryptedStateIsEnough();
    void versionsAreCompared_data();
    void versionsAreCompared();
};

void tst_VerisCodes::detectionIsCoarse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Detection>("expected");
    const auto row = [](const char* method, Detection expected) {
        QTest::newRow(method) << QByteArray(method) << expected;
    };
    row("{'external':{'variety':['Actor disclosure']}}", Detection::Attacker);
    row("{'internal':{'variety':['Reported by employee']},'unknown':false}", Detection::Staff);
    row("{'external':{'variety':['Unknown']},'internal':{'variety':['Nids']}}",
        Detection::Monitoring);
    row("{'external':{'variety':['Customer']},'internal':{'variety':['Nids']}}",
        Detection::Customer);
    row("{'external':{'variety':['Unknown']}}", Detection::Unknown);
    row("{'external':{'variety':['Found documents']}}", Detection::ThirdParty);
    row("{'internal':{'variety':['It review']}}", Detection::AuditOrReview);
    row("{'internal':{'variety':['A new word']}}", Detection::Other);
    row("{'partner':{}}", Detection::Unknown);
    row("{'other':true}", Detection::Other);
    row("{'unknown':true}", Detection::Unknown);
    row("'Ext - law enforcement'", Detection::LawEnforcement);
    row("'Int - IT review'", Detection::AuditOrReview);
    row("'Prt - audit'", Detection::AuditOrReview);
    row("'Other'", Detection::Other);
    row("'Unknown'", Detection::Unknown);
    row("17", Detection::Unknown);
    row("null", Detection::Unknown);
}

void tst_VerisCodes::detectionIsCoarse()
{
    QFETCH(QByteArray, method);
    QFETCH(Detection, expected);
    QByteArray bytes = "{'incident_id':'1','discovery_method':";
    bytes.append(method).append('}').replace('\'', '"');
    QCOMPARE(readVeris(bytes, {})->incident.incident.detectedBy, expected);
}

/// Or, where VERIS has no word as fine, as what it is a kind of.
void tst_VerisCodes::everySourceOfDetectionComesBackAsItself()
{
    const std::map<Detection, Detection> coarser{
        {Detection::EdgeTrafficLog, Detection::Monitoring},
        {Detection::LoadBalancerLog, Detection::Monitoring},
        {Detection::ApplicationLog, Detection::Monitoring},
        {Detection::SystemLog, Detection::Monitoring},
        {Detection::InfrastructureAlert, Detection::Monitoring},
        {Detection::ErrorTracker, Detection::Monitoring},
        {Detection::Supplier, Detection::Other},
        {Detection::Authority, Detection::Other}};
    for (const auto& entry : codes<Detection>) {
        const auto kind = coarser.find(entry.value);
        QCOMPARE(detectionOf(discoveryFor(entry.value)),
                 kind == coarser.end() ? entry.value : kind->second);
    }
}

void tst_VerisCodes::durationsAreThoseOfVeris_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<qint64>("seconds"); ///< -1: none
    QTest::newRow("seconds") << u"30"_s << u"Seconds"_s << qint64{30};
    QTest::newRow("hours") << u"1.5"_s << u"Hours"_s << qint64{5400};
    QTest::newRow("days, lower case") << u"2"_s << u"days"_s << qint64{172'800};
    QTest::newRow("weeks") << u"3.0"_s << u"Weeks"_s << qint64{1'814'400};
    QTest::newRow("a month has 30 days") << u"1"_s << u"Months"_s << qint64{2'592'000};
    QTest::newRow("a year has 365") << u"2"_s << u"Years"_s << qint64{63'072'000};
    QTest::newRow("never") << u"1"_s << u"Never"_s << qint64{-1};
    QTest::newRow("NA") << QString() << u"NA"_s << qint64{-1};
    QTest::newRow("no unit") << u"1"_s << QString() << qint64{-1};
    QTest::newRow("no number") << u"some"_s << u"Days"_s << qint64{-1};
    QTest::newRow("below zero") << u"-1"_s << u"Days"_s << qint64{-1};
    QTest::newRow("200 years") << u"200"_s << u"Years"_s << qint64{6'307'200'000};
    QTest::newRow("longer") << u"201"_s << u"Years"_s << qint64{-1};
    QTest::newRow("not finite") << u"1e400"_s << u"Days"_s << qint64{-1};
}

void tst_VerisCodes::durationsAreThoseOfVeris()
{
    QFETCH(QString, value);
    QFETCH(QString, unit);
    QFETCH(qint64, seconds);
    const auto ms = durationMs(value, unit);
    QCOMPARE(ms ? *ms / 1000 : -1, seconds);
}

void tst_VerisCodes::oneUnencryptedStateIsEnough_data()
{
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<Answer>("encrypted");
    QTest::newRow("none") << QStringList{} << Answer::Unknown;
    QTest::newRow("not said") << QStringList{u"Stored"_s} << Answer::Unknown;
    QTest::newRow("encrypted") << QStringList{u"Stored encrypted"_s} << Answer::Yes;
    QTest::newRow("both") << QStringList{u"Stored encrypted"_s, u"Transmitted unencrypted"_s}
                          << Answer::No;
    QTest::newRow("paper") << QStringList{u"Printed"_s} << Answer::No;
}

void tst_VerisCodes::oneUnencryptedStateIsEnough()
{
    QFETCH(QStringList, states);
    QFETCH(Answer, encrypted);
    QCOMPARE(encryptionOf(states), encrypted);
}

void tst_VerisCodes::versionsAreCompared_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("later");
    QTest::newRow("1.3.3") << u"1.3.3"_s << true;
    QTest::newRow("1_3_4") << u"1_3_4"_s << true;
    QTest::newRow("1.3") << u"1.3"_s << false;
    QTest::newRow("1_3_2") << u"1_3_2"_s << false;
    QTest::newRow("1.10.0") << u"1.10.0"_s << true;
    QTest::newRow("2.0") << u"2.0"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("words") << u"latest"_s << false;
}

void tst_VerisCodes::versionsAreCompared()
{
    QFETCH(QString, version);
    QFETCH(bool, later);
    QCOMPARE(isFrom(version, 3, 3), later);
}

IREG_TEST(QCoreApplication, tst_VerisCodes)
#include "tst_veriscodes.moc"
