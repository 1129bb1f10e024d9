// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stagevisit.h"

#include <vector>

namespace ireg
{

/// The stages of a cycle that were entered and not left, in order.
std::vector<Stage> openStages(const std::vector<StageVisit>& visits, int cycle);
std::optional<Stage> lowestOpen(const std::vector<StageVisit>& visits, int cycle);

} // namespace ireg
