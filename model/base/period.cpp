// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/period.h"

namespace ireg
{

namespace
{

bool endsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

QDate monthsBegin(int year, int month)
{
    return {year, month, 1};
}

} // namespace

std::optional<Period> besidePeriod(const Period& period, Beside beside)
{
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return std::nullopt;
    if (beside == Beside::YearBefore) {
        QDate to = period.to.addYears(-1);
        if (endsMonth(period.to))
            to = {to.year(), to.month(), to.daysInMonth()};
        return Period{.from = period.from.addYears(-1), .to = to};
    }
    const QDate to = period.from.addDays(-1);
    if (period.from.day() != 1 || !endsMonth(period.to))
        return Period{.from = to.addDays(-period.from.daysTo(period.to)), .to = to};
    const int months = (period.to.year() - period.from.year()) * 12 + period.to.month()
        - period.from.month() + 1;
    return Period{.from = period.from.addMonths(-months), .to = to};
}

Period quarterOf(QDate day)
{
    const QDate from = monthsBegin(day.year(), (day.month() - 1) / 3 * 3 + 1);
    return {.from = from, .to = from.addMonths(3).addDays(-1)};
}

Period yearOf(QDate day)
{
    return {.from = monthsBegin(day.year(), 1), .to = QDate(day.year(), 12, 31)};
}

Period twelveMonthsTo(QDate day)
{
    const QDate end = monthsBegin(day.year(), day.month()).addMonths(1);
    return {.from = end.addMonths(-12), .to = end.addDays(-1)};
}

} // namespace ireg
