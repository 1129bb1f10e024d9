// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/dossier/gate.h"
#include "model/dossier/required.h"
#include "tests/dossier/gatecases.h"
#include "tests/support/obligations.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Each gap as "stage fact" or "stage fact record".
QStringList written(const std::vector<Gap>& gaps)
{
    QStringList lines;
    for (const Gap& gap : gaps)
        lines.append(
            QStringList{codeText(gap.stage), factCode(gap), recordCode(gap)}.join(u' ').trimmed());
    return lines;
}

const QDate today(2026, 11, 10);

} // namespace

class tst_Gate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGateOpensOnACompleteDossier_data();
    void everyGateOpensOnACompleteDossier();
    void aGateNamesWhatIsMissing_data();
    void aGateNamesWhatIsMissing();
    void aTakenOverIncidentHasNoGates();
    void gapsComeInTheOrderAPersonWouldCloseThem();
    void closingAsksEveryStage();
    void closingPassesOverWhatWasBypassed();
    void aBypassInAnEarlierCycleDoesNotCount();
    void aGapIsListedOnceThoughTwoStagesAsk();
    void nearMissesAreStillReviewed();
    void whatIsNoIncidentClosesOnItsReason_data();
    void whatIsNoIncidentClosesOnItsReason();
    void whatIsNoIncidentIsAskedNothingElse_data();
    void whatIsNoIncidentIsAskedNothingElse();
    void whatWasBypassedWasLeftOpen();
    void whatWasClosedOnAReasonLeftAllOpenThatWasMissing();
    void aLawNobodyAnsweredStaysOpenOnceClosedOnAReason();
};

void tst_Gate::everyGateOpensOnACompleteDossier_data()
{
    QTest::addColumn<Stage>("stage");
    for (const auto& entry : codes<Stage>)
        QTest::newRow(entry.code) << entry.value;
}

void tst_Gate::everyGateOpensOnACompleteDossier()
{
    QFETCH(Stage, stage);
    QCOMPARE(written(gaps(aReadyDossier(), stage, today)), QStringList());
}

void tst_Gate::aGateNamesWhatIsMissing_data()
{
    QTest::addColumn<GateCase>("gate");
    for (const GateCase& one : gateCases())
        QTest::newRow(one.name) << one;
}

void tst_Gate::aGateNamesWhatIsMissing()
{
    QFETCH(GateCase, gate);
    Dossier dossier = aReadyDossier();
    gate.change(dossier);
    QCOMPARE(written(gaps(dossier, gate.stage, today)), gate.expected);
}

void tst_Gate::aTakenOverIncidentHasNoGates()
{
    Dossier dossier;
    dossier.incident.workflow = Workflow::None;
    for (const auto& entry : codes<Stage>)
        QVERIFY(gaps(dossier, entry.value, today).empty());
}

void tst_Gate::gapsComeInTheOrderAPersonWouldCloseThem()
{
    QCOMPARE(written(gaps(Dossier(), Stage::Assess, today)),
             (QStringList{u"assess kind"_s,
                          u"assess disposition"_s,
                          u"assess severity"_s,
                          u"assess owner"_s,
                          u"assess noticed"_s,
                          u"assess summary"_s,
                          u"assess aware_at"_s}));
}

void tst_Gate::closingAsksEveryStage()
{
    QVERIFY(closingGaps(aReadyDossier(), today).empty());
    Dossier dossier = aReadyDossier();
    dossier.incident.kind.reset();
    dossier.evidence.clear();
    dossier.incident.impact.clear();
    dossier.notifications.clear();
    dossier.lessons.clear();
    dossier.watch.clear();
    QCOMPARE(written(closingGaps(dossier, today)),
             (QStringList{u"assess kind"_s,
                          u"contain evidence:one"_s,
                          u"evaluate impact"_s,
                          u"notify notification:one"_s,
                          u"review lesson:one"_s,
                          u"monitor watch:one"_s}));
}

void tst_Gate::closingPassesOverWhatWasBypassed()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.kind.reset();
    dossier.visits[0].left = dossier.visits[0].entered;
    QCOMPARE(closingGaps(dossier, today).size(), 1U);
    dossier.visits[0].bypassReason = u"The clock ran"_s;
    QVERIFY(closingGaps(dossier, today).empty());
    dossier.visits[0].left.reset();
    QCOMPARE(closingGaps(dossier, today).size(), 1U);
}

void tst_Gate::aBypassInAnEarlierCycleDoesNotCount()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.kind.reset();
    dossier.visits[0].left = dossier.visits[0].entered;
    dossier.visits[0].bypassReason = u"The clock ran"_s;
    dossier.incident.cycle = 2;
    dossier.reviews[0].cycle = 2;
    QCOMPARE(written(closingGaps(dossier, today)), QStringList{u"assess kind"_s});
}

void tst_Gate::aGapIsListedOnceThoughTwoStagesAsk()
{
    Dossier dossier = aReadyDossier();
    dossier.notifications[0].sent.reset();
    QCOMPARE(written(closingGaps(dossier, today)), QStringList{u"notify notification:sent N-2"_s});
}

void tst_Gate::nearMissesAreStillReviewed()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.disposition = Disposition::NearMiss;
    dossier.incident.dispositionReason = u"Stopped by the proxy"_s;
    dossier.incident.impact.clear();
    dossier.evidence.clear();
    QVERIFY(closingGaps(dossier, today).empty());
    dossier.lessons.clear();
    QCOMPARE(written(closingGaps(dossier, today)), QStringList{u"review lesson:one"_s});
}

void tst_Gate::whatIsNoIncidentClosesOnItsReason_data()
{
    QTest::addColumn<int>("disposition");
    QTest::newRow("false positive") << int(Disposition::FalsePositive);
    QTest::newRow("duplicate") << int(Disposition::Duplicate);
    QTest::newRow("transferred") << int(Disposition::Transferred);
}

void tst_Gate::whatIsNoIncidentClosesOnItsReason()
{
    QFETCH(int, disposition);
    Dossier dossier;
    dossier.incident.disposition = static_cast<Disposition>(disposition);
    QCOMPARE(written(closingGaps(dossier, today)),
             (QStringList{u"assess disposition_reason"_s, u"assess owner"_s}));
    dossier.incident.dispositionReason = u"A drill"_s;
    dossier.incident.owner = {1};
    QVERIFY(closingGaps(dossier, today).empty());
}

void tst_Gate::whatIsNoIncidentIsAskedNothingElse_data()
{
    whatIsNoIncidentClosesOnItsReason_data();
}

void tst_Gate::whatIsNoIncidentIsAskedNothingElse()
{
    QFETCH(int, disposition);
    Dossier dossier;
    dossier.incident.disposition = static_cast<Disposition>(disposition);
    QStringList asked;
    for (const auto& entry : codes<Stage>)
        asked += written(gaps(dossier, entry.value, today));
    QCOMPARE(asked, (QStringList{u"assess disposition_reason"_s, u"assess owner"_s}));
}

void tst_Gate::whatWasBypassedWasLeftOpen()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.kind.reset();
    dossier.visits[0].left = dossier.visits[0].entered;
    QVERIFY(leftOpen(dossier, today).empty());
    dossier.visits[0].bypassReason = u"The clock ran"_s;
    QCOMPARE(written(leftOpen(dossier, today)), QStringList{u"assess kind"_s});
    dossier.incident.kind = Kind::Other;
    QVERIFY(leftOpen(dossier, today).empty());
}

void tst_Gate::whatWasClosedOnAReasonLeftAllOpenThatWasMissing()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.kind.reset();
    dossier.lessons.clear();
    dossier.visits[0].left = dossier.visits[0].entered;
    dossier.visits.push_back(dossier.visits[0]);
    dossier.visits[1].stage = Stage::Contain;
    dossier.visits[1].left = dossier.visits[0].left;
    ++dossier.visits[1].left->ms;
    dossier.visits[1].bypassReason = u"Short"_s;
    QVERIFY(leftOpen(dossier, today).empty()); // of an open incident what was bypassed, alone
    QCOMPARE(written(missingFrom(dossier, Stage::Review, today)),
             QStringList{u"review lesson:one"_s});
    dossier.incident.status = Status::Closed;
    QCOMPARE(written(leftOpen(dossier, today)),
             (QStringList{u"assess kind"_s, u"review lesson:one"_s}));
    QCOMPARE(written(missingFrom(dossier, Stage::Assess, today)), QStringList{u"assess kind"_s});
    QVERIFY(missingFrom(dossier, Stage::Contain, today).empty());
    std::swap(dossier.visits[0].bypassReason, dossier.visits[1].bypassReason);
    QCOMPARE(written(leftOpen(dossier, today)), QStringList{u"assess kind"_s});
    QVERIFY(missingFrom(dossier, Stage::Review, today).empty()); // came up later
}

void tst_Gate::aLawNobodyAnsweredStaysOpenOnceClosedOnAReason()
{
    Dossier dossier = aReadyDossier();
    dossier.rules = rulesOf({u"contract-insurer"_s});
    dossier.assessments.clear();
    dossier.visits[0].left = dossier.visits[0].entered;
    const QStringList asked = written(closingGaps(dossier, today));
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked.front().startsWith(u"assess assessment:answer"_s), qPrintable(asked.front()));
    dossier.incident.status = Status::Closed;
    QVERIFY(leftOpen(dossier, today).empty()); // nothing was missing when it was closed
    QVERIFY(!tellingState(dossier).asked);
    dossier.visits[0].bypassReason = u"Short"_s;
    QCOMPARE(written(leftOpen(dossier, today)), asked);
    QCOMPARE(written(missingFrom(dossier, Stage::Assess, today)), asked);
    QCOMPARE(tellingState(dossier).open, 1);
}

IREG_TEST(QCoreApplication, tst_Gate)
#include "tst_gate.moc"
