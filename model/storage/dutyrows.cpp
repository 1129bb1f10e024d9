// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/dutyrows.h"

#include <algorithm>
#include <limits>

namespace ireg::storage
{

namespace
{

constexpr std::array incidentFields{"reference",
                                    "status",
                                    "workflow",
                                    "owner",
                                    "noticed",
                                    "occurred_from",
                                    "aware_at",
                                    "suspected_at",
                                    "believed_at",
                                    "determined_at",
                                    "classified_at",
                                    "discovered_at",
                                    "ransom_paid_at",
                                    "fix_available_at",
                                    "information_available_at",
                                    "recovered_at"};
constexpr std::array assessmentFields{"incident", "regime", "answer", "decided_at"};
constexpr std::array notificationFields{"incident",
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
                                        "limit_at"};

constexpr qint64 noMore = std::numeric_limits<qint64>::max();

/// Reads some fields of the records of a type. Records are written over and over: a register of
/// many duties would otherwise spend its time on making and freeing them.
template <Described Record, std::size_t size> class Narrow
{
public:
    Narrow(Database& database, const std::array<const char*, size>& codes, const QByteArray& tail)
        : m_statement(database.cached(selection(codes) + tail)), m_reset(m_statement)
    {
        for (std::size_t i = 0; i < size; ++i)
            m_fields[i] = typeOf<Record>().find(codes[i]);
    }

    Statement& statement() { return m_statement; }
    /// Writes the row's fields into the record, also those that say nothing.
    void take(Record& record)
    {
        record.id.value = m_statement.integer(0);
        for (std::size_t i = 0; i < size; ++i)
            m_fields[i]->write(&record, m_statement.value(static_cast<int>(i) + 1));
    }

private:
    static QByteArray selection(const std::array<const char*, size>& codes)
    {
        QByteArray sql = "SELECT id";
        for (const char* code : codes)
            sql += QByteArray(", \"") + code + '"';
        return sql + " FROM " + typeOf<Record>().name + ' ';
    }

    Statement& m_statement;
    Reset m_reset;
    std::array<const Field*, size> m_fields{};
};

/// The records of one incident after the other; their first field is the incident.
template <Described Record, std::size_t size> class Walk
{
public:
    Walk(Database& database, const std::array<const char*, size>& codes)
        : m_rows(database, codes, "ORDER BY incident, id"), m_more(m_rows.statement().step())
    {
    }

    /// The incident of the next record, or noMore.
    qint64 next() { return m_more ? m_rows.statement().integer(1) : noMore; }
    std::span<const Record> of(Id<Incident> incident)
    {
        std::size_t count = 0;
        for (; next() <= incident.value; m_more = m_rows.statement().step()) {
            if (count == m_records.size())
                m_records.emplace_back();
            m_rows.take(m_records[count]);
            count += m_records[count].incident == incident ? 1 : 0;
        }
        return std::span(m_records).first(count);
    }

private:
    Narrow<Record, size> m_rows;
    std::vector<Record> m_records;
    bool m_more;
};

/// The affected customers of each incident, in the order of incidents.
class Customers
{
public:
    explicit Customers(Database& database)
        : m_statement(
            database.cached("SELECT DISTINCT a.incident, a.item FROM affected a"
                            " JOIN catalogue_item c ON c.id = a.item WHERE c.kind = 'customer'"
                            " ORDER BY a.incident, a.item")),
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

QByteArray wanted(DutyReach reach)
{
    return reach == DutyReach::Possible
        ? "WHERE (status <> 'closed' AND workflow <> 'none')"
          " OR id IN (SELECT incident FROM notification) ORDER BY id"
        : "WHERE id IN (SELECT incident FROM notification UNION SELECT incident FROM assessment"
          " UNION SELECT id FROM incident WHERE suspected_at IS NOT NULL) ORDER BY id";
}

bool isUnsent(const Notification& notice)
{
    return !reached(notice) && notice.waivedReason.isEmpty();
}

/// A closed incident, and one that was taken over, has only the notices that were never sent.
bool counts(const DutyRows& rows)
{
    const Incident& incident = rows.incident;
    return (incident.status != Status::Closed && incident.workflow != Workflow::None)
        || std::ranges::any_of(rows.notifications, isUnsent);
}

} // namespace

void forEachDuty(Database& database,
                 DutyReach reach,
                 const std::function<void(const DutyRows&)>& visit)
{
    Walk<Assessment, assessmentFields.size()> assessments(database, assessmentFields);
    Walk<Notification, notificationFields.size()> notifications(database, notificationFields);
    Customers customers(database);
    Narrow<Incident, incidentFields.size()> incidents(database, incidentFields, wanted(reach));
    Incident incident;
    while (incidents.statement().step()) {
        incidents.take(incident);
        const DutyRows rows{.incident = incident,
                            .assessments = assessments.of(incident.id),
                            .notifications = notifications.of(incident.id),
                            .customers = customers.of(incident.id)};
        if (counts(rows))
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
