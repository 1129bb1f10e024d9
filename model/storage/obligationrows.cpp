// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/obligationrows.h"

#include "model/storage/narrow.h"

#include <algorithm>

namespace ireg::storage
{

namespace
{

using Codes = QByteArrayList;

Codes incidentFields(const QStringList& times)
{
    Codes codes{"reference",
                "status",
                "workflow",
                "disposition",
                "owner",
                "kind",
                "severity",
                "personal_data",
                "ransom",
                "ransom_paid_at",
                "root_cause_category"};
    for (const QString& time : times)
        codes.append(time.toLatin1());
    return codes;
}

const Codes assessmentFields{"incident", "regime", "answer", "decided_at", "aware_at", "states"};
const Codes notificationFields{"incident",
                               "recipient",
                               "due_at",
                               "sent_at",
                               "waived_reason",
                               "regime",
                               "step",
                               "customer",
                               "prepared_at",
                               "requested_at",
                               "carried_to",
                               "bounced_at",
                               "regimes_version",
                               "anchor",
                               "anchor_at",
                               "target_at",
                               "limit_at",
                               "also_meets"};

/// The records of one incident after the other; their first field is the incident.
template <Described Record> class Walk
{
public:
    Walk(Database& database, const Codes& codes)
        : m_rows(database, codes, "ORDER BY incident, id"), m_more(m_rows.statement().step())
    {
    }

    std::span<const Record> of(Id<Incident> incident)
    {
        std::size_t count = 0;
        for (; m_more && incidentOfNext() <= incident.value; m_more = m_rows.statement().step()) {
            if (count == m_records.size()) {
                m_records.emplace_back();
                m_said.push_back(Said().set());
            }
            m_rows.take(m_records[count], m_said[count]);
            count += m_records[count].incident == incident ? 1 : 0;
        }
        return std::span(m_records).first(count);
    }

private:
    qint64 incidentOfNext() { return m_rows.statement().integer(1); }

    Narrow<Record> m_rows;
    std::vector<Record> m_records;
    std::vector<Said> m_said; ///< of each record
    bool m_more;
};

/// The affected customers of one incident after the other.
class Customers
{
public:
    explicit Customers(Database& database)
        : m_statement(database.cached("SELECT DISTINCT a.incident, a.item FROM affected a"
                                      " JOIN catalogue_item c ON c.id = a.item"
                                      " WHERE c.kind = 'customer' ORDER BY a.incident, a.item")),
          m_reset(m_statement), m_more(m_statement.step())
    {
    }

    std::span<const Id<CatalogueItem>> of(Id<Incident> incident)
    {
        m_found.clear();
        for (; m_more && m_statement.integer(0) <= incident.value; m_more = m_statement.step()) {
            if (m_statement.integer(0) == incident.value)
                m_found.push_back({m_statement.integer(1)});
        }
        return m_found;
    }

private:
    Statement& m_statement;
    Reset m_reset;
    std::vector<Id<CatalogueItem>> m_found;
    bool m_more;
};

QByteArray within(ObligationReach reach)
{
    switch (reach) {
    case ObligationReach::Due:
    case ObligationReach::Told:
        return "WHERE id IN (SELECT incident FROM assessment"
               " UNION ALL SELECT incident FROM notification"
               " UNION ALL SELECT id FROM incident WHERE suspected_at IS NOT NULL) ORDER BY id";
    case ObligationReach::Possible:
        return "WHERE (status <> 'closed' AND workflow <> 'none')"
               " OR id IN (SELECT incident FROM notification) ORDER BY id";
    case ObligationReach::Ended:
        return "WHERE status = 'closed'"
               " OR disposition IN ('false-positive', 'duplicate', 'transferred') ORDER BY id";
    }
    return {};
}

bool isUnsent(const Notification& notice)
{
    return !reached(notice) && notice.waivedReason.isEmpty();
}

/// A closed incident, and one that was taken over, has only the notices that were never sent.
bool hasDuties(const ObligationFacts& rows)
{
    const Incident& incident = rows.incident;
    return (incident.status != Status::Closed && incident.workflow != Workflow::None)
        || std::ranges::any_of(rows.notifications, isUnsent);
}

} // namespace

void forEachDuty(Database& database,
                 const ObligationReading& reading,
                 const std::function<void(const ObligationFacts&)>& visit)
{
    Narrow<Incident> incidents(database, incidentFields(reading.times), within(reading.reach));
    Walk<Assessment> assessments(database, assessmentFields);
    Walk<Notification> notifications(database, notificationFields);
    Customers customers(database);
    const bool all = reading.reach == ObligationReach::Ended
        || reading.reach == ObligationReach::Told;
    Incident incident;
    Said said = Said().set();
    while (incidents.statement().step()) {
        incidents.take(incident, said);
        const ObligationFacts rows{.incident = incident,
                                   .assessments = assessments.of(incident.id),
                                   .notifications = notifications.of(incident.id),
                                   .customers = customers.of(incident.id)};
        if (all || hasDuties(rows))
            visit(rows);
    }
}

std::map<qint64, QString> personNames(Database& database)
{
    std::map<qint64, QString> names;
    Statement& people = database.cached("SELECT id, name FROM person");
    const Reset reset(people);
    while (people.step())
        names.emplace(people.integer(0), people.string(1));
    return names;
}

} // namespace ireg::storage
