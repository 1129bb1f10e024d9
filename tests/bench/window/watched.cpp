// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/watched.h"

#include "tests/bench/pairs.h"

#include <QEvent>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

namespace ireg::bench
{

namespace
{

/// How long this thread could have run, and something else did. Read at each event, so it is to
/// cost next to nothing.
double heldUpMs()
{
    static const int account = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 64> told = {};
    if (account < 0 || pread(account, told.data(), told.size() - 1, 0) <= 0)
        return 0;
    char* after = told.data();
    std::strtoull(after, &after, 10); // how long it ran
    return static_cast<double>(std::strtoull(after, nullptr, 10)) * 1e-6;
}

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) // others may take their time
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const char* name = receiver->metaObject()->className();
    bool handled = false;
    const double before = m_watches && m_depth == 0 ? heldUpMs() : 0;
    ++m_depth;
    const double took = timed([&] { handled = QApplication::notify(receiver, event); }) / 1000;
    const double busy = took - (m_watches && m_depth == 1 ? heldUpMs() - before : 0);
    // A dialog runs events within an event: those are measured one by one.
    if (--m_depth == 0 && busy > m_longest.milliseconds)
        m_longest = {.milliseconds = busy,
                     .withOthers = took,
                     .with = name + QByteArray(" event ") + QByteArray::number(type)};
    if (type == QEvent::Paint && afterPaint)
        afterPaint(receiver);
    return handled;
}

void WatchedApplication::watch()
{
    m_watches = true;
    m_longest = {};
}

} // namespace ireg::bench
