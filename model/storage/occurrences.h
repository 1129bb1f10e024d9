// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/storage/database.h"

namespace ireg::storage
{

/// The things that an incident affects, by a key that the same thing shares, whether it was chosen
/// from the catalogue or written.
std::map<QString, QString> thingsAffected(Database& database, qint64 incident);
/// The incidents that it is said not to be the same as, or that are said not to be the same as it.
std::set<qint64> distinctFrom(Database& database, qint64 incident);
/// What the incident recurs by; one that was never noticed where there is no such incident.
Occurrence occurrence(Database& database, Id<Incident> incident);
/// The incidents noticed in the days before it that have its kind or its category of root cause:
/// no other can be the same again.
std::vector<Occurrence> occurrencesBefore(Database& database, const Occurrence& one, qint64 within);

} // namespace ireg::storage
