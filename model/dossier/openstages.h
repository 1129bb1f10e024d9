// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/incident/stagevisit.h"

#include <array>
#include <vector>

namespace ireg
{

/// The stages of a cycle that were entered and not left, in order.
std::vector<Stage> openStages(const std::vector<StageVisit>& visits, int cycle);
/// What became of a stage.
enum class StageState {
    Ahead,
    Open,   ///< entered and not left
    Passed, ///< worked in and left
    LeftOut ///< entered and left at once on a reason, or never entered, and the work is past it
};
/// Of each stage, in order.
using StageStates = std::array<StageState, codes<Stage>.size()>;
StageStates stageStates(const std::vector<StageVisit>& visits, int cycle, Status status);
/// The same while no visit but the open ones was read: what lies before them counts as passed.
StageStates stageStates(const std::vector<Stage>& open, Status status);
/// The last one that was worked in: where to look first at what is closed. Assess where none was.
Stage lastPassed(const StageStates& states);
std::optional<Stage> lowestOpen(const std::vector<StageVisit>& visits, int cycle);

} // namespace ireg
