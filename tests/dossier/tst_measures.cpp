// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/measures.h"
#include "tests/support/suite.h"

#include <limits>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

/// Confirmed, with the next id.
Incident& add(MeasureFacts& facts)
{
    Incident incident;
    incident.id.value = qint64(facts.incidents.size()) + 1;
    incident.disposition = Disposition::Confirmed;
    facts.incidents.push_back(incident);
    return facts.incidents.back();
}

Deadline duty(DeadlineState state, bool limited = true)
{
    Deadline deadline{.state = state, .anchor = {}, .from = {}, .end = {}};
    if (limited)
        deadline.end.emplace();
    return deadline;
}

CostLine cost(const QString& what, std::optional<qint64> cents, const QString& currency)
{
    CostLine line;
    line.incident.value = 1;
    line.what = what;
    line.cents = cents;
    line.currency = currency;
    return line;
}

} // namespace

class tst_Measures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoRates();
    void reopenedOfThoseEverClosed();
    void noticesOnTime_data();
    void noticesOnTime();
    void actionsByTheirDueDay_data();
    void actionsByTheirDueDay();
    void whoNoticed_data();
    void whoNoticed();
    void severitiesChosen_data();
    void severitiesChosen();
    void costsAreAddedByPurposeCurrencyAndBasis();
    void costsThatCantBeAddedAreExcluded_data();
    void costsThatCantBeAddedAreExcluded();
    void onlyConfirmedIncidentsAreMeasured();
};

void tst_Measures::nothingHasNoRates()
{
    const Measures measures = measuresOf({});
    for (const Share& share : {measures.reopened,
                               measures.noticesOnTime,
                               measures.actionsOnTime,
                               measures.effective,
                               measures.selfDetected,
                               measures.overridden}) {
        QCOMPARE(share, Share());
        QVERIFY(!share.rate());
    }
    QVERIFY(measures.costs.empty());
}

void tst_Measures::reopenedOfThoseEverClosed()
{
    MeasureFacts facts;
    add(facts);
    QCOMPARE(measuresOf(facts).reopened, (Share{.count = 0, .n = 0, .excluded = 1}));
    add(facts).status = Status::Closed;
    QCOMPARE(measuresOf(facts).reopened.rate(), 0.0);
    add(facts).cycle = 2;
    QCOMPARE(measuresOf(facts).reopened.rate(), 0.5);
    Incident& again = add(facts);
    again.status = Status::Closed;
    again.cycle = 3;
    QCOMPARE(measuresOf(facts).reopened, (Share{.count = 2, .n = 3, .excluded = 1}));
}

void tst_Measures::noticesOnTime_data()
{
    QTest::addColumn<DeadlineState>("state");
    QTest::addColumn<bool>("limited");
    QTest::addColumn<Share>("share");
    using enum DeadlineState;
    const Share kept{.count = 1, .n = 1}, missed{.n = 1}, unsure{.excluded = 1};
    QTest::newRow("in time") << Met << true << kept;
    QTest::newRow("told without a limit") << Met << false << Share();
    QTest::newRow("late") << MetLate << true << missed;
    QTest::newRow("overdue") << Overdue << true << missed;
    QTest::newRow("on the day") << MetOrLate << true << unsure;
    QTest::newRow("running") << Running << true << Share();
    QTest::newRow("due soon") << DueSoon << true << Share();
    QTest::newRow("waived") << Waived << true << Share();
    QTest::newRow("not started") << NotStarted << false << Share();
    QTest::newRow("no law") << NotApplicable << false << Share();
}

void tst_Measures::noticesOnTime()
{
    QFETCH(DeadlineState, state);
    QFETCH(bool, limited);
    QFETCH(Share, share);
    MeasureFacts facts;
    add(facts);
    facts.duties[1] = {duty(state, limited)};
    QCOMPARE(measuresOf(facts).noticesOnTime, share);
}

void tst_Measures::actionsByTheirDueDay_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Share>("share");
    QTest::addColumn<int>("overdue");
    const QString none, day = u"2026-11-20"_s;
    const Share kept{.count = 1, .n = 1}, missed{.n = 1}, unsure{.excluded = 1};
    QTest::newRow("before") << day << u"2026-11-01T10:00:00.000Z e UTC"_s << none << kept << 0;
    QTest::newRow("that day in its zone")
        << day << u"2026-11-21T03:00:00.000Z e America/New_York"_s << none << kept << 0;
    QTest::newRow("the day after in its zone")
        << day << u"2026-11-20T14:00:00.000Z e Australia/Sydney"_s << none << missed << 0;
    QTest::newRow("open") << day << none << none << missed << 1;
    QTest::newRow("left out") << day << none << u"Given to the landlord"_s << unsure << 0;
    QTest::newRow("due today") << u"2026-11-30"_s << none << none << Share() << 0;
    QTest::newRow("done before a later day")
        << u"2026-12-30"_s << u"2026-11-01T10:00:00.000Z e UTC"_s << none << Share() << 0;
    QTest::newRow("no day") << none << none << none << Share() << 0;
}

void tst_Measures::actionsByTheirDueDay()
{
    QFETCH(QString, due);
    QFETCH(QString, done);
    QFETCH(QString, reason);
    QFETCH(Share, share);
    QFETCH(int, overdue);
    MeasureFacts facts;
    facts.today = QDate(2026, 11, 30);
    Action action;
    action.due = QDate::fromString(due, Qt::ISODate);
    action.done = whenFromText(done);
    action.notDoneReason = reason;
    facts.actions = {action};
    QCOMPARE(measuresOf(facts).actionsOnTime, share);
    QCOMPARE(measuresOf(facts).overdueActions, overdue);
}

void tst_Measures::whoNoticed_data()
{
    QTest::addColumn<std::optional<Detection>>("source");
    QTest::addColumn<Share>("share");
    using enum Detection;
    const Share ours{.count = 1, .n = 1}, others{.n = 1}, unsure{.excluded = 1};
    for (const Detection source :
         {Staff, Monitoring, AuditOrReview, FraudDetection, IncidentResponse, BreakInFound})
        QTest::newRow(codeOf(source)) << std::optional(source) << ours;
    for (const Detection source : {Customer, ThirdParty, Attacker, LawEnforcement})
        QTest::newRow(codeOf(source)) << std::optional(source) << others;
    for (const Detection source : {Other, Unknown})
        QTest::newRow(codeOf(source)) << std::optional(source) << unsure;
    QTest::newRow("not said") << std::optional<Detection>() << unsure;
}

void tst_Measures::whoNoticed()
{
    QFETCH(std::optional<Detection>, source);
    QFETCH(Share, share);
    MeasureFacts facts;
    add(facts).detectedBy = source;
    QCOMPARE(measuresOf(facts).selfDetected, share);
}

void tst_Measures::severitiesChosen_data()
{
    QTest::addColumn<std::optional<Severity>>("computed");
    QTest::addColumn<std::optional<Severity>>("chosen");
    QTest::addColumn<Share>("share");
    QTest::addColumn<int>("direction");
    const std::optional<Severity> none;
    const std::optional high(Severity::High), low(Severity::Low);
    const Share chosen{.count = 1, .n = 1}, computed{.n = 1}, unsure{.excluded = 1};
    QTest::newRow("none") << none << none << unsure << 0;
    QTest::newRow("computed") << low << none << computed << 0;
    QTest::newRow("raised") << low << high << chosen << 1;
    QTest::newRow("lowered") << high << low << chosen << -1;
    QTest::newRow("the same") << high << high << chosen << 0;
    QTest::newRow("nothing to compute") << none << high << chosen << 0;
}

void tst_Measures::severitiesChosen()
{
    QFETCH(std::optional<Severity>, computed);
    QFETCH(std::optional<Severity>, chosen);
    QFETCH(Share, share);
    QFETCH(int, direction);
    MeasureFacts facts;
    Incident& incident = add(facts);
    incident.severityComputed = computed;
    incident.severityOverride = chosen;
    incident.severity = chosen ? chosen : computed;
    const Measures measures = measuresOf(facts);
    QCOMPARE(measures.overridden, share);
    QCOMPARE(measures.raised, direction > 0 ? 1 : 0);
    QCOMPARE(measures.lowered, direction < 0 ? 1 : 0);
}

void tst_Measures::costsAreAddedByPurposeCurrencyAndBasis()
{
    MeasureFacts facts;
    add(facts);
    facts.costs = {cost(u"Parts"_s, 500, u"EUR"_s),
                   cost(u"Overtime"_s, 1000, u"EUR"_s),
                   cost(u"Parts"_s, 70, u"AUD"_s),
                   cost(u"Parts"_s, -200, u"EUR"_s),
                   cost(u"Parts"_s, 9, u"EUR"_s)};
    facts.costs.back().basis = CostBasis::Actual;
    const auto sum = [](const QString& what, const QString& currency, qint64 cents, qint64 n) {
        return CostSum{.what = what, .currency = currency, .cents = cents, .n = n};
    };
    CostSum actual = sum(u"Parts"_s, u"EUR"_s, 9, 1);
    actual.basis = CostBasis::Actual;
    QCOMPARE(measuresOf(facts).costs,
             (std::vector<CostSum>{sum(u"Overtime"_s, u"EUR"_s, 1000, 1),
                                   sum(u"Parts"_s, u"AUD"_s, 70, 1),
                                   sum(u"Parts"_s, u"EUR"_s, 300, 2),
                                   actual}));
}

void tst_Measures::costsThatCantBeAddedAreExcluded_data()
{
    QTest::addColumn<std::optional<qint64>>("cents");
    QTest::addColumn<QString>("currency");
    QTest::newRow("no amount") << std::optional<qint64>() << u"EUR"_s;
    QTest::newRow("no currency") << std::optional<qint64>(5) << QString();
    QTest::newRow("too large") << std::optional(std::numeric_limits<qint64>::max()) << u"EUR"_s;
}

void tst_Measures::costsThatCantBeAddedAreExcluded()
{
    QFETCH(std::optional<qint64>, cents);
    QFETCH(QString, currency);
    MeasureFacts facts;
    add(facts);
    facts.costs = {cost(u"Parts"_s, 1, u"EUR"_s), cost(u"Parts"_s, cents, currency)};
    const Measures measures = measuresOf(facts);
    QCOMPARE(measures.costsExcluded, 1);
    QCOMPARE(measures.costs.size(), 1U);
    QCOMPARE(measures.costs.front().cents, 1);
}

void tst_Measures::onlyConfirmedIncidentsAreMeasured()
{
    for (const auto& entry : codes<Disposition>) {
        MeasureFacts facts;
        Incident& incident = add(facts);
        incident.disposition = entry.value;
        incident.cycle = 2;
        incident.detectedBy = Detection::Staff;
        incident.severity = Severity::High;
        facts.duties[1] = {duty(DeadlineState::Met)};
        facts.costs = {cost(u"Parts"_s, 1, u"EUR"_s)};
        const Measures measures = measuresOf(facts);
        const qint64 expected = entry.value == Disposition::Confirmed ? 1 : 0;
        QCOMPARE(measures.reopened.n, expected);
        QCOMPARE(measures.noticesOnTime.n, expected);
        QCOMPARE(measures.selfDetected.n, expected);
        QCOMPARE(measures.overridden.n, expected);
        QCOMPARE(qint64(measures.costs.size()), expected);
    }
}

IREG_TEST(QCoreApplication, tst_Measures)
#include "tst_measures.moc"
