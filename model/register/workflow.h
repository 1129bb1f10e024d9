// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/register/editing.h"

namespace ireg
{

/// Leaves the lowest open stage for the next, or enters `to`. Gaps need a reason, which is kept
/// with name and time; without one the error is Gate. Going back needs a reason.
Result<Outcome> advance(Register& open,
                        Id<Incident> incident,
                        std::optional<Stage> to,
                        const QString& reason);
/// What `advance` would need a reason for.
Result<std::vector<Gap>> gapsBefore(Register& open, Id<Incident> incident, std::optional<Stage> to);
Result<Outcome> holdWork(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> resumeWork(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> closeIncident(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> reopenIncident(Register& open, Id<Incident> incident, const QString& reason);

} // namespace ireg
