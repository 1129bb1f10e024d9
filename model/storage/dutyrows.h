// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/affected.h"
#include "model/notification/assessment.h"
#include "model/notification/notification.h"
#include "model/storage/database.h"

#include <functional>
#include <map>
#include <span>

namespace ireg::storage
{

/// What the duties to tell of one incident follow from: of each record only the fields that clocks
/// read, the rest as if never said. Good until the next incident is visited.
struct DutyRows
{
    const Incident& incident;
    std::span<const Assessment> assessments;
    std::span<const Notification> notifications;
    std::span<const Id<CatalogueItem>> customers; ///< affected
};

/// Which incidents: Due, those with an answer, a notice or a suspicion; Possible, every open one.
/// A closed incident is among them only where a notice was never sent.
enum class DutyReach { Due, Possible };

struct DutyReading
{
    DutyReach reach = DutyReach::Due;
    QStringList times; ///< the incident's fields that clocks may count from
};

/// Visits the incidents in the order of their ids, without holding them all.
void forEachDuty(Database& database,
                 const DutyReading& reading,
                 const std::function<void(const DutyRows&)>& visit);

/// Names by a person's id.
std::map<qint64, QString> personNames(Database& database);

} // namespace ireg::storage
