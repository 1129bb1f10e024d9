// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include <optional>

namespace ireg
{

/// Whole days, both included; an invalid one is no bound.
struct Period
{
    QDate from = {}, to = {};

    /// An invalid day lies in a period without bounds alone.
    bool has(QDate day) const
    {
        return (!from.isValid() || (day.isValid() && day >= from))
            && (!to.isValid() || (day.isValid() && day <= to));
    }
    bool operator==(const Period&) const = default;
};

/// What a period is compared with: the one just before it, or the same days of the year before.
enum class Beside { Before, YearBefore };

/// As many whole months, where it is whole months itself, else as many days; the year before keeps
/// the end of a month. Nothing of a period that lacks a bound or ends before it begins.
std::optional<Period> besidePeriod(const Period& period, Beside beside);

/// The quarter, the year, and the twelve months that end with the day's own; all are whole months.
Period quarterOf(QDate day);
Period yearOf(QDate day);
Period twelveMonthsTo(QDate day);

} // namespace ireg
