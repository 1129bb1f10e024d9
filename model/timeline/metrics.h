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

/// What statistics are made of: incidents, their visits by incident, the first notice sent.
struct StatisticsFacts
{
    std::vector<Incident> incidents;
    std::map<qint64, std::vector<StageVisit>> visits;
    std::map<qint64, When> firstSent;
};

/// How long something took. Every incident that was looked at is in n, excluded or negative.
struct Spread
{
    qint64 n = 0;
    std::optional<double> medianHours, p90Hours; ///< absent where n is 0
    qint64 excluded = 0;                         ///< a time is not known, or it still goes on
    QStringList negative; ///< references: an end before its beginning is an error of the record

    bool operator==(const Spread&) const = default;
};

/// The quantile (0..1) of values in any order, interpolated linearly between the two nearest
/// ranks; nothing where there is no value.
std::optional<double> quantile(std::vector<double> values, double part);

enum class Metric { Detect, Acknowledge, Contain, Recover, Resolve, Notify };
template <>
inline constexpr auto codes<Metric> = std::array{CodeOf{Metric::Detect, "detect"},
                                                 CodeOf{Metric::Acknowledge, "acknowledge"},
                                                 CodeOf{Metric::Contain, "contain"},
                                                 CodeOf{Metric::Recover, "recover"},
                                                 CodeOf{Metric::Resolve, "resolve"},
                                                 CodeOf{Metric::Notify, "notify"}};

/// Counts are by code, only those that occur; `none` where an incident has none.
using CountByCode = std::map<QString, qint64>;

struct Statistics
{
    qint64 incidents = 0;
    CountByCode kinds, severities, stages, statuses, dispositions;
    CountByCode years;      ///< in which it occurred, in the recorded zone; `unknown`
    CountByCode detections; ///< `unknown` also where nothing was said
    std::map<Metric, Spread> times;
    std::map<Stage, Spread> inStage; ///< re-entries and cycles added up
};

/// Counts cover all incidents, times the confirmed ones only. Detect runs from occurred to
/// noticed, contain and recover from noticed to those of the last cycle, acknowledge and resolve
/// from the recording, to the first closing, notify from awareness to the first notice sent.
Statistics statisticsOf(const StatisticsFacts& facts);

} // namespace ireg
