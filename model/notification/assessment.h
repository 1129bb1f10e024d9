// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// What was answered to a regime's question. Applicable: it binds us, and whether its duty is
/// triggered is not decided yet.
enum class Assessed { NotApplicable, Applicable, NotTriggered, Triggered };
template <>
inline constexpr auto codes<Assessed> = std::array{
    CodeOf{Assessed::NotApplicable, "not-applicable"},
    CodeOf{Assessed::Applicable, "applicable"},
    CodeOf{Assessed::NotTriggered, "not-triggered"},
    CodeOf{Assessed::Triggered, "triggered"}};

/// A regime's question, answered for one incident by a named person with a reason; never inferred.
/// Deciding that nobody is told has the same rank as telling (GDPR art. 33(5)).
struct Assessment
{
    Id<Assessment> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine regime;
    std::optional<Assessed> answer;
    QString reason;
    Id<Person> decidedBy;
    std::optional<When> decided;
    /// When it became known for this regime, where that is not when the incident was.
    std::optional<When> aware;
    QDate regimesVersion; ///< the data that was read when it was answered
    OneLine states;       ///< whose laws are concerned, "CO, FL"; empty: any, so all of them

    bool operator==(const Assessment&) const = default;
};
template <>
inline constexpr auto description<Assessment> =
    describe<Assessment>({"assessment", 'Q'},
                         field<&Assessment::incident>("incident", Parent | WriteOnce),
                         field<&Assessment::regime>("regime", WriteOnce),
                         field<&Assessment::answer>("answer"),
                         field<&Assessment::reason>("reason", Searchable),
                         field<&Assessment::decidedBy>("decided_by"),
                         field<&Assessment::decided>("decided_at", SinceKnown),
                         field<&Assessment::regimesVersion>("regimes_version", Derived),
                         field<&Assessment::aware>("aware_at", WriteOnce),
                         field<&Assessment::states>("states"));

/// The states that an answer names, in capitals.
QStringList statesOf(const Assessment& assessment);

/// Decided one way or the other; Applicable is not.
inline bool isDecided(const Assessment& assessment)
{
    return assessment.answer && *assessment.answer != Assessed::Applicable;
}

} // namespace ireg
