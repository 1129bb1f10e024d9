// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "model/storage/incidentlist.h"

namespace ireg
{

/// A condition as storage compares it: people by their ids.
std::vector<storage::Comparison> comparisonsOf(const Filter& filter, storage::Database& database);
/// Refuses what is no field, one that has no order, and one that can't be grouped by; an empty
/// group is none. Months of a group are told in UTC until somebody says otherwise.
Result<storage::Order> listOrder(const QString& sort, const QString& group);
/// Whether a condition or a key asks when something is due.
bool needsDues(const Filter& filter, const storage::Order& order);

} // namespace ireg
