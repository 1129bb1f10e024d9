// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/dutyrows.h"

#include <algorithm>
#include <limits>

namespace ireg::storage
{

namespace
{

using Codes = QByteArrayList;

Codes incidentFields(const QStringList& times)
{
    Codes codes{"reference", "status", "workflow", "owner"};
    for (const QString& time : times)
        codes.append(time.toLatin1());
    return codes;
}

const Codes assessmentFields{"incident", "regime", "answer", "decided_at", "aware_at"};
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
                               "limit_at"};

constexpr qint64 noMore = std::numeric_limits<qint64>::max();

/// Reads some fields of the records of a type. Records are written over and over: a register of
/// many duties would otherwise spend its time on making and freeing them.
template <Described Record> class Narrow
{
public:
    Narrow(Database& database, const Codes& codes, const QByteArray& tail)
        : m_statement(database.cached(selection(codes) + tail)), m_reset(m_statement)
    {
        for (const QByteArray& code : codes)
            m_fields.push_back(typeOf<Record>().find(code));
    }

    Statement& statement() { return m_statement; }
    /// Writes the row's fields into the record, also those that say nothing.
    void take(Record& record)
    {
        record.id.value = m_statement.integer(0);
        int column = 0;
        for (const Field* field : m_fields)
            field->write(&record, m_statement.borrowed(++column));
    }

private:
    static QByteArray selection(const Codes& codes)
    {
        return "SELECT id, \"" + codes.join("\", \"") + "\" FROM " + typeOf<Record>().name + ' ';
    }

    Statement& m_statement;
    Reset m_reset;
    std::vector<const Field*> m_fields;
};

/// The records of one incident after the other; their first field is the incident.
template <Described Record> class Walk
{
public:
    Walk(Database& database, const Codes& codes)
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
    Narrow<Record> m_rows;
    std::vector<Record> m_records;
    bool m_more;
};

/// Numbers in ascending order: of incidents, and where there are two, of what goes with them.
class Pairs
{
public:
    Pairs(Database& database, const QByteArray& sql)
        : m_statement(database.cached(sql)), m_reset(m_statement), m_more(m_statement.step())
    {
    }

    qint64 next() { return m_more ? m_statement.integer(0) : noMore; }
    void passTo(qint64 incident)
    {
        while (next() <= incident)
            m_more = m_statement.step();
    }
    std::span<const Id<CatalogueItem>> of(Id<Incident> incident)
    {
        m_found.clear();
        for (; next() <= incident.value; m_more = m_statement.step()) {
            if (next() == incident.value)
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

const QByteArray affectedCustomers =
    "SELECT DISTINCT a.incident, a.item FROM affected a"
    " JOIN catalogue_item c ON c.id = a.item WHERE c.kind = 'customer'"
    " ORDER BY a.incident, a.item";
const QByteArray suspected = "SELECT id FROM incident WHERE suspected_at IS NOT NULL ORDER BY id";
const QByteArray stillOpen = "SELECT id FROM incident WHERE status <> 'closed'"
                             " AND workflow <> 'none' ORDER BY id";

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
                 const DutyReading& reading,
                 const std::function<void(const DutyRows&)>& visit)
{
    const bool due = reading.reach == DutyReach::Due;
    Walk<Assessment> assessments(database, assessmentFields);
    Walk<Notification> notifications(database, notificationFields);
    Pairs customers(database, affectedCustomers);
    Pairs others(database, due ? suspected : stillOpen);
    Narrow<Incident> incidents(database, incidentFields(reading.times), "WHERE id = ?");
    Incident incident;
    const auto next = [&] {
        return std::min({others.next(), notifications.next(), due ? assessments.next() : noMore});
    };
    for (qint64 id = next(); id != noMore; id = next()) {
        incidents.statement().bind(1, id);
        const bool there = incidents.statement().step();
        if (there)
            incidents.take(incident);
        incidents.statement().reset();
        incident.id.value = id;
        const DutyRows rows{.incident = incident,
                            .assessments = assessments.of(incident.id),
                            .notifications = notifications.of(incident.id),
                            .customers = customers.of(incident.id)};
        others.passTo(id);
        if (there && counts(rows))
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
