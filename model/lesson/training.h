// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Lesson;
struct Person;

/// A lesson was taught: when, by whom and to whom (ISO/IEC 27001 7.2 d and 7.3).
struct Training
{
    Id<Training> id;
    int revision = 0;

    Id<Incident> incident; ///< that the lesson was learned in, or met again
    Id<Lesson> lesson;
    OneLine topic;
    std::optional<When> held;
    Id<Person> heldBy;
    OneLine audience;
    std::optional<qint64> people; ///< how many took part

    bool operator==(const Training&) const = default;
};
template <>
inline constexpr auto description<Training> =
    describe<Training>({.name = "training", .addVerb = "training-recorded"},
                       field<&Training::incident>("incident", Parent | WriteOnce),
                       field<&Training::lesson>("lesson", WriteOnce),
                       field<&Training::topic>("topic", Searchable | Essential),
                       field<&Training::held>("held_at", WrittenAt | SinceKnown),
                       field<&Training::heldBy>("held_by"),
                       field<&Training::audience>("audience", Searchable),
                       field<&Training::people>("people"));

} // namespace ireg
