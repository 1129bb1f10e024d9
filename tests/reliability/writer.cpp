// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0

// writer FILE SEED [STEPS]: real actions through the door, each acknowledged on stdout as
// "SEQ HASH" once it was committed. Ends with 5 and the error's kind on stderr.
#include "tests/support/fakeclock.h"
#include "tests/support/randomactions.h"

#include <QCoreApplication>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace ireg;

namespace
{

int failedWith(const Error& error)
{
    std::fprintf(stderr, "%d %s\n", static_cast<int>(error.kind), qPrintable(error.detail));
    return 5;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const test::FakeClock clock;
    const auto open = Register::open(
        words.at(1),
        Access::Write,
        {QStringLiteral("Sam Okoro"), QStringLiteral("desk"), QStringLiteral("writer")},
        clock);
    if (!open)
        return failedWith(open.error());
    test::RandomActions actions(**open, words.at(2).toUInt());
    const int steps = words.size() > 3 ? words.at(3).toInt() : 1'000'000;
    for (int i = 0; i < steps; ++i) {
        if (const auto error = actions.step())
            return failedWith(*error);
        const Head head = *(*open)->head();
        const QByteArray line = QByteArray::number(head.seq) + ' ' + head.hash.toHex() + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0)
            return 1;
    }
    return 0;
}
