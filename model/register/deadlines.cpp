// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"

#include "model/register/queries.h"
#include "model/storage/dutyrows.h"

#include <algorithm>
#include <deque>

namespace ireg
{

namespace
{

QString recipientIn(std::span<const Notification> notices, Id<Notification> id)
{
    const auto found = std::ranges::find(notices, id, &Notification::id);
    return found == notices.end() ? QString() : found->recipient;
}

/// What duties are put in order by: open with a limit, open without one, ended; then the limit.
struct Place
{
    int rank = 0;
    qint64 limit = 0;
    std::size_t index = 0;

    auto operator<=>(const Place&) const = default;
};

Place placeOf(const Obligation& duty, std::size_t index)
{
    const auto& end = duty.deadline.end;
    if (!duty.isOpen())
        return {.rank = 2, .limit = 0, .index = index};
    if (!end)
        return {.rank = 1, .limit = 0, .index = index};
    return {.rank = 0, .limit = end->limit.toMSecsSinceEpoch(), .index = index};
}

/// Collects the duties of every incident, and puts them in order in the end.
class Collecting
{
public:
    Collecting(const Rulebook& rules, const DutyQuery& query, std::map<qint64, QString> names)
        : m_rules(rules), m_query(query), m_names(std::move(names))
    {
    }

    void add(const storage::DutyRows& rows)
    {
        const Incident& incident = rows.incident;
        const auto owner = m_names.find(incident.owner.value);
        for (Obligation& duty : obligations(m_rules,
                                            {.incident = incident,
                                            .assessments = rows.assessments,
                                            .notifications = rows.notifications,
                                            .customers = rows.customers},
                                            m_query.now,
                                            m_query.scope)) {
            if (incident.status == Status::Closed && !duty.isOpen())
                continue;
            m_places.push_back(placeOf(duty, m_found.size()));
            QString recipient = recipientIn(rows.notifications, duty.notification);
            m_found.push_back({.incident = incident.id,
                               .reference = incident.reference,
                               .owner = owner == m_names.end() ? QString() : owner->second,
                               .recipient = std::move(recipient),
                               .duty = std::move(duty)});
        }
    }

    std::vector<RegisterDuty> inOrder()
    {
        std::ranges::sort(m_places);
        std::vector<RegisterDuty> duties;
        duties.reserve(m_places.size());
        for (const Place& place : m_places)
            duties.push_back(std::move(m_found[place.index]));
        return duties;
    }

private:
    const Rulebook& m_rules;
    DutyQuery m_query;
    std::map<qint64, QString> m_names;
    std::deque<RegisterDuty> m_found; ///< grows without moving what it holds
    std::vector<Place> m_places;
};

} // namespace

Result<Rulebook> rulebook(const Register& open)
{
    auto regimes = all<AdoptedRegime>(open);
    auto holidays = all<Holiday>(open);
    auto clauses = all<ContractClause>(open);
    if (!regimes || !holidays || !clauses)
        return tl::unexpected(!regimes        ? regimes.error()
                                  : !holidays ? holidays.error()
                                              : clauses.error());
    return Rulebook(*regimes, *holidays, std::move(*clauses), open.zone());
}

Result<RegisterDuties> registerDuties(const Register& open, const DutyQuery& query)
{
    auto rules = rulebook(open);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto reach = query.scope == DutyScope::Possible && rules->asksAnything()
        ? storage::DutyReach::Possible
        : storage::DutyReach::Due;
    const DutyQuery asked{.scope = query.scope,
                          .now = query.now.isValid() ? query.now : open.now().utc()};
    std::vector<RegisterDuty> duties;
    const auto read = open.read([&](storage::Database& database) {
        Collecting collecting(*rules, asked, storage::personNames(database));
        storage::forEachDuty(
            database, reach, [&](const storage::DutyRows& rows) { collecting.add(rows); });
        duties = collecting.inOrder();
    });
    if (!read)
        return tl::unexpected(read.error());
    return RegisterDuties{.rules = std::move(*rules), .duties = std::move(duties)};
}

} // namespace ireg
