// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/counting.h"

namespace ireg
{

enum class DeadlineState {
    NotApplicable,
    NotStarted,
    Running,
    DueSoon,
    Overdue,
    Met,
    MetLate,
    Waived
};
template <>
inline constexpr auto codes<DeadlineState> = std::array{
    CodeOf{DeadlineState::NotApplicable, "not_applicable"},
    CodeOf{DeadlineState::NotStarted, "not_started"},
    CodeOf{DeadlineState::Running, "running"},
    CodeOf{DeadlineState::DueSoon, "due_soon"},
    CodeOf{DeadlineState::Overdue, "overdue"},
    CodeOf{DeadlineState::Met, "met"},
    CodeOf{DeadlineState::MetLate, "met_late"},
    CodeOf{DeadlineState::Waived, "waived"}};

/// A recorded human fact that clocks count from.
struct Anchor
{
    QDateTime at;          ///< for a bare day: its first instant in the clock's zone
    bool timeOfDay = true; ///< false: only the day is known, so no hours count from it

    bool operator==(const Anchor&) const = default;
};

/// Anchors by name, as in the data; a step filed more than once has several.
using Anchors = std::multimap<QString, Anchor>;

/// What a clock is read against.
struct Reading
{
    QDateTime now;
    QTimeZone zone; ///< the clock's civil time
    Holidays holidays = {};
    QDateTime sent = {}; ///< invalid: nothing was sent yet
    bool waived = false;
    Duration duration = {}; ///< of a contract's clause, as somebody typed it
};

/// A step's clock. Without an anchor there is no date, and nothing is ever overdue.
struct Deadline
{
    DeadlineState state = DeadlineState::NotStarted;
    QString anchor; ///< the one counted from; empty: none
    QDateTime from;
    std::optional<PeriodEnd> end; ///< nothing where the law names no figure
    bool needsTimeOfDay = false;  ///< the anchor is a bare day and the rule counts hours

    bool operator==(const Deadline&) const = default;
};

/// The zone of a step's clock: the regime's, else `otherwise`.
QTimeZone clockZone(const Regime& regime, const QTimeZone& otherwise);

/// How a clock stands that has this start and end.
DeadlineState stateBy(const Deadline& deadline, const Reading& reading);

/// Pure: same facts, same answer, whatever the machine's clock and zone.
Deadline deadlineOf(const Regime& regime,
                    const Step& step,
                    const Anchors& anchors,
                    const Reading& reading);

} // namespace ireg
