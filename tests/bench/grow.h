// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/utc.h"
#include "model/register/register.h"
#include "tests/bench/invented.h"

namespace ireg::bench
{

/// Stands still: nothing measured depends on the time of day.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return {QDate(2026, 6, 30), QTime(12, 0), utcZone}; }
};

inline constexpr int entriesEach = 5; ///< timeline entries of every incident

/// One incident as it stands in a register that is in use.
struct Grown
{
    Incident incident;
    std::vector<TimelineEntry> timeline;
};
Grown invent(Invented& invented, int number);

std::unique_ptr<Register> openRegister(const QString& path, const Clock& clock);
/// A register with that many incidents, all written through the door; an earlier run's is used
/// again where it has them. Gives the path.
QString grown(const QString& folder, int incidents);

} // namespace ireg::bench
