// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/openstages.h"

#include <algorithm>

namespace ireg
{

namespace
{

/// Entered and left at once, on a reason.
bool isJumpedOver(const StageVisit& visit)
{
    return visit.entered && visit.left && visit.entered->ms == visit.left->ms
        && !visit.bypassReason.isEmpty();
}

} // namespace

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

StageStates stageStates(const std::vector<StageVisit>& visits, int cycle, Status status)
{
    const bool over = status == Status::Closed;
    const auto lowest = over ? std::nullopt : lowestOpen(visits, cycle);
    StageStates states{};
    for (const auto& one : codes<Stage>) {
        StageState& state = states[static_cast<std::size_t>(one.value)];
        if (over || (lowest && one.value < *lowest))
            state = StageState::LeftOut;
        for (const StageVisit& visit : visits) {
            if (visit.stage != one.value || visit.cycle != cycle || state == StageState::Open)
                continue;
            if (!visit.left && !over)
                state = StageState::Open;
            else if (!isJumpedOver(visit))
                state = StageState::Passed;
            else if (state == StageState::Ahead)
                state = StageState::LeftOut;
        }
    }
    return states;
}

StageStates stageStates(const std::vector<Stage>& open, Status status)
{
    StageStates states{};
    if (status == Status::Closed)
        states.fill(StageState::LeftOut);
    else if (!open.empty())
        std::fill_n(states.begin(), static_cast<int>(open.front()), StageState::Passed);
    for (const Stage stage : open) {
        if (status != Status::Closed)
            states[static_cast<std::size_t>(stage)] = StageState::Open;
    }
    return states;
}

Stage lastPassed(const StageStates& states)
{
    const auto found = std::find(states.rbegin(), states.rend(), StageState::Passed);
    return found == states.rend() ? Stage::Assess
                                  : static_cast<Stage>(std::distance(found, states.rend()) - 1);
}

std::optional<Stage> lowestOpen(const std::vector<StageVisit>& visits, int cycle)
{
    const std::vector<Stage> open = openStages(visits, cycle);
    return open.empty() ? std::nullopt : std::optional<Stage>(open.front());
}

} // namespace ireg
