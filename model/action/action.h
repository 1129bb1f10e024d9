// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

enum class ActionType { Contain, Correct, Prevent, Improve };
template <>
inline constexpr auto codes<ActionType> = std::array{CodeOf{ActionType::Contain, "contain"},
                                                     CodeOf{ActionType::Correct, "correct"},
                                                     CodeOf{ActionType::Prevent, "prevent"},
                                                     CodeOf{ActionType::Improve, "improve"}};

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
                     field<&Action::criterion>("criterion", Searchable));

} // namespace ireg
