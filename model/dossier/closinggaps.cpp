// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/closings.h"
#include "model/dossier/gate.h"
#include "model/dossier/secondperson.h"

#include <algorithm>

namespace ireg
{

namespace
{

bool bypassed(const Dossier& dossier, Stage stage)
{
    return std::ranges::any_of(dossier.visits, [&](const StageVisit& visit) {
        return visit.stage == stage && visit.cycle == dossier.incident.cycle && visit.left
            && !visit.bypassReason.isEmpty();
    });
}

std::vector<Stage> stagesBeforeClosing(Disposition disposition)
{
    using enum Stage;
    if (disposition == Disposition::NearMiss)
        return {Assess, Review, Monitor};
    return {Assess, Contain, Evaluate, Notify, Review, Monitor};
}

void addOnce(std::vector<Gap>& found, Gap&& gap)
{
    const auto alike = [&gap](const Gap& other) { return other.isAlike(gap); };
    if (std::ranges::none_of(found, alike))
        found.push_back(std::move(gap));
}

/// What was added since the closing was not left open by it.
void dropLaterAdditions(std::vector<Gap>& found, const Dossier& dossier)
{
    std::erase_if(found, [&dossier](const Gap& gap) {
        return gap.id != 0
            && dossier.madeSinceClosing.contains({QByteArray(gap.type->name), gap.id});
    });
}

void addPending(std::vector<Gap>& found, const Dossier& dossier)
{
    Gap pending = pendingGap(Stage::Monitor);
    pending.incident = dossier.incident.reference;
    if (dossier.secondPersonPending())
        addOnce(found, std::move(pending));
}

} // namespace

std::vector<Gap> closingGaps(const Dossier& dossier, QDate today)
{
    const Incident& incident = dossier.incident;
    std::vector<Gap> found;
    for (Stage stage : stagesBeforeClosing(incident.disposition)) {
        // A duty does not end because the incident is another's, or none.
        if (bypassed(dossier, stage) && !closesOnReason(incident.disposition))
            continue;
        for (Gap& gap : gaps(dossier, stage, today))
            addOnce(found, std::move(gap));
    }
    addPending(found, dossier);
    return found;
}

std::vector<Gap> leftOpen(const Dossier& dossier, QDate today)
{
    std::vector<Gap> found;
    const bool all = isClosedOnReason(dossier);
    for (Stage stage : stagesBeforeClosing(dossier.incident.disposition)) {
        if (!all && !bypassed(dossier, stage))
            continue;
        for (Gap& gap : gaps(dossier, stage, today))
            addOnce(found, std::move(gap));
    }
    dropLaterAdditions(found, dossier);
    if (dossier.incident.status == Status::Closed)
        addPending(found, dossier);
    return found;
}

std::vector<Gap> missingFrom(const Dossier& dossier, Stage stage, QDate today)
{
    const Incident& incident = dossier.incident;
    const bool closed = incident.status == Status::Closed;
    const auto asked = stagesBeforeClosing(incident.disposition);
    const bool left = std::ranges::find(asked, stage) != asked.end()
        && (bypassed(dossier, stage) || isClosedOnReason(dossier));
    std::vector<Gap> found;
    if (!closed || left)
        found = gaps(dossier, stage, today);
    dropLaterAdditions(found, dossier);
    if (closed && stage == Stage::Monitor)
        addPending(found, dossier);
    return found;
}

std::vector<Gap> closingGaps(const Dossier& dossier, QDate today, const QString& closer)
{
    std::vector<Gap> found = closingGaps(dossier, today);
    const Incident& incident = dossier.incident;
    const bool alone = dossier.profile.fourEyes && incident.status != Status::Closed
        && isHeldGrave(dossier) && isOnePerson(dossier, incident.owner, closer);
    if (!alone)
        return found;
    Gap gap = fieldGap<&Incident::closedBy>(Stage::Monitor);
    gap.asked = Asked::SecondPerson;
    gap.incident = incident.reference;
    found.push_back(gap);
    return found;
}

} // namespace ireg
