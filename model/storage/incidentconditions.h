// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/incidentlist.h"

namespace ireg::storage
{

/// A condition of `incident i LEFT JOIN person p`, with a ? for each value that is added to
/// `binds`.
QByteArray conditionOf(const Comparison& comparison, Row& binds);
/// The column `grouped` that such an order needs, with a comma before it; empty where it has no
/// group.
QByteArray groupColumn(const Order& order, Row& binds);
/// What SiftedIncident says of a value of that column.
QByteArray groupOf(const Order& order, QByteArrayView grouped);
/// The join that next_due and overdue need; empty where the order has no due times.
QByteArray dueTable(const Order& order);
/// All of them, with WHERE; empty where there is none.
QByteArray whereOf(const std::vector<Comparison>& comparisons, Row& binds);

/// What is bound, in the order of its places.
struct ListBinds
{
    const Row& before;
    const Dues* dues; ///< null: no dueTable()
    const Row& after;
};
void bindAll(Statement& statement, const ListBinds& binds);

} // namespace ireg::storage
