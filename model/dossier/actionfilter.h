// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/workitem.h"

namespace ireg
{

/// What a list of actions of all incidents can be narrowed by; several: each must hold.
enum class ActionFilter {
    Mine,            ///< of the person who asks
    Overdue,         ///< open, its day is over
    ThisWeek,        ///< open, due today or on one of the next seven days
    WaitingForCheck, ///< done, and nobody wrote how that was verified
    Open,
    Done ///< or left out on a reason
};
template <>
inline constexpr auto codes<ActionFilter> = std::array{
    CodeOf{ActionFilter::Mine, "mine"},
    CodeOf{ActionFilter::Overdue, "overdue"},
    CodeOf{ActionFilter::ThisWeek, "this-week"},
    CodeOf{ActionFilter::WaitingForCheck, "waiting"},
    CodeOf{ActionFilter::Open, "open"},
    CodeOf{ActionFilter::Done, "done"}};

/// What an action is judged by beside itself.
struct ActionReading
{
    QString me; ///< empty: nobody, whose no action is
    When now;   ///< in the register's zone
};
/// `owner`: the name of the action's owner, empty where it has none.
bool meets(const Action& action,
           const QString& owner,
           ActionFilter filter,
           const ActionReading& reading);

} // namespace ireg
