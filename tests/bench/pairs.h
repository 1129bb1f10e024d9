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

Spread spreadOf(std::vector<double> samples);
/// Counts this thread's processor time from now on: steady where others use the machine too, but
/// blind to waiting for the disk.
void countProcessorTime();
/// Microseconds that `work` took.
double timed(const std::function<void()>& work);
/// Both in turn, so that what else the machine does meets both alike; who goes first changes
/// each round. The first rounds warm up and are not counted; what is slow gets fewer.
Pair interleaved(int rounds, const Step& ours, const Step& floor);

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
