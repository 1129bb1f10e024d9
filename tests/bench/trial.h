// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/table.h"

namespace ireg::bench
{

/// One thing to measure in one register.
struct Trial
{
    QString name;
    Twins twins;
    Target target;
    int rounds = 0;
    double things = 1; ///< done in one step; the figure is for each
};
using Trials = std::vector<Trial>;

/// Each trial with `only` in its name in all registers in turn: the registers' figures, in the
/// order of `registers`, which have the same trials.
std::vector<Figures> inTurn(const std::vector<Trials>& registers, const QString& only);

} // namespace ireg::bench
