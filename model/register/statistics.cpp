// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/statistics.h"

#include "model/register/deadlines.h"
#include "model/storage/obligationrows.h"

#include <algorithm>
#include <set>

namespace ireg
{

using storage::Database;
using storage::Projection;

namespace
{

/// Both days included; an invalid one is no bound.
struct Period
{
    QDate from, to;

    bool has(QDate day) const
    {
        return (!from.isValid() || (day.isValid() && day >= from))
            && (!to.isValid() || (day.isValid() && day <= to));
    }
};

/// By incident.
std::map<qint64, When> firstSent(const std::vector<Notification>& notices)
{
    std::map<qint64, When> first;
    for (const Notification& notice : notices) {
        if (!reached(notice))
            continue;
        const auto [known, fresh] = first.emplace(notice.incident.value, *notice.sent);
        if (!fresh)
            known->second = std::min(known->second, *notice.sent);
    }
    return first;
}

/// By incident and cycle.
std::map<std::pair<qint64, int>, When> firstApproved(const std::vector<Review>& reviews)
{
    std::map<std::pair<qint64, int>, When> first;
    for (const Review& review : reviews) {
        if (!review.approved)
            continue;
        const auto [known, fresh] = first.emplace(std::pair(review.incident.value, review.cycle),
                                                  *review.approved);
        if (!fresh)
            known->second = std::min(known->second, *review.approved);
    }
    return first;
}

/// A question that is to be answered is no notice, and of a closed incident its notices alone are
/// left.
std::vector<Deadline> deadlinesOf(const Rulebook& rules,
                                  const ObligationFacts& facts,
                                  const QDateTime& now)
{
    std::vector<Deadline> deadlines;
    for (Obligation& duty : dutiesLeft(obligations(rules, facts, now), facts.incident)) {
        if (!duty.internal)
            deadlines.push_back(std::move(duty.deadline));
    }
    return deadlines;
}

/// The actions of confirmed incidents, whenever noticed, that are due in the period.
std::vector<Action> actionsDue(Projection& projection,
                               const std::set<qint64>& confirmed,
                               const Period& period)
{
    std::vector<Action> due = projection.records<Action>();
    std::erase_if(due, [&](const Action& action) {
        return !confirmed.contains(action.incident.value) || !action.due.isValid()
            || !period.has(action.due);
    });
    return due;
}

} // namespace

Result<MeasureFacts> statisticsFacts(const Register& open, QDate from, QDate to)
{
    const auto rules = rulebook(open);
    if (!rules)
        return tl::unexpected(rules.error());
    const Period period{.from = from, .to = to};
    const When now = open.now();
    MeasureFacts facts;
    facts.today = dateOf(now);
    const auto done = open.read([&](Database& database) {
        Projection projection(database);
        std::set<qint64> confirmed;
        for (Incident& incident : projection.records<Incident>()) {
            if (incident.disposition == Disposition::Confirmed)
                confirmed.insert(incident.id.value);
            if (period.has(incident.noticed ? dateOf(*incident.noticed) : QDate()))
                facts.incidents.push_back(std::move(incident));
        }
        for (StageVisit& visit : projection.records<StageVisit>())
            facts.visits[visit.incident.value].push_back(std::move(visit));
        facts.firstSent = firstSent(projection.records<Notification>());
        facts.reviewApproved = firstApproved(projection.records<Review>());
        facts.costs = projection.records<CostLine>();
        facts.actions = actionsDue(projection, confirmed, period);
        storage::forEachDuty(
            database,
            {.reach = storage::ObligationReach::Told, .times = anchorFields(*rules)},
            [&](const ObligationFacts& one) {
                if (confirmed.contains(one.incident.id.value))
                    facts.duties[one.incident.id.value] = deadlinesOf(*rules, one, now.utc());
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    return facts;
}

} // namespace ireg
