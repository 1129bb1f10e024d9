// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/pairs.h"

#include <QString>

#include <map>
#include <optional>

namespace ireg::bench
{

/// What a figure has to keep to; 0: nothing is promised.
struct Target
{
    double ratio = 0;  ///< median against the floor's
    double p95 = 0;    ///< milliseconds
    double growth = 0; ///< median in the largest register against the smallest
    double most = 0;   ///< median, in the figure's unit
};

struct Figure
{
    QString name;
    QString unit; ///< of both numbers
    Pair pair;
    Target target;
};
using Figures = std::vector<Figure>;

/// Prints figures under what they are of; gives the number of targets missed.
int printFigures(const QString& head, const Figures& figures);
/// Prints how the figures grew between two registers; gives the number of targets missed.
int printGrowth(const std::map<int, Figures>& bySize);

} // namespace ireg::bench
