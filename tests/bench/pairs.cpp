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

Pair interleaved(int rounds, const Step& ours, const Step& floor)
{
    constexpr double longest = 20e6; // microseconds spent on one figure
    constexpr std::size_t fewest = 5;
    const int warmUp = std::min(5, rounds / 4);
    QElapsedTimer whole;
    whole.start();
    std::vector<double> own;
    std::vector<double> bare;
    for (int round = 0; round < rounds + warmUp; ++round) {
        const auto once = [round, warmUp](const Step& step, std::vector<double>& samples) {
            const double time = timed([&] { step(round); });
            if (round >= warmUp)
                samples.push_back(time);
        };
        if (round % 2 == 0)
            once(ours, own);
        once(floor, bare);
        if (round % 2 == 1)
            once(ours, own);
        if (static_cast<double>(whole.nsecsElapsed()) / 1000 > longest && own.size() >= fewest)
            break;
    }
    return {.ours = spreadOf(std::move(own)), .floor = spreadOf(std::move(bare))};
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
