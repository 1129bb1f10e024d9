// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/when.h"
#include "model/language/language.h"

namespace ireg
{

/// In the recorded zone, cut to the precision, with the offset where there is a time of day:
/// "23 Nov 2026, 16:37 (UTC+11:00)", "about 23 Nov 2026, 16:37 (UTC+11:00)",
/// "23 Nov 2026, 16:00 to 17:00 (UTC+11:00)", "23 Nov 2026", "Nov 2026", "2026".
QString timeText(Language language, const When& when);
/// Without offset, for columns whose heading names the zone: "23 Nov 2026, 16:37".
QString shortTimeText(Language language, const When& when);
/// The same instant in UTC: "2026-11-23 05:37Z", about "~2026-11-23 05:37Z", the hour
/// "2026-11-23 05:00–06:00Z". A day or longer stays as it is called in its zone, without Z: in
/// UTC it would be another one.
QString utcText(const When& when);
/// "23 Nov 2026"; empty for no date.
QString dateText(Language language, QDate date);
/// The two largest units of d, h and min, the rest cut off: "3 d 4 h", "42 min"; French: "3 j 4 h".
QString durationText(Language language, qint64 minutes);
/// Grouped by thousands as the language does: "12,345".
QString numberText(Language language, qint64 number);

} // namespace ireg
