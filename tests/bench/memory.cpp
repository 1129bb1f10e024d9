// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <vector>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

[[noreturn]] void become(const QString& program, const QStringList& words)
{
    std::vector<QByteArray> kept{QFile::encodeName(program)};
    for (const QString& word : words)
        kept.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& word : kept)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    // What it has to say is nothing that a table has room for.
    std::ignore = std::freopen("/dev/null", "w", stdout);
    ::execv(arguments.front(), arguments.data());
    ::_exit(127);
}

} // namespace

double peakOf(const QString& program, const QStringList& words)
{
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0)
        become(program, words);
    int status = 0;
    rusage used{};
    const bool ended = child > 0 && ::wait4(child, &status, 0, &used) == child;
    if (!ended || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp("measuring memory",
               {.kind = ErrorKind::Io, .detail = {}, .place = words.join(u' ')});
    return static_cast<double>(used.ru_maxrss) * 1024;
}

Figure fed(const Meal& meal)
{
    const QString program = QCoreApplication::applicationFilePath();
    const double idle = peakOf(program, {u"--resident"_s, QString()});
    const double peak = peakOf(program, meal.words) - idle;
    return {.name = meal.name,
            .unit = u"MB"_s,
            .pair = {.ours = {.median = peak / megabyte, .p95 = 0},
                     .floor = {.median = meal.bytes / megabyte, .p95 = 0}},
            .target = {.ratio = meal.promised, .p95 = 0, .growth = 0}};
}

} // namespace ireg::bench
