// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/required.h"

#include "model/notification/question.h"

#include <algorithm>

namespace ireg
{

bool asksRegimes(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const bool settled = incident.status == Status::Closed && dossier.assessments.empty()
        && incident.notifyRequired != Answer::Unknown && incident.cycle == 1;
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
    if (!asksRegimes(dossier))
        return dossier.incident.notifyRequired;
    bool open = false;
    for (const AskedRegime& question : questions(dossier)) {
        const bool decided = question.answer && isDecided(*question.answer);
        if (decided && question.answer->answer == Assessed::Triggered)
            return Answer::Yes;
        open = open || (question.regime.enabled && !decided && !question.settled);
    }
    return open ? Answer::Unknown : Answer::No;
}

bool isTellingUndecided(const Dossier& dossier)
{
    return dossier.incident.status != Status::Closed
        && !closesOnReason(dossier.incident.disposition) && asksRegimes(dossier)
        && notificationRequired(dossier) == Answer::Unknown;
}

} // namespace ireg
