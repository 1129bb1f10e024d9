// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exercise/exercise.h"

#include <vector>

namespace ireg
{

/// A plan, and when it was last put to the test.
struct PlanTest
{
    QString plan;             ///< its name, as it was written last
    Id<Exercise> exercise;    ///< its last test; of a plan never tested the exercise that names it
    std::optional<When> held; ///< nothing: it was never tested
    std::optional<When> planned; ///< its next test

    /// A year after the last test, by the day; invalid: it was never tested.
    QDate due() const;
    bool operator==(const PlanTest&) const = default;
};

/// The plans that are to be tested anew on this day: not tested for a year (ISO/IEC 27002 5.30
/// asks for a test at planned intervals), or never. Plans are known by the exercises that name
/// them, one name being one plan whatever its case and blanks.
std::vector<PlanTest> plansToTest(const std::vector<Exercise>& exercises, QDate today);

} // namespace ireg
