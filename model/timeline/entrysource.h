// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"

#include <QString>

#include <optional>

namespace ireg
{

/// What the program writes as the source of an entry that it makes itself: the same in every
/// language, and put into words where it is shown (model/language/entrywords).
namespace source
{
inline constexpr char severity[] = "severity: ";
inline constexpr char secondPerson[] = "second person: confirmed";
inline constexpr char change[] = "change: ";
inline constexpr char correction[] = "correction: ";
inline constexpr char undone[] = "undone: action ";
inline constexpr char removed[] = "removed: ";
inline constexpr char cycle[] = "cycle "; ///< "cycle 1: contained_at"
} // namespace source

/// How severe an incident was held to be before and after.
struct SeverityStep
{
    std::optional<Severity> before, after;
};
/// "critical > low"; none is "none".
QString severityStepCode(const SeverityStep& step);
/// Nothing where the text is no such code.
std::optional<SeverityStep> severityStepOf(const QString& code);

} // namespace ireg
