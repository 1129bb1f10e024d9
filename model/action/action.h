// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/sequence.h"

namespace ireg
{
struct Incident;
struct Lesson;
struct Person;

enum class ActionType { Contain, Correct, Prevent, Improve };
template <>
inline constexpr auto codes<ActionType> = std::array{CodeOf{ActionType::Contain, "contain"},
                                                     CodeOf{ActionType::Correct, "correct"},
                                                     CodeOf{ActionType::Prevent, "prevent"},
                                                     CodeOf{ActionType::Improve, "improve"}};

/// What an action that is not done came to; `done_none_reason` says why.
enum class InsteadOfDone { Transferred, Accepted };
template <>
inline constexpr auto codes<InsteadOfDone> = std::array{
    CodeOf{InsteadOfDone::Transferred, "transferred"}, CodeOf{InsteadOfDone::Accepted, "accepted"}};

/// What a check some time after an action was done found (ISO/IEC 27001, 10.2 d).
enum class Effectiveness { Effective, Partly, NotEffective, CannotTell };
template <>
inline constexpr auto codes<Effectiveness> = std::array{
    CodeOf{Effectiveness::Effective, "effective"},
    CodeOf{Effectiveness::Partly, "partly"},
    CodeOf{Effectiveness::NotEffective, "not-effective"},
    CodeOf{Effectiveness::CannotTell, "cannot-tell"}};

/// Work that follows from an incident: a verb, an owner and a date.
struct Action
{
    Id<Action> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine title;
    ActionType type = ActionType::Correct;
    Id<Person> owner;
    QDate due;
    std::optional<When> done;
    QString result;
    QString notDoneReason; ///< transferred to elsewhere or accepted as not done, and why
    QString verification;
    QString criterion; ///< by which one will know that it worked
    std::optional<Urgency> priority;
    std::optional<qint64> effortHours; ///< of work, as estimated
    std::optional<InsteadOfDone> insteadOfDone;
    std::optional<qint64> checkDays; ///< from done to the check; unset: the register's
    std::optional<Effectiveness> effectiveness;
    std::optional<When> checked;
    Id<Person> checkedBy;
    QString checkNote;
    Id<Lesson> lesson; ///< that it puts into practice

    bool operator==(const Action&) const = default;
};
template <>
inline constexpr auto description<Action> =
    describe<Action>({"action", 'A', "action-added"},
                     field<&Action::incident>("incident", Parent | WriteOnce),
                     field<&Action::title>("title", Searchable | Essential),
                     field<&Action::type>("type"),
                     field<&Action::owner>("owner"),
                     field<&Action::due>("due"),
                     field<&Action::done>("done_at"),
                     field<&Action::result>("result", Searchable),
                     field<&Action::notDoneReason>("done_none_reason", Searchable),
                     field<&Action::verification>("verification", Searchable),
                     field<&Action::criterion>("criterion", Searchable),
                     field<&Action::priority>("priority"),
                     field<&Action::effortHours>("effort_hours"),
                     field<&Action::insteadOfDone>("instead_of_done"),
                     field<&Action::checkDays>("check_days"),
                     field<&Action::effectiveness>("effectiveness"),
                     field<&Action::checked>("checked_at"),
                     field<&Action::checkedBy>("checked_by"),
                     field<&Action::checkNote>("check_note", Searchable),
                     field<&Action::lesson>("lesson"));

template <> inline constexpr auto sequence<Action> = onlyAfter<&Action::done, &Action::checked>();

} // namespace ireg
