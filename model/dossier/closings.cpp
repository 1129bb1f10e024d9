// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/closings.h"

#include <algorithm>

namespace ireg
{

namespace
{

const StageVisit* firstOf(const Dossier& dossier, int cycle)
{
    const StageVisit* first = nullptr;
    for (const StageVisit& visit : dossier.visits) {
        if (visit.cycle == cycle && visit.entered && (!first || *visit.entered < *first->entered))
            first = &visit;
    }
    return first;
}

const StageVisit* lastLeft(const Dossier& dossier, int cycle)
{
    const StageVisit* last = nullptr;
    for (const StageVisit& visit : dossier.visits) {
        if (visit.cycle == cycle && visit.left && (!last || *visit.left >= *last->left))
            last = &visit;
    }
    return last;
}

} // namespace

std::vector<Closing> closings(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    std::vector<Closing> found;
    // A register is anybody's: no more cycles than there are visits to tell of.
    const int most = std::min(incident.cycle, static_cast<int>(dossier.visits.size()) + 1);
    for (int cycle = 1; cycle <= most; ++cycle) {
        if (cycle == incident.cycle && incident.status != Status::Closed)
            break;
        Closing one;
        // An older program wrote who closed it last beside when it was closed first.
        const StageVisit* last = incident.cycle == 1 && incident.closed ? nullptr
                                                                        : lastLeft(dossier, cycle);
        one.closed = last ? last->left : incident.closed;
        one.closedBy = last ? last->by : incident.closedBy;
        if (const StageVisit* next = firstOf(dossier, cycle + 1)) {
            one.reopened = next->entered;
            one.reopenedBy = next->enteredBy;
            one.reason = next->reentryReason;
        }
        found.push_back(std::move(one));
    }
    return found;
}

bool isClosedOnReason(const Dossier& dossier)
{
    const StageVisit* last = lastLeft(dossier, dossier.incident.cycle);
    return dossier.incident.status == Status::Closed && last && !last->bypassReason.isEmpty();
}

std::optional<When> reopenedAt(const Dossier& dossier)
{
    if (dossier.incident.cycle == 1)
        return std::nullopt;
    const StageVisit* first = firstOf(dossier, dossier.incident.cycle);
    return first ? first->entered : std::nullopt;
}

} // namespace ireg
