// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/when.h"
#include "model/language/language.h"

namespace ireg
{

/// A time within a sentence, in its recorded zone and as exactly as it is known, the year only
/// where it is not `today`'s: "on Friday 27 November at 11:15", "in March 2025"; French: "le
/// vendredi 27 novembre à 11:15", "en mars 2025".
QString spokenTime(Language language, const When& when, QDate today);
/// The same for a time on the day that was named last: "at 12:25". As spokenTime() where no time of
/// day is known.
QString spokenClock(Language language, const When& when, QDate today);
/// A day without its preposition: "Friday 27 November"; French: "le vendredi 27 novembre".
QString spokenDay(Language language, QDate day, QDate today);
/// A limit without its preposition, with the offset from UTC: "Friday 27 November at 11:15
/// (UTC+11:00)".
QString spokenLimit(Language language, const When& when, QDate today);

/// "November 2026"; French: "novembre 2026". Empty for no date.
QString monthText(Language language, QDate day);

/// "UTC+11:00"; "UTC" where that is none.
QString offsetText(const QDateTime& local);

} // namespace ireg
