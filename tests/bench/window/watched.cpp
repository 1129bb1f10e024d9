// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/watched.h"

#include "tests/bench/pairs.h"

#include <QEvent>
#include <QThread>

#include <ctime>

namespace ireg::bench
{

namespace
{

double computedMs()
{
    timespec spent = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return 1e3 * static_cast<double>(spent.tv_sec) + 1e-6 * static_cast<double>(spent.tv_nsec);
}

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) // others may take their time
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const char* name = receiver->metaObject()->className();
    bool handled = false;
    const double before = computedMs();
    ++m_depth;
    const double took = timed([&] { handled = QApplication::notify(receiver, event); }) / 1000;
    // A dialog runs events within an event: those are measured one by one.
    if (--m_depth == 0 && took > m_longest.milliseconds)
        m_longest = {.milliseconds = took,
                     .computing = computedMs() - before,
                     .with = name + QByteArray(" event ") + QByteArray::number(type)};
    if (type == QEvent::Paint && afterPaint)
        afterPaint(receiver);
    return handled;
}

void WatchedApplication::watch()
{
    m_longest = {};
}

} // namespace ireg::bench
