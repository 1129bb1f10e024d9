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
    MetOrLate, ///< sent on the limit's day at no known time, or the limit itself is not known
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
    CodeOf{DeadlineState::MetOrLate, "met_or_late"},
    CodeOf{DeadlineState::Waived, "waived"}};

/// The facts that the end of the year of discovery is derived from, the first that is there.
inline constexpr std::array yearEndAnchors{"discovery_constructive", "detection", "awareness"};

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
    QDateTime sent = {};      ///< invalid: nothing was sent yet; the first instant it can have been
    QDateTime sentUntil = {}; ///< the last instant it can have been; invalid: `sent`
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
    /// A bare day may decide, and hours count: no end until its time is known.
    bool needsTimeOfDay = false;
    /// Met at some time, and the law has a figure, but what it counts from is not recorded.
    bool needsAnchor = false;

    bool operator==(const Deadline&) const = default;
};

/// Whose civil time a clock counts in.
enum class ZoneOrigin { Authority, Entity, Earliest };
template <>
inline constexpr auto codes<ZoneOrigin> = std::array{CodeOf{ZoneOrigin::Authority, "authority"},
                                                     CodeOf{ZoneOrigin::Entity, "entity"},
                                                     CodeOf{ZoneOrigin::Earliest, "earliest"}};
struct ClockZone
{
    std::vector<QTimeZone> zones; ///< at least one; of several that in which a period ends first
    ZoneOrigin origin = ZoneOrigin::Entity;
};

/// The zone of a regime's clocks: the authority's where it is known; else that of who must tell,
/// whose zone is `own`, if that lies where the regime's law holds; else that of its zones which
/// errs early.
ClockZone clockZone(const Regime& regime, const QTimeZone& own);
/// The code of the jurisdiction that a zone's country belongs to, as regimes' ids begin: "eu" for
/// its member states; empty where the zone is nobody's.
QString jurisdictionOf(const QTimeZone& zone);
/// The same of a country's code of ISO 3166, in any case.
QString jurisdictionOf(const QString& country);

/// Whether there is an end and it comes before the other, if that has one. Limits that tie are told
/// apart by their targets.
bool endsBefore(const std::optional<PeriodEnd>& one, const std::optional<PeriodEnd>& other);

/// Whether the end would be the same with holidays that say more: no rule that asks for them, no
/// end, or some in each year of the period. `counting` has the zone and the holidays.
bool holidaysKnown(const Step& step, const Deadline& deadline, const Counting& counting);

/// How a clock stands that has this start and end.
DeadlineState stateBy(const Deadline& deadline, const Reading& reading);

/// Pure: same facts, same answer, whatever the machine's clock and zone.
Deadline deadlineOf(const Regime& regime,
                    const Step& step,
                    const Anchors& anchors,
                    const Reading& reading);

} // namespace ireg
