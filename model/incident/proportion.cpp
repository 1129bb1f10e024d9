// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/proportion.h"

namespace ireg
{

bool mayBeMalicious(const Incident& incident)
{
    const auto& cause = incident.rootCauseCategory;
    if (incident.ransom == Answer::Yes || incident.ransomPaid
        || cause == RootCause::MaliciousAction)
        return true;
    if (cause && *cause != RootCause::Unknown)
        return false;
    return incident.kind != Kind::Regression && incident.kind != Kind::ReducedQuality;
}

bool isLight(const Incident& incident)
{
    return incident.severity && *incident.severity >= Severity::Low;
}

} // namespace ireg
