// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/utc.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <compare>
#include <optional>

namespace ireg
{

enum class Precision { Exact, About, Hour, Day, Month, Year };

/// An instant in UTC, the zone it was recorded in, and how exactly it is known. For Hour and
/// coarser the instant is the start of that period in the zone.
struct When
{
    qint64 ms = 0; ///< since 1970-01-01T00:00Z
    QString zone;  ///< IANA id, "UTC", or an offset such as +10:00
    Precision precision = Precision::Exact;
    bool about = false; ///< of Hour and coarser: the period itself is not sure

    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, utcZone); }
    QDateTime local() const;

    bool operator==(const When&) const = default;
    std::strong_ordering operator<=>(const When& other) const { return ms <=> other.ms; }
};

/// The time zone that a recorded zone text names; UTC where it names none.
QTimeZone zoneOf(const QString& zone);

/// `2026-11-23T16:37:12.345Z e Australia/Sydney`: sorts by instant. The letter is the precision:
/// e exact, a about, h hour, d day, m month, y year; H, D, M, Y where that is about right.
QString toText(const When& when);
/// Checks every digit; nothing where the text is not exactly of that form.
std::optional<When> whenFromText(QStringView text);
std::optional<When> whenFromText(QLatin1StringView text);

/// ISO 8601 in the recorded zone, cut to the precision: 2026-11-23T16:37:12+11:00, 2026-11.
QString isoText(const When& when);
/// The same with ~ in front where it is about right, as a person types it.
QString typedForm(const When& when);
const char* precisionCode(Precision precision);
/// Whether it was given as about right, however exactly.
bool isAbout(const When& when);

/// The same instant told in another zone; empty: in its own. A day or a month keeps the zone it was
/// recorded in: elsewhere it would become another one.
When inZone(const When& when, const QString& zone);

/// The last instant that it can have been: of an hour, a day, a month or a year its last
/// millisecond, in the recorded zone.
QDateTime lastInstant(const When& when);

/// Clocks of two machines differ, and "-3h" means another instant in the next field.
inline constexpr qint64 clockToleranceMs = 120'000;
/// Whether the one surely was before the other, whatever instant of a day or a month each was.
bool liesBefore(const When& one, const When& other);

QDate dateOf(const When& when);
int yearOf(const When& when);

} // namespace ireg
