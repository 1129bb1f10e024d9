// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/trial.h"

namespace ireg::bench
{

namespace
{

Spread forEach(const Spread& spread, double things)
{
    return {.median = spread.median / things, .p95 = spread.p95 / things};
}

} // namespace

std::vector<Figures> inTurn(const std::vector<Trials>& registers, const QString& only)
{
    std::vector<Figures> figures(registers.size());
    for (std::size_t i = 0; i < registers.front().size(); ++i) {
        if (!registers.front()[i].name.contains(only))
            continue;
        std::vector<Twins> twins;
        for (const Trials& trials : registers)
            twins.push_back(trials[i].twins);
        const std::vector<Pair> pairs = interleaved(registers.front()[i].rounds, twins);
        for (std::size_t r = 0; r < registers.size(); ++r) {
            const Trial& trial = registers[r][i];
            figures[r].push_back({.name = trial.name,
                                  .unit = QStringLiteral("us"),
                                  .pair = {.ours = forEach(pairs[r].ours, trial.things),
                                           .floor = forEach(pairs[r].floor, trial.things)},
                                  .target = trial.target});
        }
    }
    return figures;
}

} // namespace ireg::bench
