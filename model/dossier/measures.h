// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/action.h"
#include "model/notification/deadline.h"
#include "model/review/review.h"
#include "model/timeline/metrics.h"

namespace ireg
{

/// What measures are made of beside the statistics' facts.
struct MeasureFacts : StatisticsFacts
{
    std::map<qint64, std::vector<Deadline>> duties = {}; ///< by incident: to be met by a notice
    std::vector<Action> actions = {};                    ///< of confirmed incidents
    std::vector<Action> checkedActions = {};             ///< of these, whose effect was checked
    std::vector<CostLine> costs = {};
    QDate today = {}; ///< in the register's zone
};

/// How many of how many. What can't be judged is excluded, and in neither.
struct Share
{
    qint64 count = 0, n = 0, excluded = 0;

    /// 0..1; nothing where n is 0.
    std::optional<double> rate() const;
    bool operator==(const Share&) const = default;
};

/// What the cost lines of one purpose, currency and basis come to.
struct CostSum
{
    QString what, currency;
    CostBasis basis = CostBasis::Estimated;
    qint64 cents = 0; ///< minor units of the currency (minorDigits)
    qint64 n = 0;     ///< lines

    bool operator==(const CostSum&) const = default;
};

/// Shares and sums of confirmed incidents. Like the times, they say nothing of the others.
struct Measures
{
    /// Of those that were ever closed: opened again since, whether or not closed once more.
    /// Excluded: never closed.
    Share reopened;
    /// Of the duties with a limit that was kept, met late or is over: kept. Excluded: met on the
    /// limit's day at no known time, or by a limit that is not known. What is not due yet, has no
    /// limit or was waived is in none.
    Share noticesOnTime;
    /// Of the actions whose due day is over: done by the end of that day, in the zone in which it
    /// was recorded. Excluded: left out on a reason, which says not when.
    Share actionsOnTime;
    /// Of the actions whose effect was checked: effective. Excluded: it can't be told yet.
    Share effective;
    qint64 overdueActions = 0; ///< open, and the due day is over
    /// Of those of which it is known who noticed: the organisation's own people, systems, audits
    /// and responders. Excluded: other, unknown, not said.
    Share selfDetected;
    /// Of those that have a severity: chosen by somebody, whatever the matrix computes. Excluded:
    /// no severity.
    Share overridden;
    qint64 raised = 0, lowered = 0; ///< of the overridden, where something was computed

    /// By purpose, then currency, then basis; two currencies, or an estimate and what was spent,
    /// are never added.
    std::vector<CostSum> costs;
    qint64 costsExcluded = 0; ///< lines without an amount or currency, or too large to be added
};

/// Counts a duty as `noticesOnTime` does.
void countDuty(Share& share, const Deadline& duty);

/// Pure. ISO/IEC 27002 5.27 asks for type, volume and cost of incidents.
Measures measuresOf(const MeasureFacts& facts);

} // namespace ireg
