// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/severitychange.h"

namespace ireg
{

int rankOf(const std::optional<Severity>& severity)
{
    return severity ? static_cast<int>(Severity::Planning) + 1 - static_cast<int>(*severity) : 0;
}

std::optional<Severity> initialSeverity(const std::vector<SeverityChange>& changes)
{
    for (const SeverityChange& change : changes) {
        if (change.after)
            return change.after;
    }
    return std::nullopt;
}

std::optional<Severity> peakSeverity(const std::vector<SeverityChange>& changes)
{
    std::optional<Severity> peak;
    for (const SeverityChange& change : changes) {
        if (rankOf(change.after) > rankOf(peak))
            peak = change.after;
    }
    return peak;
}

} // namespace ireg
