// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/obligation.h"
#include "model/storage/database.h"

#include <functional>
#include <map>

namespace ireg::storage
{

/// Which incidents: Due, those with an answer, a notice or a suspicion; Possible, every open one;
/// of these two a closed incident only where a notice was never sent. Ended, those that are closed
/// or set aside. Told, those of Due, and what was taken over or closed with everything sent.
enum class ObligationReach { Due, Possible, Ended, Told };

struct ObligationReading
{
    ObligationReach reach = ObligationReach::Due;
    QStringList times; ///< the incident's fields that clocks may count from
};

/// Visits the incidents in the order of their ids, without holding them all: of each record only
/// the fields that deadlines read, the rest as if never said; good until the next incident is
/// visited.
void forEachDuty(Database& database,
                 const ObligationReading& reading,
                 const std::function<void(const ObligationFacts&)>& visit);

/// Names by a person's id.
std::map<qint64, QString> personNames(Database& database);

} // namespace ireg::storage
