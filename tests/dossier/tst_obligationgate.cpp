// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/dossier/gate.h"
#include "model/dossier/required.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

const QString gdpr = u"eu-gdpr-controller"_s;
const QDate checkedOn(2026, 10, 4);

/// A complete incident of a register that asks about regimes, with every duty sent.
Dossier aDutifulDossier(const QStringList& regimes = {gdpr})
{
    Dossier dossier = aReadyDossier();
    dossier.incident.reference = u"INC-2026-0001"_s;
    dossier.rules = rulesOf(regimes);
    dossier.incident.notifyRequired = Answer::Unknown;
    dossier.incident.notifyReason.clear();
    dossier.notifications.clear();
    qint64 id = 10;
    for (const QString& regime : regimes) {
        dossier.assessments.push_back(answered(regime, Assessed::Triggered));
        for (const Step& step : shippedRegimes().regime(regime)->steps) {
            dossier.notifications.push_back(noticeUnder(id++, regime, step.id));
            dossier.notifications.back().sent = at("2026-10-02T10:00:00.000");
        }
    }
    return dossier;
}

QStringList gapLines(const Dossier& dossier, Stage stage, QDate day = checkedOn)
{
    QStringList lines;
    for (const Gap& gap : gaps(dossier, stage, day))
        lines.append(QStringList{factCode(gap), recordCode(gap)}.join(u' ').trimmed());
    return lines;
}

using Change = void (*)(Dossier&);

void row(const char* name, Stage stage, Change change, const QStringList& expected)
{
    QTest::newRow(name) << stage << change << expected;
}

void questionRows()
{
    using enum Stage;
    row("answered and told", Evaluate, [](Dossier&) {}, {});
    row("told under a law about personal data of which there is none",
        Evaluate,
        [](Dossier& d) { d.incident.personalData = Answer::No; },
        {u"personal_data"_s});
    row("not told under it, of which there is none",
        Evaluate,
        [](Dossier& d) {
            d.incident.personalData = Answer::No;
            d.assessments[0].answer = Assessed::NotTriggered;
        },
        {});
    row("the plain question is not asked beside regimes",
        Evaluate,
        [](Dossier& d) { d.incident.notifyDecided.reset(); },
        {});
    row("a question not answered",
        Evaluate,
        [](Dossier& d) { d.assessments.clear(); },
        {u"assessment:answer INC-2026-0001/eu-gdpr-controller"_s});
    row("applicable is no decision",
        Evaluate,
        [](Dossier& d) { d.assessments[0].answer = Assessed::Applicable; },
        {u"assessment:answer INC-2026-0001/eu-gdpr-controller"_s});
    row("a decision not to notify needs as much",
        Evaluate,
        [](Dossier& d) {
            d.assessments[0].answer = Assessed::NotTriggered;
            d.assessments[0].reason.clear();
            d.assessments[0].decidedBy = {};
            d.assessments[0].decided.reset();
        },
        {u"assessment:reason Q-3"_s,
         u"assessment:decided_by Q-3"_s,
         u"assessment:decided_at Q-3"_s});
}

void clockRows()
{
    using enum Stage;
    row("a regime that is not asked about",
        Evaluate,
        [](Dossier& d) {
            d.assessments.clear();
            AdoptedRegime off = adopted(gdpr);
            off.enabled = false;
            d.rules = Rulebook({off, adopted(u"uk-gdpr"_s)}, {}, {}, QTimeZone::utc());
            d.assessments = {answered(u"uk-gdpr"_s, Assessed::NotApplicable)};
        },
        {});
    row("a clock without what it counts from",
        Evaluate,
        [](Dossier& d) {
            d.rules = rulesOf({u"us-sec-8k"_s});
            d.assessments = {answered(u"us-sec-8k"_s, Assessed::Triggered)};
            d.notifications.clear();
        },
        {u"determined_at"_s});
    row("a step that is waived asks for nothing",
        Evaluate,
        [](Dossier& d) {
            d.rules = rulesOf({u"us-sec-8k"_s});
            d.assessments = {answered(u"us-sec-8k"_s, Assessed::Triggered)};
            d.notifications = {noticeUnder(1, u"us-sec-8k"_s, u"8k"_s)};
            d.notifications[0].waivedReason = u"Not material after all"_s;
        },
        {});
    row("aware, but why it is not known when",
        Evaluate,
        [](Dossier& d) {
            d.incident.aware.reset();
            d.incident.awareNoneReason = u"Under dispute"_s;
            d.notifications.clear();
        },
        {});
    row("a contract asks for notice, of whom?",
        Evaluate,
        [](Dossier& d) {
            d.rules = rulesOf({u"contract-customer"_s});
            d.assessments = {answered(u"contract-customer"_s, Assessed::Triggered)};
            d.notifications.clear();
        },
        {u"affected:one"_s});
}

void contractRows()
{
    using enum Stage;
    row("a light one waits for no awareness where a contract alone asks",
        Assess,
        [](Dossier& d) {
            d.rules = rulesOf({u"contract-customer"_s});
            d.assessments = {answered(u"contract-customer"_s, Assessed::Triggered)};
            d.incident.severity = Severity::Low;
            d.incident.aware.reset();
        },
        {});
    row("a grave one does",
        Assess,
        [](Dossier& d) {
            d.rules = rulesOf({u"contract-customer"_s});
            d.assessments = {answered(u"contract-customer"_s, Assessed::Triggered)};
            d.incident.severity = Severity::High;
            d.incident.aware.reset();
        },
        {u"aware_at"_s});
    row("the insurer is asked about at once",
        Assess,
        [](Dossier& d) {
            d.rules = rulesOf({u"contract-insurer"_s, gdpr});
        },
        {u"assessment:answer INC-2026-0001/contract-insurer"_s});
    row("and not again",
        Evaluate,
        [](Dossier& d) {
            d.rules = rulesOf({u"contract-insurer"_s, gdpr});
        },
        {});
}

void tellingRows()
{
    using enum Stage;
    row("told", Notify, [](Dossier&) {}, {});
    row("a step nobody has begun",
        Notify,
        [](Dossier& d) { d.notifications.erase(d.notifications.begin()); },
        {u"notification:step eu-gdpr-controller/authority"_s});
    row("a step not sent",
        Notify,
        [](Dossier& d) { d.notifications[2].sent.reset(); },
        {u"notification:sent N-12"_s});
    row("a step that came back",
        Notify,
        [](Dossier& d) { d.notifications[2].bounced = at("2026-10-02T10:05:00.000"); },
        {u"notification:sent N-12"_s});
    row("sent after the legal limit",
        Notify,
        [](Dossier& d) { d.notifications[0].sent = at("2026-10-05T09:00:00.001"); },
        {u"notification:late_reason N-10"_s});
    row("between target and limit is in time",
        Notify,
        [](Dossier& d) { d.notifications[0].sent = at("2026-10-05T09:00:00.000"); },
        {});
    row("late, with a reason",
        Notify,
        [](Dossier& d) {
            d.notifications[0].sent = at("2026-10-06T09:00:00.000");
            d.notifications[0].lateReason = u"The portal was down"_s;
        },
        {});
}

void phaseRows()
{
    using enum Stage;
    row("waived by nobody",
        Notify,
        [](Dossier& d) {
            d.notifications[2].sent.reset();
            d.notifications[2].waivedReason = u"No high risk"_s;
        },
        {u"notification:decided_by N-12"_s});
    row("a phase without a day",
        Notify,
        [](Dossier& d) { d.notifications[1].sent.reset(); },
        {u"notification:sent N-11"_s});
    row("a phase carried over",
        Notify,
        [](Dossier& d) {
            d.notifications[1].sent.reset();
            d.notifications[1].carriedTo = QDate(2026, 10, 20);
        },
        {});
    row("only phases are carried over",
        Notify,
        [](Dossier& d) {
            d.notifications[0].sent.reset();
            d.notifications[0].carriedTo = QDate(2026, 10, 20);
        },
        {u"notification:sent N-10"_s});
    row("law that is not in force asks for nothing",
        Notify,
        [](Dossier& d) {
            d.rules = rulesOf({u"us-circia"_s});
            d.assessments = {answered(u"us-circia"_s, Assessed::Triggered)};
            d.notifications.clear();
        },
        {});
    row("what was told and is no duty any more",
        Notify,
        [](Dossier& d) { d.assessments[0].answer = Assessed::NotTriggered; },
        {});
    row("what was begun and is no duty any more",
        Notify,
        [](Dossier& d) {
            d.assessments[0].answer = Assessed::NotTriggered;
            d.notifications[0].sent.reset();
        },
        {u"notification:sent N-10"_s});
}

} // namespace

class tst_ObligationGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGateKnowsTheDuties_data();
    void everyGateKnowsTheDuties();
    void withoutRegimesOneQuestionIsAsked();
    void aLaterPhaseWaitsUntilItsDay();
    void whatWasClosedBeforeRegimesKeepsItsPlainAnswer();
    void closingLeavesNothingOpen();
    void aLateClassificationAsksNoReason();
};

void tst_ObligationGate::everyGateKnowsTheDuties_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    questionRows();
    clockRows();
    contractRows();
    tellingRows();
    phaseRows();
}

void tst_ObligationGate::everyGateKnowsTheDuties()
{
    QFETCH(Stage, stage);
    QFETCH(Change, change);
    Dossier dossier = aDutifulDossier();
    dossier.incident.aware = at("2026-10-02T08:00:00.000");
    change(dossier);
    QTEST(gapLines(dossier, stage), "expected");
}

void tst_ObligationGate::withoutRegimesOneQuestionIsAsked()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.notifyRequired = Answer::Unknown;
    QCOMPARE(gapLines(dossier, Stage::Evaluate), QStringList{u"notify_required"_s});
    dossier.rules = rulesOf({gdpr});
    QCOMPARE(gapLines(dossier, Stage::Evaluate),
             QStringList{QString(u"assessment:answer /"_s + gdpr)});
}

void tst_ObligationGate::aLaterPhaseWaitsUntilItsDay()
{
    // NIS2's final report: a month after the notification, which was sent on 2 October.
    Dossier dossier = aDutifulDossier({u"eu-nis2"_s});
    dossier.notifications[4].sent.reset();
    QCOMPARE(gapLines(dossier, Stage::Notify, {2026, 11, 2}), QStringList());
    QCOMPARE(gapLines(dossier, Stage::Notify, {2026, 11, 3}),
             QStringList{u"notification:sent N-14"_s});
    dossier.notifications.erase(dossier.notifications.begin() + 4);
    QCOMPARE(gapLines(dossier, Stage::Notify, {2026, 11, 2}), QStringList());
}

void tst_ObligationGate::closingLeavesNothingOpen()
{
    Dossier dossier = aDutifulDossier({u"eu-nis2"_s});
    QVERIFY(closingGaps(dossier, checkedOn).empty());
    dossier.notifications[4].sent.reset();
    const std::vector<Gap> found = closingGaps(dossier, checkedOn);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].stage, Stage::Monitor);
    QVERIFY(found[0].isAlike(fieldGap<&Notification::sent>(Stage::Monitor, 14)));
}

/// Regulation (EU) 2025/301 art. 5(2).
void tst_ObligationGate::aLateClassificationAsksNoReason()
{
    Dossier dossier = aDutifulDossier({u"eu-dora"_s});
    dossier.incident.aware = at("2026-10-01T08:00:00.000");
    dossier.incident.classified = at("2026-10-02T09:00:00.000");
    QCOMPARE(gapLines(dossier, Stage::Evaluate), QStringList());
    QVERIFY(!gapLines(dossier, Stage::Notify).contains(u"notification:late_reason N-10"_s));
    dossier.incident.classified = at("2026-10-01T09:00:00.000");
    QVERIFY(gapLines(dossier, Stage::Notify).contains(u"notification:late_reason N-10"_s));
    dossier.incident.classified.reset();
    dossier.notifications[0].sent.reset();
    QCOMPARE(gapLines(dossier, Stage::Evaluate), QStringList{u"classified_at"_s});
}

void tst_ObligationGate::whatWasClosedBeforeRegimesKeepsItsPlainAnswer()
{
    const QString insurer = u"contract-insurer"_s;
    Dossier dossier = aReadyDossier();
    dossier.incident.reference = u"INC-2026-0001"_s;
    dossier.incident.status = Status::Closed;
    const auto asked = [&] {
        return gapLines(dossier, Stage::Evaluate).filter(u"assessment:answer"_s)
            + gapLines(dossier, Stage::Assess).filter(u"assessment:answer"_s);
    };
    dossier.rules = rulesOf({gdpr, insurer});
    QCOMPARE(asked(), QStringList());
    QCOMPARE(notificationRequired(dossier), dossier.incident.notifyRequired);
    QVERIFY(questions(dossier).empty());
    dossier.incident.status = Status::Open; // reopened
    QCOMPARE(asked().size(), 2);
    QCOMPARE(notificationRequired(dossier), Answer::Unknown);
    dossier.incident.status = Status::Closed;
    dossier.assessments.push_back(answered(gdpr, Assessed::NotTriggered));
    QCOMPARE(asked().size(), 1); // it was closed while they were asked
}

IREG_TEST(QCoreApplication, tst_ObligationGate)
#include "tst_obligationgate.moc"
