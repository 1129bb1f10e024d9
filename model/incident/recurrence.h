// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"

#include <map>
#include <set>
#include <vector>

namespace ireg
{

/// How long after one incident another still counts as the same coming back: the six months of
/// article 4 of Implementing Regulation (EU) 2024/2690, in days.
inline constexpr qint64 recurrenceDays = 180;

/// What an incident recurs by.
struct Occurrence
{
    Id<Incident> incident;
    QString reference;
    std::optional<When> noticed;
    Disposition disposition = Disposition::Undecided;
    std::optional<RootCause> causeCategory;
    QString cause; ///< the root cause as it was written
    std::optional<Kind> kind;
    std::set<qint64> distinctFrom;     ///< incidents that somebody said it is not the same as
    std::map<QString, QString> things; ///< affected: the name, by a key that the same thing shares
};

/// Why an incident is held to be the same again: its root cause, or its kind and a thing.
struct RecurrenceReason
{
    QString cause; ///< as the later incident has it; empty where kind and thing are the reason
    std::optional<Kind> kind;
    QString thing;

    bool operator==(const RecurrenceReason&) const = default;
};

/// An earlier incident that this one is the same as.
struct Recurrence
{
    Id<Incident> incident;
    QString reference;
    qint64 days = 0; ///< whole days from the earlier one to this one
    std::vector<RecurrenceReason> reasons;

    bool operator==(const Recurrence&) const = default;
};

inline constexpr qint64 msOfDay = 86'400'000;

/// Whether it can be the same again, or what is: noticed at some time, no false positive, no
/// duplicate (domain: recurrence rate).
bool canRecur(const Occurrence& one);
/// What two of the same root cause share: its known category and its words; empty: not known.
QString causeKey(const Occurrence& one);
/// Whether somebody said of either that it is not the same as the other.
bool areDistinct(const Occurrence& one, const Occurrence& other);

/// The incidents noticed before this one, at most `within` days, that have the same root cause, by
/// its known category and its words, or the same kind and a thing affected in common; the latest
/// first. Duplicates and false positives have none and are none (domain: recurrence rate), nor does
/// what one of the two is said to be distinct from.
std::vector<Recurrence> recurrencesOf(const Occurrence& one,
                                      const std::vector<Occurrence>& others,
                                      qint64 within);

} // namespace ireg
