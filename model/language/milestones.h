// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/language/language.h"

namespace ireg
{

/// A moment of an incident's course that its records know without an entry of the timeline.
struct Milestone
{
    enum class Kind { Course, Decision, Notice };

    When at;
    QString text; ///< "Contained", "Notified: the insurer"
    Id<Person> by;
    Kind kind = Kind::Course;
    const char* field = nullptr; ///< code of the incident's; null: of another record
};

/// In the order in which work goes, of all cycles; what has no time is none.
std::vector<Milestone> milestones(Language language, const Dossier& dossier);

} // namespace ireg
