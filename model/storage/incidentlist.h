// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

namespace ireg::storage
{

/// A line of the register table, as stored.
struct ListRow
{
    qint64 id = 0;
    QByteArray reference, title, kind, severity, stage, status, disposition, owner, noticed,
        openStages;
    bool overridden = false;
};

/// `field operation value`; several values: any of them. `operation` is a literal of ours.
struct Comparison
{
    const Field* field = nullptr;
    const char* operation = "=";
    std::vector<Value> values;
};

struct Order
{
    const Field* field = nullptr;
    bool descending = false;
    qint64 limit = 0; ///< 0: all
};

std::vector<ListRow> listRows(Database& database,
                              const std::vector<Comparison>& where,
                              const Order& order);
/// The ids alone, in the same order: what a table needs before it shows a row.
std::vector<qint64> listIds(Database& database,
                            const std::vector<Comparison>& where,
                            const Order& order);
ListRow listRow(Database& database, qint64 incident);
/// 0 where there is none.
qint64 incidentId(Database& database, const QByteArray& reference);

struct Counts
{
    qint64 incidents = 0, notClosed = 0, lessons = 0;
};
Counts counts(Database& database);
std::optional<QByteArray> contentBytes(Database& database, const QByteArray& sha256);

} // namespace ireg::storage
