// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/severitychange.h"
#include "model/register/register.h"

namespace ireg
{

/// Each step in how severe the incident was held to be, oldest first, with who took it and why: as
/// the journal has it, so also what an undoing took back. Fails where the journal can't be read.
Result<std::vector<SeverityChange>> severityHistory(const Register& open, Id<Incident> incident);

/// Inside an action: keeps on the timeline that a severity that was known is another now, and why
/// where somebody said.
void noteSeverity(const Register& open,
                  Door& door,
                  const std::pair<Incident, Incident>& beforeAndAfter,
                  const QString& reason);

} // namespace ireg
