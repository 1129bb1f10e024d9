// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/affected.h"
#include "model/notification/assessment.h"
#include "model/notification/notification.h"
#include "model/storage/database.h"

#include <map>

namespace ireg::storage
{

/// An affected customer of the catalogue.
struct AffectedCustomer
{
    Id<Incident> incident;
    Id<CatalogueItem> customer;
};

/// What the duties to tell of the whole register follow from: of each record only the fields that
/// clocks read, the rest as if never said. All in the order of incidents.
struct DutyRows
{
    std::vector<Incident> incidents;
    std::vector<Assessment> assessments;
    std::vector<Notification> notifications;
    std::vector<AffectedCustomer> customers;
    std::map<qint64, QString> owners; ///< names by a person's id
};

/// Which incidents: Due, those with an answer, a notice or a suspicion; Possible, every open one.
/// A closed incident is among them only where a notice was never sent.
enum class DutyReach { Due, Possible };
DutyRows dutyRows(Database& database, DutyReach reach);

} // namespace ireg::storage
