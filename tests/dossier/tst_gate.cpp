// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gate.h"
#include "tests/support/readydossier.h"

#include <QTest>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

using Change = void (*)(Dossier&);

/// Each gap as "stage fact" or "stage fact record".
QStringList written(const std::vector<Gap>& gaps)
{
    QStringList lines;
    for (const Gap& gap : gaps)
        lines.append(QStringList{codeText(gap.stage), gap.fact, gap.record}.join(u' ').trimmed());
    return lines;
}

const QDate today(2026, 11, 10);

} // namespace

Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(Change)

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
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, Stage stage, Change change, const QStringList& expected) {
        QTest::newRow(name) << stage << change << expected;
    };
    using enum Stage;

    row("no kind", Assess, [](Dossier& d) { d.incident.kind.reset(); }, {u"assess kind"_s});
    row("undecided",
        Assess,
        [](Dossier& d) { d.incident.disposition = Disposition::Undecided; },
        {u"assess disposition"_s});
    row("a near miss wants a reason",
        Assess,
        [](Dossier& d) { d.incident.disposition = Disposition::NearMiss; },
        {u"assess disposition_reason"_s});
    row("a suspicion needs none",
        Assess,
        [](Dossier& d) { d.incident.disposition = Disposition::Suspected; },
        {});
    row("no severity",
        Assess,
        [](Dossier& d) { d.incident.severity.reset(); },
        {u"assess severity"_s});
    row("no owner", Assess, [](Dossier& d) { d.incident.owner = {}; }, {u"assess owner"_s});
    row("not noticed",
        Assess,
        [](Dossier& d) { d.incident.noticed.reset(); },
        {u"assess noticed"_s});
    row("not aware", Assess, [](Dossier& d) { d.incident.aware.reset(); }, {u"assess aware_at"_s});
    row("not aware, with a reason",
        Assess,
        [](Dossier& d) {
            d.incident.aware.reset();
            d.incident.awareNoneReason = u"Still looking"_s;
        },
        {});

    row("not contained",
        Contain,
        [](Dossier& d) { d.incident.contained.reset(); },
        {u"contain contained_at"_s});
    row("cannot be contained: the risk is named",
        Contain,
        [](Dossier& d) {
            d.incident.contained.reset();
            d.incident.containedNoneReason = u"The paper is in the post"_s;
        },
        {u"contain residual_risk"_s});
    row("cannot be contained, risk accepted",
        Contain,
        [](Dossier& d) {
            d.incident.contained.reset();
            d.incident.containedNoneReason = u"The paper is in the post"_s;
            d.incident.residualRisk = u"One letter"_s;
        },
        {});
    row("contained by nobody",
        Contain,
        [](Dossier& d) { d.incident.containedBy = {}; },
        {u"contain contained_by"_s});
    row("containment not checked",
        Contain,
        [](Dossier& d) { d.incident.containmentVerified.clear(); },
        {u"contain containment_verified"_s});
    row("no evidence",
        Contain,
        [](Dossier& d) { d.evidence.clear(); },
        {u"contain evidence:one"_s});
    row("no evidence, with a reason",
        Contain,
        [](Dossier& d) {
            d.evidence.clear();
            d.incident.evidenceNoneReason = u"Nothing was written"_s;
        },
        {});

    row("personal data unknown",
        Evaluate,
        [](Dossier& d) { d.incident.personalData = Answer::Unknown; },
        {u"evaluate personal_data"_s});
    row("personal data without its facts",
        Evaluate,
        [](Dossier& d) {
            d.incident.dataCategories.clear();
            d.incident.individuals.reset();
            d.incident.dataRole.reset();
            d.incident.consequences.clear();
        },
        {u"evaluate data_categories"_s,
         u"evaluate individuals"_s,
         u"evaluate data_role"_s,
         u"evaluate consequences"_s});
    row("no personal data asks no more",
        Evaluate,
        [](Dossier& d) {
            d.incident.personalData = Answer::No;
            d.incident.dataCategories.clear();
            d.incident.individuals.reset();
            d.incident.dataRole.reset();
            d.incident.consequences.clear();
        },
        {});
    row("nobody counted, with a reason",
        Evaluate,
        [](Dossier& d) {
            d.incident.individuals.reset();
            d.incident.individualsNoneReason = u"The log is gone"_s;
        },
        {});
    row("no impact",
        Evaluate,
        [](Dossier& d) { d.incident.impact.clear(); },
        {u"evaluate impact"_s});
    row("critical: the plans are decided",
        Evaluate,
        [](Dossier& d) { d.incident.severity = Severity::Critical; },
        {u"evaluate recovery_plan"_s, u"evaluate plan_reason"_s, u"evaluate plan_decided_by"_s});
    row("severity not confirmed",
        Evaluate,
        [](Dossier& d) { d.incident.severityConfirmedBy = {}; },
        {u"evaluate severity_confirmed_by"_s});
    row("must anyone be told?",
        Evaluate,
        [](Dossier& d) {
            d.incident.notifyRequired = Answer::Unknown;
            d.incident.notifyReason.clear();
            d.incident.notifyDecidedBy = {};
            d.incident.notifyDecided.reset();
        },
        {u"evaluate notify_required"_s,
         u"evaluate notify_reason"_s,
         u"evaluate notify_decided_by"_s,
         u"evaluate notify_decided_at"_s});
    row("a decision not to notify needs as much",
        Evaluate,
        [](Dossier& d) {
            d.incident.notifyRequired = Answer::No;
            d.incident.notifyReason.clear();
        },
        {u"evaluate notify_reason"_s});
    row("two persons where the register asks for them",
        Evaluate,
        [](Dossier& d) {
            d.profile.fourEyes = true;
            d.incident.severityConfirmedBy = d.incident.owner;
        },
        {u"evaluate second_person"_s});
    row("one person where it does not",
        Evaluate,
        [](Dossier& d) { d.incident.severityConfirmedBy = d.incident.owner; },
        {});
    row("one person is enough for a medium one",
        Evaluate,
        [](Dossier& d) {
            d.profile.fourEyes = true;
            d.incident.severity = Severity::Medium;
            d.incident.severityConfirmedBy = d.incident.owner;
        },
        {});

    row("somebody must be told, nobody is named",
        Notify,
        [](Dossier& d) { d.notifications.clear(); },
        {u"notify notification:one"_s});
    row("nobody must be told",
        Notify,
        [](Dossier& d) {
            d.notifications.clear();
            d.incident.notifyRequired = Answer::No;
        },
        {});
    row("not sent",
        Notify,
        [](Dossier& d) { d.notifications[0].sent.reset(); },
        {u"notify notification:sent N-2"_s});
    row("waived by nobody",
        Notify,
        [](Dossier& d) {
            d.notifications[0].sent.reset();
            d.notifications[0].waivedReason = u"Told by phone"_s;
        },
        {u"notify notification:decided_by N-2"_s});
    row("waived with reason and name",
        Notify,
        [](Dossier& d) {
            d.notifications[0].sent.reset();
            d.notifications[0].waivedReason = u"Told by phone"_s;
            d.notifications[0].decidedBy = {2};
        },
        {});
    row("late",
        Notify,
        [](Dossier& d) { d.notifications[0].sent->ms = d.notifications[0].due->ms + 1; },
        {u"notify notification:late_reason N-2"_s});
    row("at the last moment is not late",
        Notify,
        [](Dossier& d) { d.notifications[0].sent->ms = d.notifications[0].due->ms; },
        {});
    row("late with a reason",
        Notify,
        [](Dossier& d) {
            d.notifications[0].sent->ms = d.notifications[0].due->ms + 1;
            d.notifications[0].lateReason = u"Portal was down"_s;
        },
        {});
    row("without a limit nothing is late",
        Notify,
        [](Dossier& d) { d.notifications[0].due.reset(); },
        {});

    row("cause unknown",
        Review,
        [](Dossier& d) { d.incident.rootCauseCategory = RootCause::Unknown; },
        {u"review root_cause_category"_s});
    row("cause not named",
        Review,
        [](Dossier& d) { d.incident.rootCause.clear(); },
        {u"review root_cause"_s});
    row("cause unknown, accepted with a reason",
        Review,
        [](Dossier& d) {
            d.incident.rootCauseCategory.reset();
            d.incident.rootCause.clear();
            d.incident.rootCauseNoneReason = u"Logs were rotated"_s;
        },
        {});
    row("no review",
        Review,
        [](Dossier& d) { d.reviews.clear(); },
        {u"review review:held_at"_s,
         u"review review:facilitator"_s,
         u"review review:summary"_s,
         u"review review:approved"_s});
    row("a review of another cycle",
        Review,
        [](Dossier& d) { d.incident.cycle = 2; },
        {u"review review:held_at"_s,
         u"review review:facilitator"_s,
         u"review review:summary"_s,
         u"review review:approved"_s});
    row("review not approved",
        Review,
        [](Dossier& d) { d.reviews[0].approved.reset(); },
        {u"review review:approved"_s});
    row("approved by the owner",
        Review,
        [](Dossier& d) {
            d.profile.fourEyes = true;
            d.reviews[0].approvedBy = d.incident.owner;
        },
        {u"review second_person"_s});
    row("no lesson", Review, [](Dossier& d) { d.lessons.clear(); }, {u"review lesson:one"_s});
    row("no lesson, with a reason",
        Review,
        [](Dossier& d) {
            d.lessons.clear();
            d.incident.lessonNoneReason = u"Known and planned"_s;
        },
        {});
    row("an action without owner and day",
        Review,
        [](Dossier& d) {
            d.actions[0].owner = {};
            d.actions[0].due = QDate();
        },
        {u"review action:owner A-7"_s, u"review action:due A-7"_s});

    row("an action is not done",
        Monitor,
        [](Dossier& d) { d.actions[0].done.reset(); },
        {u"monitor action:done A-7"_s});
    row("an action is accepted as not done",
        Monitor,
        [](Dossier& d) {
            d.actions[0].done.reset();
            d.actions[0].notDoneReason = u"Moved to the supplier"_s;
        },
        {});
    row("nothing is watched",
        Monitor,
        [](Dossier& d) { d.watch.clear(); },
        {u"monitor watch:one"_s});
    row("checked before the watch was over",
        Monitor,
        [](Dossier& d) { d.watch[0].until = d.watch[0].until.addDays(1); },
        {u"monitor watch:checked W-4"_s});
    row("never checked",
        Monitor,
        [](Dossier& d) { d.watch[0].checked.reset(); },
        {u"monitor watch:checked W-4"_s});
    row("nothing to watch, with a reason",
        Monitor,
        [](Dossier& d) {
            d.watch[0].checked.reset();
            d.incident.monitoringNoneReason = u"The service is retired"_s;
        },
        {});
    row("not seen to work",
        Monitor,
        [](Dossier& d) { d.incident.effective = Answer::No; },
        {u"monitor effective"_s});
    row("nobody said how it was seen",
        Monitor,
        [](Dossier& d) { d.incident.effectivenessMethod.clear(); },
        {u"monitor effectiveness_method"_s});
    row("effect can't be shown, with a reason",
        Monitor,
        [](Dossier& d) {
            d.incident.effective = Answer::Unknown;
            d.incident.effectivenessMethod.clear();
            d.incident.effectiveChecked.reset();
            d.incident.effectiveNoneReason = u"Too rare to measure"_s;
        },
        {});
    row("a notice is still open",
        Monitor,
        [](Dossier& d) { d.notifications[0].sent.reset(); },
        {u"monitor notification:sent N-2"_s});
}

void tst_Gate::aGateNamesWhatIsMissing()
{
    QFETCH(Stage, stage);
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Dossier dossier = aReadyDossier();
    change(dossier);
    QCOMPARE(written(gaps(dossier, stage, today)), expected);
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

QTEST_GUILESS_MAIN(tst_Gate)
#include "tst_gate.moc"
