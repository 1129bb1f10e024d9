// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/question.h"

#include "model/incident/proportion.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

bool mayHold(Premise premise, const Incident& incident)
{
    switch (premise) {
    case Premise::PersonalData: return incident.personalData != Answer::No;
    case Premise::Malice: return mayBeMalicious(incident);
    case Premise::Harm: return !isLight(incident);
    }
    return true;
}

} // namespace

bool isSettled(const Regime& regime, const Incident& incident, const Assessment* answer)
{
    const bool answered = answer && answer->answer;
    return !answered && !regime.onlyWith.empty()
        && std::ranges::none_of(
            regime.onlyWith, [&incident](Premise premise) { return mayHold(premise, incident); });
}

bool isAsked(const Incident& incident)
{
    return incident.status != Status::Closed && incident.workflow != Workflow::None
        && !closesOnReason(incident.disposition);
}

bool isAboutPersonalData(const Regime& regime)
{
    return std::ranges::find(regime.onlyWith, Premise::PersonalData) != regime.onlyWith.end();
}

bool isPremature(const Regime& regime, const Incident& incident)
{
    const auto holds = [&incident](Premise premise) {
        return premise != Premise::PersonalData && mayHold(premise, incident);
    };
    return incident.personalData == Answer::Unknown && isAboutPersonalData(regime)
        && std::ranges::none_of(regime.onlyWith, holds);
}

bool isAskedEarly(const Regime& regime)
{
    return std::ranges::any_of(regime.steps,
                               [](const Step& step) { return step.recipient == "insurer"_L1; });
}

} // namespace ireg
