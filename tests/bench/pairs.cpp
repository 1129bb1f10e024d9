// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/pairs.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace ireg::bench
{

namespace
{

clockid_t clockUsed = CLOCK_MONOTONIC;

/// The allocator puts in order what was freed when it next needs a large block. A search that
/// sorts half a million hits would so spoil the time of whoever comes next.
void settleMemory()
{
    constexpr std::size_t large = 65'536;
    void* volatile block = std::malloc(large);
    std::free(block);
}

} // namespace

void countProcessorTime()
{
    clockUsed = CLOCK_THREAD_CPUTIME_ID;
}

Spread spreadOf(std::vector<double> samples)
{
    if (samples.empty())
        return {};
    std::ranges::sort(samples);
    const auto at = [&samples](double share) {
        return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
    };
    return {.median = at(0.5), .p95 = at(0.95)};
}

double timed(const std::function<void()>& work)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(clockUsed, &time);
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
    };
    const double begin = now();
    work();
    return now() - begin;
}

std::vector<Pair> interleaved(int rounds, const std::vector<Twins>& all)
{
    constexpr double longest = 20e6; // microseconds spent on one figure of one register
    constexpr int fewest = 5;
    const int warmUp = std::min(5, rounds / 4);
    const std::size_t steps = 2 * all.size();
    std::vector<std::vector<double>> samples(steps);
    QElapsedTimer whole;
    whole.start();
    for (int round = 0; round < rounds + warmUp; ++round) {
        for (std::size_t turn = 0; turn < steps; ++turn) {
            const std::size_t step = (turn + static_cast<std::size_t>(round)) % steps;
            const Twins& twins = all[step / 2];
            const double time = timed([&] { (step % 2 == 0 ? twins.ours : twins.floor)(round); });
            if (round >= warmUp)
                samples[step].push_back(time);
            if (step % 2 == 0 && twins.after)
                twins.after(round);
            settleMemory();
        }
        const double spent = static_cast<double>(whole.nsecsElapsed()) / 1000;
        if (spent > longest * static_cast<double>(all.size()) && round >= warmUp + fewest)
            break;
    }
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < all.size(); ++i)
        pairs.push_back({.ours = spreadOf(std::move(samples[2 * i])),
                         .floor = spreadOf(std::move(samples[2 * i + 1]))});
    return pairs;
}

void giveUp(const char* what, const Error& error)
{
    std::fprintf(stderr,
                 "ireg-bench: %s failed: %s %s\n",
                 what,
                 qPrintable(error.detail),
                 qPrintable(error.place));
    std::exit(3);
}

} // namespace ireg::bench
