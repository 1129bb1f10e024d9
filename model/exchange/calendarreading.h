// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/organisation/holiday.h"

#include <QTimeZone>

#include <vector>

namespace ireg::exchange
{

/// Bytes of a calendar that is read; those of public holidays have a few thousand.
inline constexpr qint64 largestCalendar = qint64{4} << 20;

/// A whole day of a calendar.
struct CalendarDay
{
    QDate day;
    QString name;

    bool operator==(const CalendarDay&) const = default;
};

/// The days of a calendar, in order, and what was left out of it because it is not clear which
/// days it means: a holiday too many would make a deadline late.
struct CalendarReading
{
    std::vector<CalendarDay> days;
    std::vector<Error> doubts;
};

/// Until when rules are followed, and in which zone an event that is written in UTC has its days.
struct CalendarBounds
{
    QDate until;
    QTimeZone zone;
};

/// The days of an iCalendar file (RFC 5545): every event of whole days, with the yearly rules, the
/// exceptions and the moved dates it has. An event of which that is not clear is left out and
/// named. Refuses what is no calendar and what has more days than
/// any calendar of holidays, naming the line.
Result<CalendarReading> calendarDays(const QByteArray& text, const CalendarBounds& bounds);

/// The same as holidays of one of the register's calendars.
struct HolidayReading
{
    std::vector<Holiday> days;
    std::vector<Error> doubts;
};
/// A yearly rule is followed for five years from now. `now` is in the register's zone.
Result<HolidayReading> holidaysIn(const QByteArray& text,
                                  const QString& calendar,
                                  const QDateTime& now);
Result<HolidayReading> holidaysOfFile(const QString& path,
                                      const QString& calendar,
                                      const QDateTime& now);

} // namespace ireg::exchange
