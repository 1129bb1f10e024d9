// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"

namespace ireg
{

/// Whether it says what it could recur by: a root cause, or a kind and a thing affected.
bool canBeCompared(const Occurrence& one);

/// Of each that is the same as an earlier one the latest such, as recurrencesOf() tells them; all
/// at once, so that it takes the time of sorting them. In any order in, by their times out.
struct CameBack
{
    Id<Incident> incident;
    QString reference;
    QString earlier; ///< the reference of the other
    qint64 days = 0; ///< whole days between the two

    bool operator==(const CameBack&) const = default;
};
std::vector<CameBack> recurringAmong(const std::vector<Occurrence>& all, qint64 within);

} // namespace ireg
