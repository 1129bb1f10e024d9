// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/timeline/metrics.h"

#include <algorithm>
#include <cmath>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double msPerHour = 3'600'000.0;

/// What ran between two facts; nothing where one is not recorded.
struct Interval
{
    std::optional<qint64> ms = {};
    bool approximate = false;
};

bool isApproximate(const When& when)
{
    return when.precision != Precision::Exact;
}

Interval between(const std::optional<When>& from, const std::optional<When>& to)
{
    if (!from || !to)
        return {};
    return {.ms = to->ms - from->ms, .approximate = isApproximate(*from) || isApproximate(*to)};
}

/// What the facts say of one incident beside itself.
struct Beside
{
    std::vector<StageVisit> visits = {};
    std::optional<When> firstSent = {}, reviewApproved = {};
};

/// What was opened again and closed had been resolved by its first closing; nothing where that is
/// not known, or it is open.
std::optional<When> resolved(const Incident& incident, const std::vector<StageVisit>& visits)
{
    if (incident.status != Status::Closed)
        return std::nullopt;
    if (incident.cycle <= 1)
        return incident.closed;
    std::optional<When> first;
    for (const StageVisit& visit : visits) {
        if (visit.cycle == 1 && visit.left && (!first || visit.left->ms > first->ms))
            first = visit.left;
    }
    return first;
}

Interval duration(Metric metric, const Incident& incident, const Beside& beside)
{
    using enum Metric;
    const bool takenOver = incident.workflow == Workflow::None;
    switch (metric) {
    case Detect: return between(incident.occurredFrom, incident.noticed);
    case Lag: return takenOver ? Interval() : between(incident.noticed, incident.recorded);
    case Acknowledge: return between(incident.recorded, incident.acknowledged);
    case Triage: return between(incident.recorded, incident.declared);
    case Contain: return between(incident.noticed, incident.contained);
    case Dwell: return between(incident.occurredFrom, incident.contained);
    case Recover: return between(incident.noticed, incident.recovered);
    case Resolve: return between(incident.recorded, resolved(incident, beside.visits));
    case Decide: return between(incident.suspected, incident.determined);
    case Notify: return between(incident.aware, beside.firstSent);
    case Review: return between(incident.recovered, beside.reviewApproved);
    }
    return {};
}

/// Over all visits to the stage. Nothing where it was never entered or has not been left; one
/// visit that ends before it begins makes the whole an error.
Interval timeIn(Stage stage, const std::vector<StageVisit>& visits)
{
    Interval total;
    qint64 worst = 0;
    for (const StageVisit& visit : visits) {
        if (visit.stage != stage || !visit.entered)
            continue;
        const Interval stay = between(visit.entered, visit.left);
        if (!stay.ms)
            return {};
        worst = std::min(worst, *stay.ms);
        total.ms = total.ms.value_or(0) + *stay.ms;
        total.approximate = total.approximate || stay.approximate;
    }
    return worst < 0 ? Interval{.ms = worst} : total;
}

template <class E> QString nameOf(const std::optional<E>& value, const char* absent = "none")
{
    return value ? codeText(*value) : QString::fromLatin1(absent);
}

void count(Statistics& statistics, const Incident& incident)
{
    ++statistics.incidents;
    ++statistics.kinds[nameOf(incident.kind)];
    ++statistics.severities[nameOf(incident.severity)];
    ++statistics.stages[nameOf(incident.stage)];
    ++statistics.statuses[codeText(incident.status)];
    ++statistics.dispositions[codeText(incident.disposition)];
    ++statistics.detections[nameOf(incident.detectedBy, "unknown")];
    ++statistics.years[incident.occurredFrom ? QString::number(yearOf(*incident.occurredFrom))
                                             : u"unknown"_s];
}

template <class Key> using Gatherings = std::map<Key, SpreadGathering>;

template <class Key> std::map<Key, Spread> finished(Gatherings<Key>&& gatherings)
{
    std::map<Key, Spread> spreads;
    for (const auto& entry : codes<Key>)
        spreads[entry.value] = std::move(gatherings[entry.value]).finish();
    return spreads;
}

/// Both kinds of times while they are gathered.
struct Timing
{
    Gatherings<Metric> metrics;
    Gatherings<Stage> inStage;

    void add(const Incident& incident, const Beside& beside)
    {
        for (const auto& entry : codes<Metric>)
            add(metrics[entry.value], duration(entry.value, incident, beside), incident);
        for (const auto& entry : codes<Stage>)
            add(inStage[entry.value], timeIn(entry.value, beside.visits), incident);
    }
    static void add(SpreadGathering& to, const Interval& interval, const Incident& incident)
    {
        to.add(interval.ms, interval.approximate, incident.reference.text());
    }
    Times finish() &&
    {
        return {.metrics = finished(std::move(metrics)), .inStage = finished(std::move(inStage))};
    }
};

template <class Value>
std::optional<Value> found(const std::map<qint64, Value>& values, Id<Incident> incident)
{
    const auto at = values.find(incident.value);
    return at == values.end() ? std::nullopt : std::optional<Value>(at->second);
}

} // namespace

void SpreadGathering::add(const std::optional<qint64>& duration,
                          bool approximate,
                          const QString& reference)
{
    if (!duration) {
        ++m_spread.excluded;
    } else if (*duration < 0) {
        m_spread.negative.append(reference);
    } else {
        m_hours.push_back(static_cast<double>(*duration) / msPerHour);
        m_spread.approximate += approximate ? 1 : 0;
    }
}

Spread SpreadGathering::finish() &&
{
    m_spread.n = static_cast<qint64>(m_hours.size());
    if (!m_hours.empty()) {
        m_spread.shortestHours = *std::ranges::min_element(m_hours);
        m_spread.longestHours = *std::ranges::max_element(m_hours);
    }
    m_spread.medianHours = quantile(m_hours, 0.5);
    m_spread.p90Hours = quantile(std::move(m_hours), 0.9);
    return std::move(m_spread);
}

std::optional<double> quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const double rank = part * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(rank));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (rank - std::floor(rank)) * (values[above] - values[below]);
}

Statistics statisticsOf(const StatisticsFacts& facts)
{
    Statistics statistics;
    Timing all;
    std::map<std::optional<Severity>, Timing> bySeverity;
    for (const Incident& incident : facts.incidents) {
        count(statistics, incident);
        if (incident.disposition != Disposition::Confirmed)
            continue;
        Beside beside{
            .visits = found(facts.visits, incident.id).value_or(std::vector<StageVisit>()),
            .firstSent = found(facts.firstSent, incident.id)};
        const auto review = facts.reviewApproved.find({incident.id.value, incident.cycle});
        if (review != facts.reviewApproved.end())
            beside.reviewApproved = review->second;
        all.add(incident, beside);
        bySeverity[incident.severity].add(incident, beside);
    }
    statistics.times = std::move(all).finish();
    for (auto& [severity, timing] : bySeverity)
        statistics.timesBySeverity[severity] = std::move(timing).finish();
    return statistics;
}

} // namespace ireg
