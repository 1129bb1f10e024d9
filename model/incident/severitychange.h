// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"

#include <vector>

namespace ireg
{

/// One step in how severe an incident was held to be, as the journal has it. The first has nothing
/// before it.
struct SeverityChange
{
    When at;
    Id<Person> by;
    std::optional<Severity> before, after;
    bool chosen = false;           ///< against what was computed
    bool takenBack = false;        ///< by an undoing
    QString reason;                ///< empty: nobody gave one
    std::vector<QByteArray> facts; ///< graded facts that changed with it, by their codes

    bool operator==(const SeverityChange&) const = default;
};

/// The higher, the more severe; none is the least.
int rankOf(const std::optional<Severity>& severity);
inline bool isGrave(const std::optional<Severity>& severity)
{
    return severity && *severity <= Severity::High;
}

/// The first that was said; absent where none ever was.
std::optional<Severity> initialSeverity(const std::vector<SeverityChange>& changes);
/// The most severe.
std::optional<Severity> peakSeverity(const std::vector<SeverityChange>& changes);

} // namespace ireg
