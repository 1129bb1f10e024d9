// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Action;
struct Lesson;
struct Person;

enum class ExerciseForm { WalkThrough, Simulation, Component };
template <>
inline constexpr auto codes<ExerciseForm> = std::array{
    CodeOf{ExerciseForm::WalkThrough, "walk-through"},
    CodeOf{ExerciseForm::Simulation, "simulation"},
    CodeOf{ExerciseForm::Component, "component"}};

enum class ExerciseState { Planned, Held };
template <>
inline constexpr auto codes<ExerciseState> = std::array{CodeOf{ExerciseState::Planned, "planned"},
                                                        CodeOf{ExerciseState::Held, "held"}};

/// What became of a recovery objective: of a time (RTO) or of lost data (RPO).
enum class Objective { NotMeasured, Met, Missed };
template <>
inline constexpr auto codes<Objective> = std::array{CodeOf{Objective::NotMeasured, "not-measured"},
                                                    CodeOf{Objective::Met, "met"},
                                                    CodeOf{Objective::Missed, "missed"}};

/// Both in minutes; what takes exactly as long as it may has met it.
inline Objective objectiveOf(const std::optional<qint64>& target,
                             const std::optional<qint64>& achieved)
{
    if (!target || !achieved)
        return Objective::NotMeasured;
    return *achieved <= *target ? Objective::Met : Objective::Missed;
}

/// A recovery plan put to the test (ISO/IEC 27001 A.5.29, A.5.30). It is no incident, so no clock,
/// measure, recurrence or suggestion knows it (decision 24).
struct Exercise
{
    Id<Exercise> id;
    int revision = 0;

    OneLine title;
    ExerciseForm form = ExerciseForm::WalkThrough;
    OneLine plan; ///< the plan that is tested, by its name
    QString scenario;
    std::optional<When> planned, held;
    Id<Person> lead;
    QString participants;
    std::optional<qint64> rtoTarget, rtoAchieved, rpoTarget, rpoAchieved; ///< minutes
    Objective rto = Objective::NotMeasured, rpo = Objective::NotMeasured;
    OneLine recoveryLocation;
    QString conclusion;
    ExerciseState state = ExerciseState::Planned;

    bool operator==(const Exercise&) const = default;
};
template <>
inline constexpr auto description<Exercise> = describe<Exercise>(
    {"exercise", 'X', "exercise-added"},
    field<&Exercise::title>("title", Traits{Searchable} | Essential | Identifying),
    field<&Exercise::form>("form"),
    field<&Exercise::plan>("plan", Searchable | Identifying),
    field<&Exercise::scenario>("scenario", Searchable),
    field<&Exercise::planned>("planned_at", Planned),
    field<&Exercise::held>("held_at"),
    field<&Exercise::lead>("lead"),
    field<&Exercise::participants>("participants", Searchable | Personal),
    field<&Exercise::rtoTarget>("rto_target", Lasting),
    field<&Exercise::rtoAchieved>("rto_achieved", Lasting),
    field<&Exercise::rto>("rto", Derived),
    field<&Exercise::rpoTarget>("rpo_target", Lasting),
    field<&Exercise::rpoAchieved>("rpo_achieved", Lasting),
    field<&Exercise::rpo>("rpo", Derived),
    field<&Exercise::recoveryLocation>("recovery_location", Searchable),
    field<&Exercise::conclusion>("conclusion", Searchable),
    field<&Exercise::state>("state", Derived));

inline Exercise concluded(Exercise known)
{
    known.rto = objectiveOf(known.rtoTarget, known.rtoAchieved);
    known.rpo = objectiveOf(known.rpoTarget, known.rpoAchieved);
    known.state = known.held ? ExerciseState::Held : ExerciseState::Planned;
    return known;
}
template <> inline constexpr auto consequence<Exercise> = &concluded;

/// What an exercise showed, at its time, and what it led to.
struct ExerciseFinding
{
    Id<ExerciseFinding> id;
    int revision = 0;

    Id<Exercise> exercise;
    std::optional<When> at;
    QString text;
    Id<Person> by;
    Id<Lesson> lesson; ///< that was learned from it
    Id<Action> action; ///< that it asks for

    bool operator==(const ExerciseFinding&) const = default;
};
template <>
inline constexpr auto description<ExerciseFinding> = describe<ExerciseFinding>(
    {"finding", 'F', "finding-added"},
    field<&ExerciseFinding::exercise>("exercise", WriteOnce | Identifying),
    field<&ExerciseFinding::at>("at", WrittenAt | Identifying),
    field<&ExerciseFinding::text>("text", Traits{Searchable} | Essential | Identifying),
    field<&ExerciseFinding::by>("by", WrittenBy),
    field<&ExerciseFinding::lesson>("lesson", Derived),
    field<&ExerciseFinding::action>("action", Derived));

} // namespace ireg
