// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/table.h"

#include <algorithm>
#include <cstdio>

namespace ireg::bench
{

namespace
{

double ratio(const Figure& figure)
{
    return figure.pair.floor.median > 0 ? figure.pair.ours.median / figure.pair.floor.median : 0;
}

QByteArray number(double value)
{
    return value == 0 ? QByteArray("-") : QByteArray::number(value, 'f', value < 100 ? 2 : 0);
}

/// The promise in words, and whether it is kept.
QByteArray verdict(const Figure& figure, int& missed)
{
    QByteArray words;
    bool kept = true;
    if (figure.target.ratio > 0) {
        words = "<= " + number(figure.target.ratio) + "x";
        kept = ratio(figure) <= figure.target.ratio;
    }
    if (figure.target.p95 > 0) {
        words += (words.isEmpty() ? "p95 <= " : ", p95 <= ") + number(figure.target.p95) + " ms";
        kept = kept && figure.pair.ours.p95 / 1000 <= figure.target.p95;
    }
    if (figure.target.most > 0) {
        words += (words.isEmpty() ? "<= " : ", <= ") + number(figure.target.most) + ' '
            + figure.unit.toLatin1();
        kept = kept && figure.pair.ours.median <= figure.target.most;
    }
    if (words.isEmpty())
        return {};
    missed += kept ? 0 : 1;
    return words + (kept ? "  met" : "  MISSED");
}

} // namespace

int printFigures(const QString& head, const Figures& figures)
{
    std::printf("\n%s\n%-36s %-6s %10s %10s %10s %7s  %s\n",
                qPrintable(head),
                "figure (median)",
                "unit",
                "floor",
                "measured",
                "p95",
                "ratio",
                "target");
    int missed = 0;
    for (const Figure& figure : figures)
        std::printf("%-36s %-6s %10s %10s %10s %7s  %s\n",
                    qPrintable(figure.name),
                    qPrintable(figure.unit),
                    number(figure.pair.floor.median).constData(),
                    number(figure.pair.ours.median).constData(),
                    number(figure.pair.ours.p95).constData(),
                    number(ratio(figure)).constData(),
                    verdict(figure, missed).constData());
    return missed;
}

int printGrowth(const std::map<int, Figures>& bySize)
{
    if (bySize.size() < 2)
        return 0;
    const auto& [few, small] = *bySize.begin();
    const auto& [many, large] = *bySize.rbegin();
    std::printf("\ngrowth from %d to %d incidents\n", few, many);
    int missed = 0;
    for (const Figure& figure : large) {
        const auto before = std::ranges::find(small, figure.name, &Figure::name);
        if (figure.target.growth == 0 || before == small.end())
            continue;
        const double growth = figure.pair.ours.median / before->pair.ours.median;
        const double floor = figure.pair.floor.median / before->pair.floor.median;
        const bool kept = growth <= figure.target.growth;
        missed += kept ? 0 : 1;
        std::printf("%-36s %6.2fx (floor %.2fx)  <= %.1fx  %s\n",
                    qPrintable(figure.name),
                    growth,
                    floor,
                    figure.target.growth,
                    kept ? "met" : "MISSED");
    }
    return missed;
}

} // namespace ireg::bench
