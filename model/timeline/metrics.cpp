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

/// The durations of one metric while they are gathered.
struct Gathering
{
    std::vector<double> hours;
    Spread spread;

    void add(const std::optional<qint64>& ms, const Incident& incident)
    {
        if (!ms)
            ++spread.excluded;
        else if (*ms < 0)
            spread.negative.append(incident.reference);
        else
            hours.push_back(static_cast<double>(*ms) / msPerHour);
    }
    Spread finish() &&
    {
        spread.n = static_cast<qint64>(hours.size());
        spread.medianHours = quantile(hours, 0.5);
        spread.p90Hours = quantile(std::move(hours), 0.9);
        return std::move(spread);
    }
};

std::optional<qint64> between(const std::optional<When>& from, const std::optional<When>& to)
{
    return from && to ? std::optional<qint64>(to->ms - from->ms) : std::nullopt;
}

/// The first closing: what was opened again later had been resolved by then.
std::optional<When> firstClosing(const Incident& incident, const std::vector<StageVisit>& visits)
{
    std::optional<When> first;
    for (const StageVisit& visit : visits) {
        if (visit.cycle == 1 && visit.left && (!first || visit.left->ms > first->ms))
            first = visit.left;
    }
    return incident.cycle > 1 && first ? first : incident.closed;
}

std::optional<qint64> duration(Metric metric,
                               const Incident& incident,
                               const std::vector<StageVisit>& visits,
                               const std::optional<When>& firstSent)
{
    using enum Metric;
    switch (metric) {
    case Detect: return between(incident.occurredFrom, incident.noticed);
    case Acknowledge: return between(incident.recorded, incident.acknowledged);
    case Contain: return between(incident.noticed, incident.contained);
    case Recover: return between(incident.noticed, incident.recovered);
    case Resolve: return between(incident.recorded, firstClosing(incident, visits));
    case Notify: return between(incident.aware, firstSent);
    }
    return std::nullopt;
}

/// Over all visits to the stage. Nothing where it was never entered or has not been left; one
/// visit that ends before it begins makes the whole an error.
std::optional<qint64> timeIn(Stage stage, const std::vector<StageVisit>& visits)
{
    std::optional<qint64> total;
    qint64 worst = 0;
    for (const StageVisit& visit : visits) {
        if (visit.stage != stage || !visit.entered)
            continue;
        const auto stay = between(visit.entered, visit.left);
        if (!stay)
            return std::nullopt;
        worst = std::min(worst, *stay);
        total = total.value_or(0) + *stay;
    }
    return worst < 0 ? worst : total;
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

template <class Key> using Gatherings = std::map<Key, Gathering>;

template <class Key> std::map<Key, Spread> finished(Gatherings<Key>&& gatherings)
{
    std::map<Key, Spread> spreads;
    for (const auto& entry : codes<Key>)
        spreads[entry.value] = std::move(gatherings[entry.value]).finish();
    return spreads;
}

} // namespace

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
    Gatherings<Metric> times;
    Gatherings<Stage> inStage;
    static const std::vector<StageVisit> none;
    for (const Incident& incident : facts.incidents) {
        count(statistics, incident);
        if (incident.disposition != Disposition::Confirmed)
            continue;
        const auto sent = facts.firstSent.find(incident.id.value);
        const auto firstSent = sent == facts.firstSent.end() ? std::nullopt
                                                             : std::optional<When>(sent->second);
        const auto found = facts.visits.find(incident.id.value);
        const std::vector<StageVisit>& visits = found == facts.visits.end() ? none : found->second;
        for (const auto& entry : codes<Metric>)
            times[entry.value].add(duration(entry.value, incident, visits, firstSent), incident);
        for (const auto& entry : codes<Stage>)
            inStage[entry.value].add(timeIn(entry.value, visits), incident);
    }
    statistics.times = finished(std::move(times));
    statistics.inStage = finished(std::move(inStage));
    return statistics;
}

} // namespace ireg
