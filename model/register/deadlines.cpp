// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"

#include "model/register/queries.h"
#include "model/storage/dutyrows.h"

#include <algorithm>

namespace ireg
{

namespace
{

/// The part of a list, ordered by incident, that belongs to one; the lists are walked side by side.
template <class Record> class Walk
{
public:
    explicit Walk(const std::vector<Record>& list) : m_list(list) {}

    std::span<const Record> of(Id<Incident> incident)
    {
        while (m_at < m_list.size() && m_list[m_at].incident.value < incident.value)
            ++m_at;
        const std::size_t begin = m_at;
        while (m_at < m_list.size() && m_list[m_at].incident == incident)
            ++m_at;
        return std::span(m_list).subspan(begin, m_at - begin);
    }

private:
    const std::vector<Record>& m_list;
    std::size_t m_at = 0;
};

QString recipientIn(std::span<const Notification> notices, Id<Notification> id)
{
    const auto found = std::ranges::find(notices, id, &Notification::id);
    return found == notices.end() ? QString() : found->recipient;
}

/// Open with a limit, open without one, ended.
int rank(const RegisterDuty& one)
{
    if (!one.duty.isOpen())
        return 2;
    return one.duty.deadline.end ? 0 : 1;
}

void sortByLimit(std::vector<RegisterDuty>& duties)
{
    std::ranges::stable_sort(duties, [](const RegisterDuty& one, const RegisterDuty& other) {
        if (rank(one) != rank(other))
            return rank(one) < rank(other);
        const auto& end = one.duty.deadline.end;
        const auto& otherEnd = other.duty.deadline.end;
        return rank(one) == 0 && end->limit < otherEnd->limit;
    });
}

std::vector<RegisterDuty> dutiesFrom(const storage::DutyRows& rows,
                                     const Rulebook& rules,
                                     const QDateTime& now,
                                     DutyScope scope)
{
    Walk assessments(rows.assessments);
    Walk notifications(rows.notifications);
    Walk customers(rows.customers);
    std::vector<RegisterDuty> found;
    for (const Incident& incident : rows.incidents) {
        std::vector<Id<CatalogueItem>> affected;
        for (const storage::AffectedCustomer& one : customers.of(incident.id))
            affected.push_back(one.customer);
        const auto notices = notifications.of(incident.id);
        const auto owner = rows.owners.find(incident.owner.value);
        for (Obligation& duty : obligations(rules,
                                            {.incident = incident,
                                            .assessments = assessments.of(incident.id),
                                            .notifications = notices,
                                            .customers = affected},
                                            now,
                                            scope)) {
            if (incident.status == Status::Closed && !duty.isOpen())
                continue;
            QString recipient = recipientIn(notices, duty.notification);
            found.push_back({.incident = incident.id,
                             .reference = incident.reference,
                             .owner = owner == rows.owners.end() ? QString() : owner->second,
                             .recipient = std::move(recipient),
                             .duty = std::move(duty)});
        }
    }
    return found;
}

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
    storage::DutyRows rows;
    const auto reach = query.scope == DutyScope::Possible && rules->asksAnything()
        ? storage::DutyReach::Possible
        : storage::DutyReach::Due;
    const auto read = open.read(
        [&](storage::Database& database) { rows = storage::dutyRows(database, reach); });
    if (!read)
        return tl::unexpected(read.error());
    const QDateTime now = query.now.isValid() ? query.now : open.now().utc();
    auto duties = dutiesFrom(rows, *rules, now, query.scope);
    sortByLimit(duties);
    return RegisterDuties{.rules = std::move(*rules), .duties = std::move(duties)};
}

} // namespace ireg
