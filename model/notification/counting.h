// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/regime.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

namespace ireg
{

/// The days on which no office works beside Saturday and Sunday. An unknown list is empty, which
/// makes a period end early rather than late.
struct Holidays
{
    QSet<QDate> days;

    /// True where there is a day in each year from one to the other.
    bool knows(int from, int to) const;
    bool isWorkingDay(QDate date) const { return date.dayOfWeek() <= 5 && !days.contains(date); }
    QDate workingDayFrom(QDate date) const; ///< the date itself or the next working day
};

/// Where a period ends. `target` is the earlier instant to work towards, `limit` the legal one.
struct PeriodEnd
{
    QDateTime target;
    QDateTime limit;
    QDate day; ///< the limit's day; null for rules that count hours

    bool operator==(const PeriodEnd&) const = default;
};

/// What a period is counted in: the rule's civil time and working days.
struct Counting
{
    CountingRule rule = CountingRule::None;
    QTimeZone zone = QTimeZone::utc();
    Holidays holidays = {};
    bool noonRelief = false;
};

/// True for rules whose end depends on which days are free.
constexpr bool needsHolidays(CountingRule rule)
{
    using enum CountingRule;
    return rule == EuDays || rule == EuMonths || rule == CalendarDaysRolled
        || rule == CalendarDaysDay1 || rule == BusinessDays || rule == SecBusinessDays;
}

/// The end of a period of `duration` hours, days or months after `anchor`, as the rule counts:
/// - Elapsed: exact hours, across changes of clocks.
/// - EuHours: Regulation (EEC, Euratom) 1182/71 art. 3(1), 3(2)(a): the hour of the event is not
///   counted; limit = the next full civil hour + duration, target = anchor + duration.
/// - EuDays, EuMonths: art. 3(2)(b) and (c), limit rolled over free days by art. 3(4).
/// - CalendarDays: the anchor's day is day 0. CalendarDaysRolled: the same, limit rolled to the
/// next
///   working day (Cal. Code Civ. Proc. 12a(b); Tex. Gov't Code 311.014(b); Acts Interpretation Act
///   1901 (Cth) s 36(2); NY Gen. Constr. Law 25-a). CalendarDaysDay1: it is day 1, limit rolled.
/// - BusinessDays: working days after the anchor's day; SecBusinessDays: the same, until 17:30
///   (Form 8-K General Instruction B.1; 17 CFR 232.13(a)(2)).
/// Day rules end at 23:59:59 of the zone. Nothing for CountingRule::None.
std::optional<PeriodEnd> endOf(const Counting& counting, const QDateTime& anchor, int duration);

} // namespace ireg
