// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/base/when.h"

namespace ireg
{

/// A typed time: RFC 3339, `2026-11-23 14:05`, `14:05`, `-2h`, `yesterday 17:30`, `2026-11-23`,
/// `2026-03`, `2026`, `now`, `between 9 and 10`, which is one hour, and any of these with a leading
/// `~` (about). Naive times are in the
/// register's zone. Refused: impossible dates, and a local time that a change of clocks skipped
/// or repeated, with both readings in the error's detail. It is of something that has been: 23:50
/// alone is the last time that the clock showed it, and refused with both readings where that is
/// not for a few minutes yet, as when two clocks differ.
Result<When> parseTime(QStringView text, const QTimeZone& registerZone, const QDateTime& nowUtc);
/// The same of something that may be still to come: 23:50 alone is today's.
Result<When> parsePlannedTime(QStringView text,
                              const QTimeZone& registerZone,
                              const QDateTime& nowUtc);

/// A typed day: `2026-12-01`, `today`, `tomorrow`, `+14d`.
Result<QDate> parseDate(QStringView text, const QTimeZone& registerZone, const QDateTime& nowUtc);

} // namespace ireg
