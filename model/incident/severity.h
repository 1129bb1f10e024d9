// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"

#include <vector>

namespace ireg
{

/// Why a computed severity was raised; never silently.
enum class Floor { Safety, RecoveryPlanInvoked, SeriousHarm, DutyTriggered, Ransom };

struct SeverityResult
{
    std::optional<Severity> computed; ///< matrix and floors; absent while nothing is graded
    std::vector<Floor> floors;        ///< those that raised it

    bool operator==(const SeverityResult&) const = default;
};

/// The matrix's cell: impact is the high-water mark of C, I and A (FIPS 199); ITIL 3x3 with
/// urgency. Absent for impact None.
std::optional<Severity> severityOf(Level impact, Urgency urgency, int matrixVersion);

/// Severity from the graded facts. C, I, A and urgency must all be given, unless a floor applies.
SeverityResult computeSeverity(const Incident& incident, int matrixVersion);

/// The incident after facts have changed. An override weighs what was known when it was set: a
/// floor that applies since then holds, until somebody overrides it anew.
Incident withFloors(const Incident& before, Incident after, int matrixVersion);

/// The incident with `severityComputed` and `severity` made to agree with its facts: the override
/// where there is one, else what is computed.
Incident withSeverity(Incident incident, int matrixVersion);

} // namespace ireg
