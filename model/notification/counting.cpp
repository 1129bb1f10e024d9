// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/counting.h"

namespace ireg
{

namespace
{

constexpr int hour = 3600;

/// A second before the next day begins; a zone that changed sides of the date line has days that
/// never began.
QDateTime endOfDay(QDate date, const QTimeZone& zone)
{
    QDateTime next;
    do {
        date = date.addDays(1);
        next = date.startOfDay(zone);
    } while (!next.isValid());
    return next.addSecs(-1);
}

QDateTime timeOfDay(QDate date, QTime time, const QTimeZone& zone)
{
    return QDateTime(date, time, zone);
}

/// The next instant, later than `instant`, at which the civil clock shows a full hour.
QDateTime nextFullHour(const QDateTime& instant, const QTimeZone& zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    const QTime time = local.time();
    QDateTime next =
        local.addSecs(hour - time.minute() * 60 - time.second()).addMSecs(-time.msec());
    // Where clocks move by less than an hour, the same step can end between two full hours.
    while (next.time().minute() != 0)
        next = next.addSecs((60 - next.time().minute()) * 60);
    return next;
}

QDate afterWorkingDays(QDate date, int count, const Holidays& holidays)
{
    while (count > 0) {
        date = date.addDays(1);
        if (holidays.isWorkingDay(date))
            --count;
    }
    return date;
}

PeriodEnd ofDay(const Counting& counting, QDate target, QDate limit)
{
    PeriodEnd end{.target = endOfDay(target, counting.zone),
                  .limit = endOfDay(limit, counting.zone),
                  .day = limit};
    if (counting.noonRelief && limit != target)
        end.limit = timeOfDay(limit, QTime(12, 0), counting.zone);
    return end;
}

PeriodEnd rolled(const Counting& counting, QDate last)
{
    return ofDay(counting, last, counting.holidays.workingDayFrom(last));
}

PeriodEnd secDays(const Counting& counting, QDate day, int duration)
{
    const QDate last = afterWorkingDays(day, duration, counting.holidays);
    const QDateTime cutOff = timeOfDay(last, QTime(17, 30), counting.zone);
    return {.target = cutOff, .limit = cutOff, .day = last};
}

} // namespace

bool Holidays::knows(int from, int to) const
{
    QSet<int> years;
    for (QDate day : days)
        years.insert(day.year());
    for (int year = from; year <= to; ++year) {
        if (!years.contains(year))
            return false;
    }
    return true;
}

QDate Holidays::workingDayFrom(QDate date) const
{
    while (!isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

std::optional<PeriodEnd> endOf(const Counting& counting, const QDateTime& anchor, int duration)
{
    // Going to another zone is what costs: each rule asks only for what it counts from.
    const auto elapsed = [&](const QDateTime& from) {
        return from.toUTC().addSecs(qint64{duration} * hour).toTimeZone(counting.zone);
    };
    const auto day = [&] { return anchor.toTimeZone(counting.zone).date(); };
    switch (counting.rule) {
    case CountingRule::None: return std::nullopt;
    case CountingRule::Elapsed: {
        const QDateTime end = elapsed(anchor);
        return PeriodEnd{.target = end, .limit = end, .day = {}};
    }
    case CountingRule::EuHours:
        return PeriodEnd{.target = elapsed(anchor),
                         .limit = elapsed(nextFullHour(anchor, counting.zone)),
                         .day = {}};
    case CountingRule::EuDays:
    case CountingRule::CalendarDaysRolled: return rolled(counting, day().addDays(duration));
    case CountingRule::EuMonths: return rolled(counting, day().addMonths(duration));
    case CountingRule::CalendarDays: {
        const QDate last = day().addDays(duration);
        return ofDay(counting, last, last);
    }
    case CountingRule::CalendarDaysDay1: return rolled(counting, day().addDays(duration - 1));
    case CountingRule::BusinessDays: {
        const QDate last = afterWorkingDays(day(), duration, counting.holidays);
        return ofDay(counting, last, last);
    }
    case CountingRule::SecBusinessDays: return secDays(counting, day(), duration);
    }
    return std::nullopt;
}

} // namespace ireg
