// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace ireg::cli
{

namespace
{

constexpr qint64 often = 200; ///< milliseconds between two lines

volatile std::sig_atomic_t stopWanted = 0;

void wishToStop(int)
{
    stopWanted = 1;
}

} // namespace

Progress::Progress() : m_terminal(isatty(STDERR_FILENO) != 0)
{
    stopWanted = 0;
    std::signal(SIGINT, wishToStop);
    m_since.start();
}

Progress::~Progress()
{
    clear();
    std::signal(SIGINT, SIG_DFL);
}

bool Progress::operator()(qint64 done, qint64 total)
{
    if (m_terminal && total > 0 && m_since.elapsed() >= often) {
        m_since.restart();
        m_shown = true;
        std::fprintf(stderr, "\r%3d %%", static_cast<int>(100 * done / total));
    }
    return stopWanted == 0;
}

void Progress::clear()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

} // namespace ireg::cli
