// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/timeline/metrics.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

/// Hours after an arbitrary beginning.
When at(double hours)
{
    return {.ms = 1'700'000'000'000 + qint64(hours * 3'600'000),
            .zone = u"UTC"_s,
            .precision = Precision::Exact};
}

Incident confirmed(qint64 id)
{
    Incident incident;
    incident.id.value = id;
    incident.reference = u"INC-2026-%1"_s.arg(id, 4, 10, QChar(u'0'));
    incident.disposition = Disposition::Confirmed;
    return incident;
}

StageVisit visit(Stage stage, double entered, std::optional<double> left, int cycle = 1)
{
    StageVisit one;
    one.stage = stage;
    one.cycle = cycle;
    one.entered = at(entered);
    if (left)
        one.left = at(*left);
    return one;
}

using Hours = QList<double>;

} // namespace

class tst_Metrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantilesAreInterpolated_data();
    void quantilesAreInterpolated();
    void eachMetricHasItsTwoTimes_data();
    void eachMetricHasItsTwoTimes();
    void onlyConfirmedIncidentsAreTimed();
    void theFirstClosingResolves_data();
    void theFirstClosingResolves();
    void ofReviewsThatOfTheLastCycleCounts();
    void whatWasTakenOverHasNoLag();
    void severitiesAreTimedApart();
    void whatIsNotKnownExactlyIsCounted_data();
    void whatIsNotKnownExactlyIsCounted();
    void whatIsNotKnownIsExcludedAndWhatIsNegativeIsListed();
    void staysInAStageAreAddedUp_data();
    void staysInAStageAreAddedUp();
    void theYearIsThatOfTheRecordedZone_data();
    void theYearIsThatOfTheRecordedZone();
    void countsCoverEverything();
};

void tst_Metrics::quantilesAreInterpolated_data()
{
    QTest::addColumn<Hours>("values");
    QTest::addColumn<double>("part");
    QTest::addColumn<double>("expected");
    QTest::newRow("one value") << Hours{7} << 0.9 << 7.0;
    QTest::newRow("median of two") << Hours{10, 2} << 0.5 << 6.0;
    QTest::newRow("median of three") << Hours{9, 1, 4} << 0.5 << 4.0;
    QTest::newRow("p90 of two") << Hours{0, 10} << 0.9 << 9.0;
    QTest::newRow("p90 of 1..10") << Hours{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 0.9 << 9.1;
    QTest::newRow("p90 of 1..11") << Hours{11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 0.9 << 10.0;
    QTest::newRow("p90 of five") << Hours{2, 4, 8, 16, 32} << 0.9 << 25.6;
    QTest::newRow("largest") << Hours{3, 1} << 1.0 << 3.0;
}

void tst_Metrics::quantilesAreInterpolated()
{
    QFETCH(Hours, values);
    QFETCH(double, part);
    QFETCH(double, expected);
    QCOMPARE(*quantile({values.begin(), values.end()}, part), expected);
    QVERIFY(!quantile({}, part));
}

void tst_Metrics::eachMetricHasItsTwoTimes_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<double>("hours");
    QTest::newRow("detect") << Metric::Detect << 2.0;
    QTest::newRow("acknowledge") << Metric::Acknowledge << 0.5;
    QTest::newRow("contain") << Metric::Contain << 7.0;
    QTest::newRow("recover") << Metric::Recover << 31.0;
    QTest::newRow("resolve") << Metric::Resolve << 100.0;
    QTest::newRow("notify") << Metric::Notify << 40.0;
    QTest::newRow("lag") << Metric::Lag << 1.0;
    QTest::newRow("triage") << Metric::Triage << 2.0;
    QTest::newRow("dwell") << Metric::Dwell << 9.0;
    QTest::newRow("decide") << Metric::Decide << 17.0;
    QTest::newRow("review") << Metric::Review << 50.0;
}

void tst_Metrics::eachMetricHasItsTwoTimes()
{
    QFETCH(Metric, metric);
    QFETCH(double, hours);
    Incident incident = confirmed(1);
    incident.occurredFrom = at(0);
    incident.noticed = at(2);
    incident.recorded = at(3);
    incident.acknowledged = at(3.5);
    incident.aware = at(4);
    incident.contained = at(9);
    incident.recovered = at(33);
    incident.declared = at(5);
    incident.suspected = at(3);
    incident.determined = at(20);
    incident.status = Status::Closed;
    incident.closed = at(103);
    StatisticsFacts facts{{incident}, {}, {{1, at(44)}}, {{{1, 1}, at(83)}}};
    const Statistics statistics = statisticsOf(facts);
    QCOMPARE(statistics.times.metrics.size(), codes<Metric>.size());
    const Spread spread = statistics.times.metrics.at(metric);
    QCOMPARE(spread.n, 1);
    QCOMPARE(*spread.medianHours, hours);
    QCOMPARE(*spread.p90Hours, hours);
    QCOMPARE(spread.excluded, 0);
}

void tst_Metrics::onlyConfirmedIncidentsAreTimed()
{
    StatisticsFacts facts;
    for (const auto& entry : codes<Disposition>) {
        Incident incident = confirmed(1);
        incident.disposition = entry.value;
        incident.occurredFrom = at(0);
        incident.noticed = at(entry.value == Disposition::Confirmed ? 5 : 1000);
        facts.incidents.push_back(incident);
    }
    const Statistics statistics = statisticsOf(facts);
    QCOMPARE(statistics.incidents, 7);
    const Spread detect = statistics.times.metrics.at(Metric::Detect);
    QCOMPARE(detect.n, 1);
    QCOMPARE(*detect.medianHours, 5.0);
    QCOMPARE(detect.excluded, 0);
}

void tst_Metrics::theFirstClosingResolves_data()
{
    QTest::addColumn<int>("cycle");
    QTest::addColumn<bool>("closedNow");
    QTest::addColumn<std::vector<StageVisit>>("visits");
    QTest::addColumn<std::optional<double>>("hours");
    using Visits = std::vector<StageVisit>;
    const Visits first{visit(Stage::Assess, 3, 20), visit(Stage::Contain, 5, 30)};
    Visits again = first;
    again.push_back(visit(Stage::Monitor, 50, 70, 2));
    const std::optional<double> none;
    QTest::newRow("never closed") << 1 << false << Visits{visit(Stage::Assess, 3, 20)} << none;
    QTest::newRow("closed once") << 1 << true << first << std::optional(97.0);
    QTest::newRow("open again") << 2 << false << first << none;
    QTest::newRow("closed twice") << 2 << true << again << std::optional(27.0);
    QTest::newRow("closed twice, nobody knows when first")
        << 2 << true << Visits{visit(Stage::Monitor, 50, 70, 2)} << none;
}

void tst_Metrics::theFirstClosingResolves()
{
    QFETCH(int, cycle);
    QFETCH(bool, closedNow);
    QFETCH(std::vector<StageVisit>, visits);
    QFETCH(std::optional<double>, hours);
    Incident incident = confirmed(1);
    incident.recorded = at(3);
    incident.cycle = cycle;
    if (closedNow) {
        incident.status = Status::Closed;
        incident.closed = at(100);
    }
    const StatisticsFacts facts{{incident}, {{1, visits}}, {}};
    const Spread spread = statisticsOf(facts).times.metrics.at(Metric::Resolve);
    QCOMPARE(spread.medianHours, hours);
    QCOMPARE(spread.excluded, hours ? 0 : 1);
}

void tst_Metrics::ofReviewsThatOfTheLastCycleCounts()
{
    Incident incident = confirmed(1);
    incident.cycle = 2;
    incident.recovered = at(100);
    StatisticsFacts facts{{incident}, {}, {}, {{{1, 1}, at(90)}}};
    QCOMPARE(statisticsOf(facts).times.metrics.at(Metric::Review).excluded, 1);
    facts.reviewApproved[{1, 2}] = at(130);
    QCOMPARE(statisticsOf(facts).times.metrics.at(Metric::Review).medianHours, 30.0);
}

void tst_Metrics::whatWasTakenOverHasNoLag()
{
    Incident incident = confirmed(1);
    incident.workflow = Workflow::None;
    incident.occurredFrom = at(0);
    incident.noticed = at(1);
    incident.recorded = at(90'000);
    const Times times = statisticsOf({{incident}, {}, {}}).times;
    QCOMPARE(times.metrics.at(Metric::Lag).excluded, 1);
    QCOMPARE(times.metrics.at(Metric::Detect).n, 1);
}

void tst_Metrics::severitiesAreTimedApart()
{
    StatisticsFacts facts;
    const std::pair<std::optional<Severity>, double> cases[] = {
        {Severity::High, 1}, {Severity::Low, 100}, {Severity::High, 3}, {std::nullopt, 9}};
    for (const auto& [severity, hours] : cases) {
        Incident incident = confirmed(1);
        incident.severity = severity;
        incident.occurredFrom = at(0);
        incident.noticed = at(hours);
        facts.incidents.push_back(incident);
    }
    const auto times = statisticsOf(facts).timesBySeverity;
    QCOMPARE(times.size(), 3U);
    const auto detect = [&](const std::optional<Severity>& severity) {
        return times.at(severity).metrics.at(Metric::Detect);
    };
    QCOMPARE(detect(Severity::High).n, 2);
    QCOMPARE(detect(Severity::High).medianHours, 2.0);
    QCOMPARE(detect(Severity::Low).medianHours, 100.0);
    QCOMPARE(detect(std::nullopt).medianHours, 9.0);
}

void tst_Metrics::whatIsNotKnownExactlyIsCounted_data()
{
    QTest::addColumn<QString>("noticed");
    QTest::addColumn<int>("approximate");
    QTest::newRow("exactly") << u"2026-11-20T13:00:00.000Z e UTC"_s << 0;
    QTest::newRow("about") << u"2026-11-20T13:00:00.000Z a UTC"_s << 1;
    QTest::newRow("by the hour") << u"2026-11-20T13:00:00.000Z h UTC"_s << 1;
    QTest::newRow("about a day") << u"2026-11-20T00:00:00.000Z D UTC"_s << 1;
    QTest::newRow("by the month") << u"2026-11-01T00:00:00.000Z m UTC"_s << 1;
    QTest::newRow("before it began") << u"2020-01-01T00:00:00.000Z y UTC"_s << 0;
}

void tst_Metrics::whatIsNotKnownExactlyIsCounted()
{
    QFETCH(QString, noticed);
    QFETCH(int, approximate);
    Incident incident = confirmed(1);
    incident.occurredFrom = whenFromText(u"2026-10-01T00:00:00.000Z e UTC"_s);
    incident.noticed = whenFromText(noticed);
    QVERIFY(incident.noticed.has_value());
    const Spread spread = statisticsOf({{incident}, {}, {}}).times.metrics.at(Metric::Detect);
    QCOMPARE(spread.approximate, approximate);
    QCOMPARE(spread.n + spread.negative.size(), 1);
}

void tst_Metrics::whatIsNotKnownIsExcludedAndWhatIsNegativeIsListed()
{
    StatisticsFacts facts;
    const std::optional<double> noticed[] = {4.0, std::nullopt, -1.0, 10.0, 0.0};
    for (qint64 id = 1; id <= 5; ++id) {
        Incident incident = confirmed(id);
        incident.occurredFrom = at(0);
        if (noticed[id - 1])
            incident.noticed = at(*noticed[id - 1]);
        facts.incidents.push_back(incident);
    }
    const Spread detect = statisticsOf(facts).times.metrics.at(Metric::Detect);
    QCOMPARE(detect.n, 3); // 0, 4, 10
    QCOMPARE(*detect.medianHours, 4.0);
    QCOMPARE(*detect.p90Hours, 8.8);
    QCOMPARE(detect.excluded, 1);
    QCOMPARE(detect.negative, QStringList{u"INC-2026-0003"_s});
}

void tst_Metrics::staysInAStageAreAddedUp_data()
{
    QTest::addColumn<std::vector<StageVisit>>("visits");
    QTest::addColumn<std::optional<double>>("hours");
    QTest::addColumn<bool>("negative");
    using Visits = std::vector<StageVisit>;
    const auto none = std::optional<double>();
    const Stage contain = Stage::Contain;
    QTest::newRow("one stay") << Visits{visit(contain, 1, 5)} << std::optional(4.0) << false;
    QTest::newRow("entered again")
        << Visits{visit(contain, 1, 5), visit(contain, 8, 9.5)} << std::optional(5.5) << false;
    QTest::newRow("in another cycle") << Visits{visit(contain, 1, 5), visit(contain, 100, 110, 2)}
                                      << std::optional(14.0) << false;
    QTest::newRow("other stages don't count")
        << Visits{visit(Stage::Assess, 0, 90), visit(contain, 1, 2)} << std::optional(1.0) << false;
    QTest::newRow("still there") << Visits{visit(contain, 1, 5), visit(contain, 8, {})} << none
                                 << false;
    QTest::newRow("never entered") << Visits{visit(Stage::Assess, 0, 1)} << none << false;
    QTest::newRow("left before entered")
        << Visits{visit(contain, 1, 50), visit(contain, 8, 7)} << none << true;
}

void tst_Metrics::staysInAStageAreAddedUp()
{
    QFETCH(std::vector<StageVisit>, visits);
    QFETCH(std::optional<double>, hours);
    QFETCH(bool, negative);
    const StatisticsFacts facts{{confirmed(1)}, {{1, visits}}, {}};
    const Spread spread = statisticsOf(facts).times.inStage.at(Stage::Contain);
    QCOMPARE(spread.medianHours, hours);
    QCOMPARE(spread.n, hours ? 1 : 0);
    QCOMPARE(spread.negative.size(), negative ? 1 : 0);
    QCOMPARE(spread.excluded, hours || negative ? 0 : 1);
}

void tst_Metrics::theYearIsThatOfTheRecordedZone_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("year");
    QTest::newRow("Sydney, new year")
        << u"2025-12-31T13:30:00.000Z e Australia/Sydney"_s << u"2026"_s;
    QTest::newRow("UTC, same instant") << u"2025-12-31T13:30:00.000Z e UTC"_s << u"2025"_s;
    QTest::newRow("New York, new year")
        << u"2026-01-01T04:30:00.000Z e America/New_York"_s << u"2025"_s;
    QTest::newRow("a year alone") << u"2013-01-01T00:00:00.000Z y UTC"_s << u"2013"_s;
    QTest::newRow("not known") << QString() << u"unknown"_s;
}

void tst_Metrics::theYearIsThatOfTheRecordedZone()
{
    QFETCH(QString, when);
    QFETCH(QString, year);
    Incident incident = confirmed(1);
    incident.occurredFrom = whenFromText(when);
    QCOMPARE(incident.occurredFrom.has_value(), !when.isEmpty());
    const Statistics statistics = statisticsOf({{incident}, {}, {}});
    QCOMPARE(statistics.years, (CountByCode{{year, 1}}));
}

void tst_Metrics::countsCoverEverything()
{
    Incident first = confirmed(1);
    first.kind = Kind::DataBreach;
    first.severity = Severity::High;
    first.stage = Stage::Notify;
    first.detectedBy = Detection::Staff;
    Incident second;
    second.status = Status::Closed;
    second.kind = Kind::DataBreach;
    const Statistics statistics = statisticsOf({{first, second}, {}, {}});
    QCOMPARE(statistics.incidents, 2);
    QCOMPARE(statistics.kinds, (CountByCode{{u"data-breach"_s, 2}}));
    QCOMPARE(statistics.severities, (CountByCode{{u"high"_s, 1}, {u"none"_s, 1}}));
    QCOMPARE(statistics.stages, (CountByCode{{u"none"_s, 1}, {u"notify"_s, 1}}));
    QCOMPARE(statistics.statuses, (CountByCode{{u"closed"_s, 1}, {u"open"_s, 1}}));
    QCOMPARE(statistics.dispositions, (CountByCode{{u"confirmed"_s, 1}, {u"undecided"_s, 1}}));
    QCOMPARE(statistics.detections, (CountByCode{{u"staff"_s, 1}, {u"unknown"_s, 1}}));
}

IREG_TEST(QCoreApplication, tst_Metrics)
#include "tst_metrics.moc"
