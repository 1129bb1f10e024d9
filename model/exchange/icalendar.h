// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <vector>

namespace ireg::exchange
{

/// Something in a calendar: at one instant, or on a whole day.
struct CalendarEvent
{
    QString uid; ///< the same at every export, so that a calendar knows it again
    QDateTime at;
    QDate day = {}; ///< in its place, where that is valid
    QString summary, description;
};

/// RFC 5545, with an alarm a quarter of a day before each event, on the morning of a whole day.
/// `stamp` is when it was written.
QByteArray calendarText(const std::vector<CalendarEvent>& events, const QDateTime& stamp);

} // namespace ireg::exchange
