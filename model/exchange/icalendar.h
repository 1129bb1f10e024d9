// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/organisation/holiday.h"

#include <QDateTime>

#include <vector>

namespace ireg::exchange
{

/// Bytes of a calendar that is read; those of public holidays have a few thousand.
inline constexpr qint64 largestCalendar = qint64{4} << 20;

/// Something in a calendar at one instant.
struct CalendarEvent
{
    QString uid; ///< the same at every export, so that a calendar knows it again
    QDateTime at;
    QString summary, description;
};

/// RFC 5545, with an alarm a quarter of a day before each event. `stamp` is when it was written.
QByteArray calendarText(const std::vector<CalendarEvent>& events, const QDateTime& stamp);

/// A whole day of a calendar.
struct CalendarDay
{
    QDate day;
    QString name;

    bool operator==(const CalendarDay&) const = default;
};

/// The days of an iCalendar file: every event of one or several whole days; a yearly rule is
/// followed up to `until`. Refuses what is no calendar and what has more days than any calendar of
/// holidays, naming the line.
Result<std::vector<CalendarDay>> calendarDays(const QByteArray& text, QDate until);
/// The same as holidays of one of the register's calendars; a yearly rule is followed for five
/// years from today.
Result<std::vector<Holiday>> holidaysIn(const QByteArray& text,
                                        const QString& calendar,
                                        QDate today);

} // namespace ireg::exchange
