// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/incident/stagevisit.h"

#include <QStringList>

#include <map>
#include <vector>

namespace ireg
{

/// What statistics are made of; maps are by the incident's id, and may know of more incidents.
struct StatisticsFacts
{
    std::vector<Incident> incidents;
    std::map<qint64, std::vector<StageVisit>> visits;
    std::map<qint64, When> firstSent; ///< the first notice that reached anybody
    /// By incident and cycle: the first approval of a review.
    std::map<std::pair<qint64, int>, When> reviewApproved = {};
};

/// How long something took. Every incident that was looked at is in n, excluded or negative.
struct Spread
{
    qint64 n = 0;
    std::optional<double> medianHours, p90Hours; ///< absent where n is 0
    std::optional<double> shortestHours, longestHours;
    qint64 approximate = 0; ///< of n: a time is known about, or to the hour, day, month or year
    qint64 excluded = 0;    ///< a time is not known, or it still goes on
    QStringList negative;   ///< references: an end before its beginning is an error of the record

    bool operator==(const Spread&) const = default;
};

/// The quantile (0..1) of values in any order, interpolated linearly between the two nearest
/// ranks; nothing where there is no value.
std::optional<double> quantile(std::vector<double> values, double part);

/// The durations of one measure while they are gathered.
class SpreadGathering
{
public:
    /// In milliseconds; nothing where it is not known.
    void add(const std::optional<qint64>& duration, bool approximate, const QString& reference);
    Spread finish() &&;

private:
    std::vector<double> m_hours;
    Spread m_spread;
};

/// From one fact of an incident to another, as they are of its last cycle.
enum class Metric {
    Detect,      ///< occurred to noticed
    Lag,         ///< noticed to recorded
    Acknowledge, ///< recorded to acknowledged
    Triage,      ///< recorded to declared an incident
    Contain,     ///< noticed to contained
    Dwell,       ///< occurred to contained
    Recover,     ///< noticed to recovered
    Resolve,     ///< recorded to the first closing; of what is open again: not resolved
    Decide,      ///< suspected to determined
    Notify,      ///< aware to the first notice that was sent and did not come back
    Review       ///< recovered to the approval of the cycle's review
};
template <>
inline constexpr auto codes<Metric> = std::array{CodeOf{Metric::Detect, "detect"},
                                                 CodeOf{Metric::Lag, "lag"},
                                                 CodeOf{Metric::Acknowledge, "acknowledge"},
                                                 CodeOf{Metric::Triage, "triage"},
                                                 CodeOf{Metric::Contain, "contain"},
                                                 CodeOf{Metric::Dwell, "dwell"},
                                                 CodeOf{Metric::Recover, "recover"},
                                                 CodeOf{Metric::Resolve, "resolve"},
                                                 CodeOf{Metric::Decide, "decide"},
                                                 CodeOf{Metric::Notify, "notify"},
                                                 CodeOf{Metric::Review, "review"}};

struct Times
{
    std::map<Metric, Spread> metrics;
    std::map<Stage, Spread> inStage; ///< re-entries and cycles added up

    bool operator==(const Times&) const = default;
};

/// Counts are by code, only those that occur; `none` where an incident has none.
using CountByCode = std::map<QString, qint64>;

struct Statistics
{
    qint64 incidents = 0;
    CountByCode kinds, severities, stages, statuses, dispositions;
    CountByCode years;      ///< in which it occurred, in the recorded zone; `unknown`
    CountByCode detections; ///< `unknown` also where nothing was said
    Times times;            ///< of all severities at once: no figure to be told by itself
    std::map<std::optional<Severity>, Times> timesBySeverity; ///< those that occur
};

/// Counts cover all incidents, times the confirmed ones only: what was a duplicate, no incident or
/// another's took nobody's time. A time of which one end is not recorded is excluded, never nought.
/// An hour, a day, a month or a year counts from its beginning. What was taken over without stages
/// was recorded by its import, which says nothing of who noticed it: it has no lag.
Statistics statisticsOf(const StatisticsFacts& facts);

} // namespace ireg
