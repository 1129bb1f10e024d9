// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/openstages.h"

#include <algorithm>

namespace ireg
{

std::vector<Stage> openStages(const std::vector<StageVisit>& visits, int cycle)
{
    std::vector<Stage> open;
    for (const StageVisit& visit : visits) {
        if (visit.cycle == cycle && !visit.left
            && std::ranges::find(open, visit.stage) == open.end())
            open.push_back(visit.stage);
    }
    std::ranges::sort(open);
    return open;
}

std::vector<Stage> passedStages(const std::vector<StageVisit>& visits, int cycle)
{
    std::vector<Stage> passed;
    for (const StageVisit& visit : visits) {
        if (visit.cycle == cycle && visit.left && !isJumpedOver(visit)
            && std::ranges::find(passed, visit.stage) == passed.end())
            passed.push_back(visit.stage);
    }
    std::ranges::sort(passed);
    return passed;
}

bool isJumpedOver(const StageVisit& visit)
{
    return visit.entered && visit.left && visit.entered->ms == visit.left->ms
        && !visit.bypassReason.isEmpty();
}

std::optional<Stage> lowestOpen(const std::vector<StageVisit>& visits, int cycle)
{
    const std::vector<Stage> open = openStages(visits, cycle);
    return open.empty() ? std::nullopt : std::optional<Stage>(open.front());
}

} // namespace ireg
