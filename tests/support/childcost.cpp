// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/childcost.h"

#include <QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <spawn.h>
#include <vector>

extern char** environ;

namespace ireg::test
{
namespace
{

double seconds(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

} // namespace

ChildCost costOf(const QString& program, const QStringList& arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failure = posix_spawn(
        &child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        return {};
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {}
    return {.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .peakMegabytes = double(usage.ru_maxrss) / 1024,
            .processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)};
}

} // namespace ireg::test
