// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "model/register/register.h"
#include "model/storage/incidentlist.h"

namespace ireg
{

using storage::ListedIncident;
using storage::ReportedIncident;

struct ListQuery
{
    Filter where;
    QString sort = QStringLiteral("reference"); ///< a field; a leading - turns the order
    qint64 limit = 0;                           ///< 0: all
};

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query);

/// The same incidents with what a report says of them.
Result<std::vector<ReportedIncident>> reportedIncidents(const Register& open,
                                                        const ListQuery& query);

/// The ids of the same incidents in the same order.
Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query);

/// How many there are, whatever is shown.
using RegisterCounts = storage::Counts;
Result<RegisterCounts> registerCounts(const Register& open);

/// The stage that the work is in; none once the incident is closed.
std::optional<Stage> workingStage(const ListedIncident& incident);

ListedIncident listedIncident(const Register& open, Id<Incident> incident);

} // namespace ireg
