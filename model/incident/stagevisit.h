// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stage.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// One stay of an incident in a stage. A stage may be entered again, in a new cycle or the same.
struct StageVisit
{
    Id<StageVisit> id;
    int revision = 0;

    Id<Incident> incident;
    Stage stage = Stage::Assess;
    int cycle = 1;
    std::optional<When> entered, left;
    Id<Person> enteredBy; ///< of what was entered before this was kept: nobody
    Id<Person> by;        ///< who left it, or while it is open who entered it
    QString bypassReason, reentryReason;

    bool operator==(const StageVisit&) const = default;
};
template <>
inline constexpr auto description<StageVisit> =
    describe<StageVisit>({"stage_visit"},
                         field<&StageVisit::incident>("incident", Parent | WriteOnce),
                         field<&StageVisit::stage>("stage", WriteOnce | Derived),
                         field<&StageVisit::cycle>("cycle", WriteOnce | Derived),
                         field<&StageVisit::entered>("entered", WriteOnce | Derived),
                         field<&StageVisit::left>("left", Derived),
                         field<&StageVisit::enteredBy>("entered_by", WriteOnce | Derived),
                         field<&StageVisit::by>("by", Derived),
                         field<&StageVisit::bypassReason>("bypass_reason", Searchable | Derived),
                         field<&StageVisit::reentryReason>("reentry_reason", Searchable | Derived));

} // namespace ireg
