// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

enum class Target { Process, Procedure, System, Tool };
template <>
inline constexpr auto codes<Target> = std::array{CodeOf{Target::Process, "process"},
                                                 CodeOf{Target::Procedure, "procedure"},
                                                 CodeOf{Target::System, "system"},
                                                 CodeOf{Target::Tool, "tool"}};

enum class LessonState { Identified, Agreed, Applied, Verified };
template <>
inline constexpr auto codes<LessonState> = std::array{CodeOf{LessonState::Identified, "identified"},
                                                      CodeOf{LessonState::Agreed, "agreed"},
                                                      CodeOf{LessonState::Applied, "applied"},
                                                      CodeOf{LessonState::Verified, "verified"}};

/// What was learned, what it is to change, and how far the change has come.
struct Lesson
{
    Id<Lesson> id;
    int revision = 0;

    Id<Incident> incident; ///< where it was learned; further incidents are LessonLink records
    QString statement;
    QString change, avoid, signal; ///< what to do, what not to do, and when it is time to
    OneLine theme, audience;
    OneLine control; ///< those that it improves, by their numbers (model/incident/annexa.h)
    OneLine nonconformity, risk; ///< their numbers in the organisation's own registers
    Target target = Target::Process;
    LessonState state = LessonState::Identified;
    Id<Person> owner;
    std::optional<When> agreed, applied, verified;
    Id<Person> agreedBy, appliedBy, verifiedBy;
    QString appliedProof, verifiedProof; ///< what shows that it is so

    bool operator==(const Lesson&) const = default;
};
template <>
inline constexpr auto description<Lesson> =
    describe<Lesson>({"lesson", 'L', "lesson-recorded"},
                     field<&Lesson::incident>("incident", Parent | WriteOnce),
                     field<&Lesson::statement>("statement", Searchable | Essential),
                     field<&Lesson::change>("change", Searchable),
                     field<&Lesson::signal>("signal", Searchable),
                     field<&Lesson::theme>("theme", Searchable),
                     field<&Lesson::target>("target"),
                     field<&Lesson::state>("state"),
                     field<&Lesson::owner>("owner"),
                     field<&Lesson::agreed>("agreed_at"),
                     field<&Lesson::applied>("applied_at"),
                     field<&Lesson::verified>("verified_at"),
                     field<&Lesson::control>("control", Searchable | Controls),
                     field<&Lesson::audience>("audience", Searchable),
                     field<&Lesson::avoid>("avoid", Searchable),
                     field<&Lesson::agreedBy>("agreed_by"),
                     field<&Lesson::appliedBy>("applied_by"),
                     field<&Lesson::verifiedBy>("verified_by"),
                     field<&Lesson::appliedProof>("applied_proof", Searchable),
                     field<&Lesson::verifiedProof>("verified_proof", Searchable),
                     field<&Lesson::nonconformity>("nonconformity", Searchable),
                     field<&Lesson::risk>("risk_reference", Searchable));

template <>
inline constexpr auto sequence<Lesson> = std::array{
    InOrder{codeOf<&Lesson::agreed>(), codeOf<&Lesson::applied>()},
    InOrder{codeOf<&Lesson::agreed>(), codeOf<&Lesson::verified>()},
    InOrder{codeOf<&Lesson::applied>(), codeOf<&Lesson::verified>(), true}};

/// A lesson met again: the incident that it also belongs to.
struct LessonLink
{
    Id<LessonLink> id;
    int revision = 0;

    Id<Incident> incident;
    Id<Lesson> lesson;
    bool cameBack = false; ///< it had been recorded before this incident happened

    bool operator==(const LessonLink&) const = default;
};
template <>
inline constexpr auto description<LessonLink> =
    describe<LessonLink>({"lesson_link"},
                         field<&LessonLink::incident>("incident", Parent | WriteOnce),
                         field<&LessonLink::lesson>("lesson", WriteOnce),
                         field<&LessonLink::cameBack>("came_back", WriteOnce | Derived));

} // namespace ireg
