// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stagevisit.h"

#include <vector>

namespace ireg
{

/// The stages of a cycle that were entered and not left, in order.
std::vector<Stage> openStages(const std::vector<StageVisit>& visits, int cycle);
/// Those that were worked in and left, in order; one that was jumped over is none of them.
std::vector<Stage> passedStages(const std::vector<StageVisit>& visits, int cycle);
/// Entered and left at once, on a reason.
bool isJumpedOver(const StageVisit& visit);
std::optional<Stage> lowestOpen(const std::vector<StageVisit>& visits, int cycle);

} // namespace ireg
