// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <functional>
#include <vector>

namespace ireg::bench
{

/// Of one measured thing, in microseconds.
struct Spread
{
    double median = 0;
    double p95 = 0;
};

struct Pair
{
    Spread ours, floor;
};

using Step = std::function<void(int round)>;

/// The same work by the program and by SQLite alone, in one register.
struct Twins
{
    Step ours, floor;
    Step after; ///< what the program does later, in its idle time; not counted
};

inline constexpr double megabyte = 1'000'000;

/// What was measured once.
inline Pair single(double ours, double floor)
{
    return {.ours = {.median = ours, .p95 = 0}, .floor = {.median = floor, .p95 = 0}};
}

Spread spreadOf(std::vector<double> samples);
/// Counts this thread's processor time from now on: steady where others use the machine too, but
/// blind to waiting for the disk.
void countProcessorTime();
/// Microseconds that `work` took.
double timed(const std::function<void()>& work);
/// All steps in turn, so that what else the machine does meets the program and its floor, the
/// small register and the large one alike; who goes first changes each round. The first rounds
/// warm up and are not counted; what is slow gets fewer. A pair for each twins.
std::vector<Pair> interleaved(int rounds, const std::vector<Twins>& all);

/// Ends the program where the thing to be measured failed: there is nothing to measure then.
[[noreturn]] void giveUp(const char* what, const Error& error);
template <class T> T must(const char* what, Result<T> result)
{
    if (!result)
        giveUp(what, result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace ireg::bench
