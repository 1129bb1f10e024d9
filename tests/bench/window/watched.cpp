// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/watched.h"

#include "tests/bench/pairs.h"

#include <QEvent>
#include <QThread>

namespace ireg::bench
{

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) // others may take their time
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const char* name = receiver->metaObject()->className();
    bool handled = false;
    ++m_depth;
    const double took = timed([&] { handled = QApplication::notify(receiver, event); }) / 1000;
    // A dialog runs events within an event: those are measured one by one.
    if (--m_depth == 0 && took > m_longest.milliseconds)
        m_longest = {.milliseconds = took,
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
