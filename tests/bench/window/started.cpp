// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/started.h"

#include "tests/bench/window/benchwindow.h"

#include <QFile>
#include <QMainWindow>
#include <QProcess>

#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestStartMs = 120'000;
constexpr double mostTimesEmpty = 2.5, mostResident = 90;

/// The same clock in all processes of the machine.
qint64 nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double residentMegabytes()
{
    QFile account(u"/proc/self/statm"_s);
    if (!account.open(QIODevice::ReadOnly))
        return 0;
    return account.readAll().split(' ').at(1).toDouble()
        * static_cast<double>(sysconf(_SC_PAGESIZE)) / megabyte;
}

void say(const QString& since)
{
    const qint64 took = nowNs() - since.toLongLong();
    std::printf("%.1f %.2f\n", static_cast<double>(took) / 1000, residentMegabytes());
}

struct Start
{
    double microseconds = 0, megabytes = 0;
};

Start start(const QStringList& task)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  task + QStringList{u"--since"_s, QString::number(nowNs())});
    const bool ended = program.waitForFinished(longestStartMs);
    const QList<QByteArray> words = program.readAllStandardOutput().simplified().split(' ');
    if (!ended || program.exitCode() != 0 || words.size() != 2)
        giveUp("starting the window", {.kind = ErrorKind::Io, .detail = {}, .place = {}});
    return {.microseconds = words[0].toDouble(), .megabytes = words[1].toDouble()};
}

} // namespace

Figures measureStart(const QString& path, int rounds, bool hasTarget)
{
    std::vector<double> ours, floor, resident, bare;
    for (int round = 0; round < rounds; ++round) {
        const Start empty = start({u"--empty"_s});
        const Start opened = start({u"--opened"_s, path});
        floor.push_back(empty.microseconds);
        ours.push_back(opened.microseconds);
        bare.push_back(empty.megabytes);
        resident.push_back(opened.megabytes);
    }
    return {{.name = u"start until rows are painted"_s,
             .unit = u"us"_s,
             .pair = {.ours = spreadOf(ours), .floor = spreadOf(floor)},
             .target = hasTarget ? Target{.ratio = mostTimesEmpty} : Target{}},
            {.name = u"resident with rows painted"_s,
             .unit = u"MB"_s,
             .pair = single(spreadOf(resident).median, spreadOf(bare).median),
             .target = {.most = mostResident}}};
}

int openOnce(WatchedApplication& application, const QString& path, const QString& since)
{
    BenchWindow window(application, path);
    window.awaitRows();
    say(since);
    return 0;
}

int openEmpty(const QString& since)
{
    QMainWindow window;
    window.resize(1280, 800);
    bool painted = false;
    auto* application = static_cast<WatchedApplication*>(QCoreApplication::instance());
    application->afterPaint = [&](QObject* one) { painted = painted || one == &window; };
    window.show();
    while (!painted)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    say(since);
    return 0;
}

} // namespace ireg::bench
