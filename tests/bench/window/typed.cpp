// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/typed.h"

#include "model/register/editing.h"
#include "model/register/logging.h"
#include "model/register/registerthread.h"
#include "tests/support/faultvfs.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <cstdio>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double mostKeystrokeMs = 100, mostBlockedMs = 16;
constexpr int slowSyncMs = 50;

/// Common and rare ones, two at once, one that leaves nothing, and a kind of incident.
constexpr const char* searches[] = {
    "certificate", "the server", "phishing mail", "qwxyz", "data breach", "corun invoice"};

void press(QWidget& where, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&where, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&where, &up);
}

void clear(BenchWindow& bench)
{
    bench.mark();
    bench.filter().clear();
    bench.awaitRows();
    bench.settle();
}

void typeAll(BenchWindow& bench, const QString& words, std::vector<double>& took)
{
    bench.filter().setFocus();
    for (const QChar letter : words) {
        if (letter == u' ') { // asks nothing new
            press(bench.filter(), Qt::Key_Space, letter);
            continue;
        }
        took.push_back(timed([&] {
            bench.mark();
            press(bench.filter(), letter.toUpper().unicode(), letter);
            bench.awaitRows();
        }));
    }
    clear(bench);
}

double repainted(BenchWindow& bench)
{
    return timed([&bench] { bench.table().viewport()->repaint(); });
}

Figure typingFigure(const QString& name, const std::vector<double>& took, BenchWindow& bench)
{
    std::vector<double> floor;
    for (std::size_t i = 0; i < took.size(); ++i)
        floor.push_back(repainted(bench));
    return {.name = name,
            .unit = u"us"_s,
            .pair = {.ours = spreadOf(took), .floor = spreadOf(floor)},
            .target = {.p95 = mostKeystrokeMs}};
}

Figure blockedFigure(const QString& name, const WatchedApplication& application)
{
    const auto& [milliseconds, withOthers, with] = application.longest();
    std::fprintf(stderr,
                 "%s: %.1f ms (%.1f with what others had of the processor) with %s\n",
                 qPrintable(name),
                 milliseconds,
                 withOthers,
                 with.constData());
    return {.name = name,
            .unit = u"ms"_s,
            .pair = single(milliseconds, 0),
            .target = {.most = mostBlockedMs}};
}

} // namespace

Figures measureTyping(WatchedApplication& application, const QString& path, int rounds)
{
    BenchWindow bench(application, path);
    bench.awaitRows();
    bench.settle();
    application.watch();
    std::vector<double> took;
    for (int round = 0; round < rounds; ++round) {
        for (const char* words : searches)
            typeAll(bench, QString::fromLatin1(words), took);
    }
    if (rounds == 0) // that it runs through
        typeAll(bench, u"mail"_s, took);
    const Figure blocked = blockedFigure(u"longest wait while typing"_s, application);
    return {typingFigure(u"letter in the filter to rows"_s, took, bench), blocked};
}

Figures measureTypingAfterImport(WatchedApplication& application, const QString& path)
{
    constexpr int takenIn = 500;
    BenchWindow bench(application, path);
    bench.awaitRows();
    bench.settle();
    bool done = false;
    bench.thread()
        .ask([](Register& open) {
            for (int i = 0; i < takenIn; ++i)
                must("taking in", logIncident(open, {{u"title"_s, u"Certificate %1"_s.arg(i)}}));
            return takenIn;
        })
        .then(&bench.window(), [&done](int) { done = true; });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    std::vector<double> took;
    typeAll(bench, u"certif"_s, took);
    return {typingFigure(u"letter after taking in"_s, took, bench)};
}

Figures measureSlowDisk(WatchedApplication& application, const QString& path, int rounds)
{
    test::FaultVfs disk;
    disk.delaySyncs(slowSyncMs);
    BenchWindow bench(application, path);
    bench.awaitRows();
    bench.settle();
    application.watch();
    for (int round = 0; round < rounds; ++round) {
        bench.table().setFocus();
        press(bench.table(), Qt::Key_Down);
        bench.thread().ask([round](Register& open) {
            return must("logging",
                        logIncident(open, {{u"title"_s, u"Logged beside %1"_s.arg(round)}}));
        });
        bench.settle();
    }
    return {blockedFigure(u"longest wait on a slow disk"_s, application)};
}

} // namespace ireg::bench
