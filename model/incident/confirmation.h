// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// What one person alone did to a high or critical incident. SetAside: found to be no incident, or
/// not ours.
enum class Concern { SeverityLowered, SetAside, Closed };
template <>
inline constexpr auto codes<Concern> = std::array{
    CodeOf{Concern::SeverityLowered, "severity-lowered"},
    CodeOf{Concern::SetAside, "set-aside"},
    CodeOf{Concern::Closed, "closed"}};

/// What a second person has to look at where the register asks for four eyes. The program writes
/// it; it is pending until somebody else confirms it under their own name.
struct Confirmation
{
    Id<Confirmation> id;
    int revision = 0;

    Id<Incident> incident;
    Concern concern = Concern::SeverityLowered;
    std::optional<Severity> before, after; ///< how severe the incident was held to be
    std::optional<When> decided, confirmed;
    Id<Person> decidedBy, confirmedBy;

    bool operator==(const Confirmation&) const = default;
};
template <>
inline constexpr auto description<Confirmation> =
    describe<Confirmation>({"confirmation"},
                           field<&Confirmation::incident>("incident", Parent | WriteOnce),
                           field<&Confirmation::concern>("concern", WriteOnce | Derived),
                           field<&Confirmation::before>("severity_before", WriteOnce | Derived),
                           field<&Confirmation::after>("severity_after", Derived),
                           field<&Confirmation::decided>("decided_at", Derived),
                           field<&Confirmation::decidedBy>("decided_by", WriteOnce | Derived),
                           field<&Confirmation::confirmed>("confirmed_at", Derived),
                           field<&Confirmation::confirmedBy>("confirmed_by", Derived));

inline bool isPending(const Confirmation& confirmation)
{
    return !confirmation.confirmed;
}

} // namespace ireg
