// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/required.h"

#include "model/dossier/closings.h"
#include "model/notification/checklist.h"
#include "model/notification/question.h"

#include <algorithm>

namespace ireg
{

bool asksRegimes(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const bool settled = incident.status == Status::Closed && dossier.assessments.empty()
        && incident.notifyRequired != Answer::Unknown && incident.cycle == 1
        && !isClosedOnReason(dossier);
    return dossier.rules.asksAnything() && !settled;
}

std::vector<AskedRegime> questions(const Dossier& dossier)
{
    std::vector<AskedRegime> asked;
    if (!asksRegimes(dossier) && dossier.assessments.empty())
        return asked;
    for (const RuledRegime& ruled : dossier.rules.regimes()) {
        const Assessment* answer = dossier.assessment(ruled.code);
        if (ruled.enabled || answer)
            asked.push_back({.regime = ruled,
                             .answer = answer,
                             .settled = isSettled(ruled.regime(), dossier.incident, answer)});
    }
    return asked;
}

Answer notificationRequired(const Dossier& dossier)
{
    return tellingState(dossier).required;
}

TellingState tellingState(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    TellingState found;
    found.asked = isAsked(incident);
    found.required = incident.notifyRequired;
    if (!asksRegimes(dossier))
        return found;
    bool triggered = false;
    for (const AskedRegime& question : questions(dossier)) {
        const bool decided = question.answer && isDecided(*question.answer);
        triggered = triggered || (decided && question.answer->answer == Assessed::Triggered);
        found.open += question.regime.enabled && !decided && !question.settled ? 1 : 0;
    }
    found.required = triggered ? Answer::Yes : found.open > 0 ? Answer::Unknown : Answer::No;
    if (incident.notifyRequired != found.required)
        found.plain = incident.notifyRequired;
    return found;
}

qsizetype sentWithout(const Dossier& dossier, const Notification& notice)
{
    return reached(notice)
        ? std::ssize(missingContents(dossier.rules, dossier.incident, notice, dossier.contents))
        : 0;
}

bool asksForPlans(const Incident& incident)
{
    const auto hit = [](const std::optional<Level>& level) {
        return level && *level >= Level::Moderate;
    };
    return incident.severity == Severity::Critical
        && (hit(incident.availability) || hit(incident.integrity));
}

} // namespace ireg
