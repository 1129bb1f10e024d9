// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/severity.h"

#include <algorithm>
#include <array>

namespace ireg
{

namespace
{

/// Version 1, by impact and urgency (ITIL 3x3: impact down, urgency across).
constexpr std::array<std::array<Severity, 3>, 3> matrix{{
    //             urgency low        medium            high
    /* low      */ {Severity::Planning, Severity::Low, Severity::Medium},
    /* moderate */ {Severity::Low, Severity::Medium, Severity::High},
    /* high     */ {Severity::Medium, Severity::High, Severity::Critical},
}};

struct FloorRule
{
    Floor floor;
    bool applies;
    Severity least;
};

std::optional<Severity> fromMatrix(const Incident& incident, int matrixVersion)
{
    if (!incident.confidentiality || !incident.integrity || !incident.availability
        || !incident.urgency)
        return std::nullopt;
    const Level impact = std::max(
        {*incident.confidentiality, *incident.integrity, *incident.availability});
    if (impact == Level::None)
        return Severity::Planning;
    return severityOf(impact, *incident.urgency, matrixVersion);
}

} // namespace

std::optional<Severity> severityOf(Level impact, Urgency urgency, int matrixVersion)
{
    if (impact == Level::None || matrixVersion != 1)
        return std::nullopt;
    return matrix[static_cast<std::size_t>(impact) - 1][static_cast<std::size_t>(urgency)];
}

namespace
{

std::array<FloorRule, 5> floorRules(const Incident& incident)
{
    return {{
        {Floor::Safety, incident.safety == Answer::Yes, Severity::Critical},
        {Floor::RecoveryPlanInvoked,
         incident.recoveryPlan == PlanDecision::Invoked,
         Severity::Critical},
        {Floor::SeriousHarm, incident.seriousHarm == Answer::Yes, Severity::High},
        {Floor::DutyTriggered, incident.dutyTriggered, Severity::High},
        {Floor::Ransom, incident.ransom == Answer::Yes, Severity::High},
    }};
}

} // namespace

SeverityResult computeSeverity(const Incident& incident, int matrixVersion)
{
    SeverityResult result{.computed = fromMatrix(incident, matrixVersion), .floors = {}};
    for (const FloorRule& rule : floorRules(incident)) {
        if (!rule.applies || (result.computed && *result.computed <= rule.least))
            continue;
        result.computed = rule.least;
        result.floors.push_back(rule.floor);
    }
    return result;
}

Incident withFloors(const Incident& before, Incident after, int matrixVersion)
{
    const auto earlier = floorRules(before);
    const auto rules = floorRules(after);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const bool anew = rules[i].applies && !earlier[i].applies;
        if (anew && after.severityOverride && *after.severityOverride > rules[i].least) {
            after.severityOverride.reset();
            after.severityReason.clear();
        }
    }
    return withSeverity(std::move(after), matrixVersion);
}

Incident withSeverity(Incident incident, int matrixVersion)
{
    incident.severityComputed = computeSeverity(incident, matrixVersion).computed;
    incident.severity = incident.severityOverride ? incident.severityOverride
                                                  : incident.severityComputed;
    return incident;
}

} // namespace ireg
