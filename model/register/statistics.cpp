// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/statistics.h"

#include <algorithm>

namespace ireg
{

using storage::Database;
using storage::Projection;

namespace
{

/// Both days included; an invalid one is no bound.
bool wasNoticed(const Incident& incident, QDate from, QDate to)
{
    const QDate day = incident.noticed ? dateOf(*incident.noticed) : QDate();
    return (!from.isValid() || (day.isValid() && day >= from))
        && (!to.isValid() || (day.isValid() && day <= to));
}

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

} // namespace

Result<StatisticsFacts> statisticsFacts(const Register& open, QDate from, QDate to)
{
    StatisticsFacts facts;
    const auto done = open.read([&](Database& database) {
        Projection projection(database);
        for (Incident& incident : projection.records<Incident>()) {
            if (wasNoticed(incident, from, to))
                facts.incidents.push_back(std::move(incident));
        }
        for (StageVisit& visit : projection.records<StageVisit>())
            facts.visits[visit.incident.value].push_back(std::move(visit));
        facts.firstSent = firstSent(projection.records<Notification>());
    });
    if (!done)
        return tl::unexpected(done.error());
    return facts;
}

} // namespace ireg
