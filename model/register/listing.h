// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "model/register/nextdues.h"
#include "model/register/register.h"
#include "model/storage/incidentlist.h"
#include "model/storage/listfields.h"

namespace ireg
{

using storage::fieldToListBy;
using storage::ListedIncident;
using storage::ReportedIncident;

/// How a condition that is typed in this register is read now.
FilterReading filterReading(const Register& open);

struct ListQuery
{
    Filter where;
    /// Fields, parted by commas, the next where the one before ties; a leading - turns the order.
    QString sort = QStringLiteral("reference");
    qint64 limit = 0;   ///< 0: all
    QString group = {}; ///< a field: what is alike in it stands together; empty: none
};

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query);

/// The same incidents with what a report says of them.
Result<std::vector<ReportedIncident>> reportedIncidents(const Register& open,
                                                        const ListQuery& query);

/// The ids of the same incidents in the same order.
Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query);

/// What can be named for owner, affected or tag, as a dictionary has it; nothing for other fields.
Result<QStringList> namesToListBy(const Register& open, const QString& field);

/// The fields that a list can be grouped by: choices, people, and times by their months.
QStringList fieldsToGroupBy();

/// How many there are, whatever is shown.
using RegisterCounts = storage::Counts;
Result<RegisterCounts> registerCounts(const Register& open);

/// The stage that the work is in; none once the incident is closed.
std::optional<Stage> workingStage(const ListedIncident& incident);

ListedIncident listedIncident(const Register& open, Id<Incident> incident);

} // namespace ireg
