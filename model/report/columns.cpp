// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ireg::report
{
namespace
{

constexpr double nothing = 1e-6;

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// A column's share of a common level: the square root lets long prose have more, but not all.
// Hints count against the mean hint, so that a lone hinted column gains nothing by it.
std::vector<double> shares(const std::vector<ColumnWish>& wishes)
{
    double hints = 0;
    int hinted = 0;
    for (const ColumnWish& wish : wishes) {
        hints += wish.hint > 0 ? wish.hint : 0;
        hinted += wish.hint > 0 ? 1 : 0;
    }
    std::vector<double> result;
    for (const ColumnWish& wish : wishes) {
        const double factor = wish.hint > 0 ? wish.hint * hinted / hints : 1;
        result.push_back(factor * std::sqrt(std::max(wish.natural, 1.0)));
    }
    return result;
}

// Every column gets its most, or the level times its share if that is less.
std::vector<double> atLevel(double level,
                            const std::vector<double>& least,
                            const std::vector<double>& most,
                            const std::vector<double>& share)
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < least.size(); ++i)
        widths.push_back(std::max(least[i], std::min(most[i], level * share[i])));
    return widths;
}

// Short columns keep their words on one line, the long ones share what is left.
std::vector<double> levelled(const std::vector<double>& least,
                             const std::vector<double>& most,
                             const std::vector<double>& share,
                             double room)
{
    double low = 0;
    double high = room / *std::ranges::min_element(share);
    for (int step = 0; step < 50; ++step) {
        const double level = (low + high) / 2;
        (sum(atLevel(level, least, most, share)) > room ? high : low) = level;
    }
    return atLevel(low, least, most, share);
}

// A column that asks for no more than its even part of the room need not break its lines: dates
// and numbers stay whole beside prose.
std::vector<double> keepingShortOnes(const std::vector<double>& least,
                                     const std::vector<double>& natural,
                                     double room)
{
    const double even = room / double(least.size());
    std::vector<double> raised = least;
    for (std::size_t i = 0; i < least.size(); ++i)
        raised[i] = natural[i] <= even ? natural[i] : least[i];
    return sum(raised) <= room ? raised : least;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double room)
{
    std::vector<double> least;
    std::vector<double> natural;
    for (const ColumnWish& wish : wishes) {
        natural.push_back(std::max(wish.natural, nothing));
        least.push_back(std::clamp(wish.least, nothing, natural.back()));
    }
    if (sum(natural) <= room)
        return natural;
    if (sum(least) > room)
        return levelled(std::vector<double>(wishes.size(), 0),
                        least,
                        std::vector<double>(wishes.size(), 1),
                        room);
    return levelled(keepingShortOnes(least, natural, room), natural, shares(wishes), room);
}

} // namespace ireg::report
