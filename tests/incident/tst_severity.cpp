// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/severity.h"
#include "model/incident/severitychange.h"
#include "tests/support/suite.h"

using namespace ireg;

namespace
{

Incident graded(Level confidentiality, Level integrity, Level availability, Urgency urgency)
{
    Incident incident;
    incident.confidentiality = confidentiality;
    incident.integrity = integrity;
    incident.availability = availability;
    incident.urgency = urgency;
    return incident;
}

} // namespace

class tst_Severity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixIsItilsThreeByThree_data();
    void theMatrixIsItilsThreeByThree();
    void impactIsTheHighWaterMark_data();
    void impactIsTheHighWaterMark();
    void noEffectAtAllIsPlanning();
    void anUngradedIncidentHasNoSeverity_data();
    void anUngradedIncidentHasNoSeverity();
    void anUnknownMatrixGivesNothing();
    void floorsRaiseAndSayWhy_data();
    void floorsRaiseAndSayWhy();
    void aFloorBelowChangesNothing();
    void floorsAddUp();
    void anOverrideStandsBesideWhatWasComputed();
    void aFloorThatComesLaterEndsAnOverrideBelowIt_data();
    void aFloorThatComesLaterEndsAnOverrideBelowIt();
    void itsHistoryHasAFirstAndAWorst_data();
    void itsHistoryHasAFirstAndAWorst();
};

void tst_Severity::theMatrixIsItilsThreeByThree_data()
{
    using enum Severity;
    QTest::addColumn<Level>("impact");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<Severity>("expected");
    QTest::newRow("high, high") << Level::High << Urgency::High << Critical;
    QTest::newRow("high, medium") << Level::High << Urgency::Medium << High;
    QTest::newRow("high, low") << Level::High << Urgency::Low << Medium;
    QTest::newRow("moderate, high") << Level::Moderate << Urgency::High << High;
    QTest::newRow("moderate, medium") << Level::Moderate << Urgency::Medium << Medium;
    QTest::newRow("moderate, low") << Level::Moderate << Urgency::Low << Low;
    QTest::newRow("low, high") << Level::Low << Urgency::High << Medium;
    QTest::newRow("low, medium") << Level::Low << Urgency::Medium << Low;
    QTest::newRow("low, low") << Level::Low << Urgency::Low << Planning;
}

void tst_Severity::theMatrixIsItilsThreeByThree()
{
    QFETCH(Level, impact);
    QFETCH(Urgency, urgency);
    QFETCH(Severity, expected);
    QCOMPARE(severityOf(impact, urgency, 1), expected);
    QCOMPARE(computeSeverity(graded(impact, Level::None, Level::None, urgency), 1).computed,
             expected);
}

void tst_Severity::impactIsTheHighWaterMark_data()
{
    QTest::addColumn<Level>("confidentiality");
    QTest::addColumn<Level>("integrity");
    QTest::addColumn<Level>("availability");
    QTest::newRow("confidentiality") << Level::High << Level::Low << Level::None;
    QTest::newRow("integrity") << Level::Low << Level::High << Level::Moderate;
    QTest::newRow("availability") << Level::None << Level::Moderate << Level::High;
}

void tst_Severity::impactIsTheHighWaterMark()
{
    QFETCH(Level, confidentiality);
    QFETCH(Level, integrity);
    QFETCH(Level, availability);
    const Incident incident = graded(confidentiality, integrity, availability, Urgency::High);
    QCOMPARE(computeSeverity(incident, 1).computed, Severity::Critical);
}

void tst_Severity::noEffectAtAllIsPlanning()
{
    const Incident incident = graded(Level::None, Level::None, Level::None, Urgency::High);
    QCOMPARE(computeSeverity(incident, 1).computed, Severity::Planning);
    QVERIFY(!severityOf(Level::None, Urgency::High, 1));
}

void tst_Severity::anUngradedIncidentHasNoSeverity_data()
{
    QTest::addColumn<int>("missing");
    QTest::newRow("confidentiality") << 0;
    QTest::newRow("integrity") << 1;
    QTest::newRow("availability") << 2;
    QTest::newRow("urgency") << 3;
}

void tst_Severity::anUngradedIncidentHasNoSeverity()
{
    QFETCH(int, missing);
    Incident incident = graded(Level::High, Level::High, Level::High, Urgency::High);
    if (missing == 3)
        incident.urgency.reset();
    else
        (missing == 0       ? incident.confidentiality
             : missing == 1 ? incident.integrity
                            : incident.availability)
            .reset();
    QVERIFY(!computeSeverity(incident, 1).computed);
}

void tst_Severity::anUnknownMatrixGivesNothing()
{
    QVERIFY(!severityOf(Level::High, Urgency::High, 2));
    QVERIFY(!severityOf(Level::High, Urgency::High, 0));
}

void tst_Severity::floorsRaiseAndSayWhy_data()
{
    QTest::addColumn<Floor>("floor");
    QTest::addColumn<Severity>("least");
    QTest::newRow("safety") << Floor::Safety << Severity::Critical;
    QTest::newRow("recovery plan") << Floor::RecoveryPlanInvoked << Severity::Critical;
    QTest::newRow("serious harm") << Floor::SeriousHarm << Severity::High;
    QTest::newRow("triggered duty") << Floor::DutyTriggered << Severity::High;
    QTest::newRow("ransom") << Floor::Ransom << Severity::High;
}

void tst_Severity::floorsRaiseAndSayWhy()
{
    QFETCH(Floor, floor);
    QFETCH(Severity, least);
    for (const bool isGraded : {true, false}) {
        Incident incident = isGraded ? graded(Level::Low, Level::None, Level::None, Urgency::Low)
                                     : Incident();
        switch (floor) {
        case Floor::Safety: incident.safety = Answer::Yes; break;
        case Floor::RecoveryPlanInvoked: incident.recoveryPlan = PlanDecision::Invoked; break;
        case Floor::SeriousHarm: incident.seriousHarm = Answer::Yes; break;
        case Floor::DutyTriggered: incident.dutyTriggered = true; break;
        case Floor::Ransom: incident.ransom = Answer::Yes; break;
        }
        const SeverityResult result = computeSeverity(incident, 1);
        QCOMPARE(result.computed, least);
        QCOMPARE(result.floors, std::vector<Floor>{floor});
    }
}

void tst_Severity::aFloorBelowChangesNothing()
{
    Incident incident = graded(Level::High, Level::None, Level::None, Urgency::High);
    incident.ransom = Answer::Yes;
    incident.safety = Answer::Yes;
    QCOMPARE(computeSeverity(incident, 1),
             (SeverityResult{.computed = Severity::Critical, .floors = {}}));
    incident = graded(Level::High, Level::None, Level::None, Urgency::Medium);
    incident.seriousHarm = Answer::Yes;
    QVERIFY(computeSeverity(incident, 1).floors.empty());
}

void tst_Severity::floorsAddUp()
{
    Incident incident = graded(Level::Low, Level::None, Level::None, Urgency::Low);
    incident.ransom = Answer::Yes;
    incident.safety = Answer::Yes;
    QCOMPARE(computeSeverity(incident, 1).computed, Severity::Critical);
    incident.safety = Answer::No;
    incident.ransom = Answer::Unknown;
    QCOMPARE(computeSeverity(incident, 1).computed, Severity::Planning);
}

void tst_Severity::anOverrideStandsBesideWhatWasComputed()
{
    Incident incident = graded(Level::High, Level::None, Level::None, Urgency::High);
    QCOMPARE(withSeverity(incident, 1).severity, Severity::Critical);
    incident.severityOverride = Severity::Low;
    const Incident overridden = withSeverity(incident, 1);
    QCOMPARE(overridden.severity, Severity::Low);
    QCOMPARE(overridden.severityComputed, Severity::Critical);
    QVERIFY(!withSeverity(Incident(), 1).severity);
}

void tst_Severity::aFloorThatComesLaterEndsAnOverrideBelowIt_data()
{
    using enum Severity;
    QTest::addColumn<Severity>("chosen");
    QTest::addColumn<bool>("known"); // when the override was set
    QTest::addColumn<Severity>("expected");
    QTest::newRow("below, later") << Medium << false << High;
    QTest::newRow("at the floor") << High << false << High;
    QTest::newRow("above") << Critical << false << Critical;
    QTest::newRow("below, weighed") << Medium << true << Medium;
}

void tst_Severity::aFloorThatComesLaterEndsAnOverrideBelowIt()
{
    QFETCH(const Severity, chosen);
    QFETCH(const bool, known);
    Incident before = graded(Level::Low, Level::Low, Level::Low, Urgency::Low);
    before.dutyTriggered = known;
    before.severityOverride = chosen;
    before.severityReason = QStringLiteral("A small list");
    Incident after = before;
    after.dutyTriggered = true;
    after = withFloors(before, after, 1);
    QTEST(*after.severity, "expected");
    QCOMPARE(after.severityOverride.has_value(), !after.severityReason.isEmpty());
}

void tst_Severity::itsHistoryHasAFirstAndAWorst_data()
{
    using enum Severity;
    using Said = std::optional<Severity>;
    QTest::addColumn<QList<Said>>("history");
    QTest::addColumn<Said>("initial");
    QTest::addColumn<Said>("peak");
    QTest::newRow("none") << QList<Said>{} << Said() << Said();
    QTest::newRow("never said") << QList<Said>{Said()} << Said() << Said();
    QTest::newRow("the mildest") << QList<Said>{Planning} << Said(Planning) << Said(Planning);
    QTest::newRow("raised") << QList<Said>{Medium, Critical} << Said(Medium) << Said(Critical);
    QTest::newRow("lowered") << QList<Said>{High, Low} << Said(High) << Said(High);
    QTest::newRow("not said at first") << QList<Said>{{}, Low, Medium} << Said(Low) << Said(Medium);
    QTest::newRow("taken back") << QList<Said>{Critical, {}} << Said(Critical) << Said(Critical);
}

void tst_Severity::itsHistoryHasAFirstAndAWorst()
{
    QFETCH(QList<std::optional<Severity>>, history);
    std::vector<SeverityChange> changes;
    for (const std::optional<Severity>& after : history) {
        SeverityChange change;
        change.after = after;
        changes.push_back(change);
    }
    QTEST(initialSeverity(changes), "initial");
    QTEST(peakSeverity(changes), "peak");
}

IREG_TEST(QCoreApplication, tst_Severity)
#include "tst_severity.moc"
