// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/record/condition.h"
#include "model/storage/database.h"

#include <QStringList>

#include <memory>

namespace ireg::storage
{

/// A line of the register table.
struct ListedIncident
{
    qint64 id = 0;
    QString reference, title;
    std::optional<Kind> kind;
    std::optional<Severity> severity;
    bool overridden = false;
    bool secondPersonPending = false;
    std::optional<Stage> stage;
    std::vector<Stage> openStages;
    Status status = Status::Open;
    Disposition disposition = Disposition::Undecided;
    QString owner;
    std::optional<When> noticed;
};

/// What a report says of an incident in a list.
struct ReportedIncident
{
    ListedIncident line;
    std::optional<When> contained, closed;
    Tlp tlp = Tlp::AmberStrict;
    std::optional<qint64> individuals;
    bool individualsApproximate = false;
    QByteArray group = {}; ///< as SiftedIncident
};

/// `field relation value`; several values: any of them.
struct Comparison
{
    const Field* field = nullptr;
    Relation relation = Relation::Equal;
    std::vector<Value> values; ///< of a person the id; for Contains the name; of a time that is in
                               ///< some periods the first instant of each and the first after it
};

/// What next_due and overdue are read from.
struct Dues
{
    QByteArray times; ///< JSON: an object from an incident's id to a time as it is stored
    QByteArray now;   ///< as such a time
};

struct OrderKey
{
    const Field* field = nullptr;
    bool descending = false;
};

struct Order
{
    const Field* field = nullptr;
    bool descending = false;
    qint64 limit = 0;                      ///< 0: all
    std::vector<OrderKey> then = {};       ///< where the first field ties
    std::shared_ptr<const Dues> dues = {}; ///< where a condition or a key needs them
    const Field* group = nullptr;          ///< what is alike in it stands together
    QByteArray zone = {};                  ///< that the months of a group are told in
};

/// What can be grouped by: codes, flags, people, and times by their months.
bool canGroup(const Field& field);
/// ORDER BY of `incident i LEFT JOIN person p`; an index holds the order by reference, time
/// noticed, severity and stage.
QByteArray orderBy(const Order& order);
std::vector<ListedIncident> listRows(Database& database,
                                     const std::vector<Comparison>& where,
                                     const Order& order);
std::vector<ReportedIncident> reportRows(Database& database,
                                         const std::vector<Comparison>& where,
                                         const Order& order);
/// An empty line where there is no such incident.
ListedIncident listRow(Database& database, qint64 incident);
/// Empty where there is no such incident.
QString incidentReference(Database& database, qint64 incident);
/// The ids alone, in the same order: what a table needs before it shows a row.
std::vector<qint64> listIds(Database& database,
                            const std::vector<Comparison>& where,
                            const Order& order);
/// An incident and which of some conditions it meets: bit i for the i-th.
struct SiftedIncident
{
    qint64 id = 0;
    quint64 met = 0;
    /// What it has in common with its group: a code, 0 or 1, a name, a month such as 2026-11; empty
    /// where nothing is said. A closed incident is in no stage: it has the status.
    QByteArray group = {};
};
struct Sifting
{
    std::vector<Comparison> bits;  ///< at most 63
    std::vector<Comparison> where; ///< which incidents at all
};
std::vector<SiftedIncident> siftedIncidents(Database& database,
                                            const Sifting& sifting,
                                            const Order& order);
std::vector<QString> incidentReferences(Database& database);
/// 0 where there is none.
qint64 incidentId(Database& database, const QByteArray& reference);

/// What people, things and tags of incidents are called.
QStringList namesToListBy(Database& database, QByteArrayView field);

struct Counts
{
    qint64 incidents = 0, notClosed = 0, lessons = 0;
};
Counts counts(Database& database);
std::optional<QByteArray> contentBytes(Database& database, const QByteArray& sha256);

} // namespace ireg::storage
