// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/dutyrows.h"

namespace ireg::storage
{

namespace
{

constexpr std::array incidentFields{"reference",
                                    "status",
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

constexpr const char* unsent =
    "SELECT incident FROM notification WHERE (sent_at IS NULL OR bounced_at IS NOT NULL)"
    " AND waived_reason IS NULL";

/// Every record of the type with these fields read and the others as by default.
template <Described Record, std::size_t size>
std::vector<Record> narrow(Database& database,
                           const std::array<const char*, size>& codes,
                           const QByteArray& tail)
{
    const RecordType& type = typeOf<Record>();
    std::array<const Field*, size> fields{};
    QByteArray sql = "SELECT id";
    for (std::size_t i = 0; i < size; ++i) {
        fields[i] = type.find(codes[i]);
        sql += QByteArray(", \"") + codes[i] + '"';
    }
    Statement& statement = database.cached(sql + " FROM " + type.name + ' ' + tail);
    const Reset reset(statement);
    std::vector<Record> records;
    while (statement.step()) {
        Record& record = records.emplace_back();
        record.id.value = statement.integer(0);
        for (std::size_t i = 0; i < size; ++i) {
            const int column = static_cast<int>(i) + 1;
            if (!statement.null(column))
                fields[i]->write(&record, statement.value(column));
        }
    }
    return records;
}

QByteArray wanted(DutyReach reach)
{
    if (reach == DutyReach::Possible)
        return QByteArray("WHERE (status <> 'closed' AND workflow <> 'none') OR id IN (") + unsent
            + ") ORDER BY id";
    return QByteArray("WHERE (status <> 'closed' AND workflow <> 'none' AND (suspected_at IS NOT "
                      "NULL OR id IN (SELECT incident FROM assessment UNION SELECT incident FROM "
                      "notification))) OR id IN (")
        + unsent + ") ORDER BY id";
}

} // namespace

DutyRows dutyRows(Database& database, DutyReach reach)
{
    DutyRows rows;
    rows.incidents = narrow<Incident>(database, incidentFields, wanted(reach));
    rows.assessments = narrow<Assessment>(database, assessmentFields, "ORDER BY incident, id");
    rows.notifications = narrow<Notification>(
        database, notificationFields, "ORDER BY incident, id");
    Statement& customers = database.cached(
        "SELECT DISTINCT a.incident, a.item FROM affected a JOIN catalogue_item c ON c.id = a.item"
        " WHERE c.kind = 'customer' ORDER BY a.incident, a.item");
    const Reset resetCustomers(customers);
    while (customers.step())
        rows.customers.push_back({{customers.integer(0)}, {customers.integer(1)}});
    Statement& people = database.cached("SELECT id, name FROM person");
    const Reset resetPeople(people);
    while (people.step())
        rows.owners.emplace(people.integer(0), people.string(1));
    return rows;
}

} // namespace ireg::storage
