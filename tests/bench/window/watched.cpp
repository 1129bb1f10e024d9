// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/watched.h"

#include "tests/bench/pairs.h"

#include <QEvent>
#include <QFile>
#include <QThread>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// How long this thread could have run, and something else did.
double heldUpMs()
{
    static QFile account(u"/proc/thread-self/schedstat"_s);
    if (!account.isOpen() && !account.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    account.seek(0);
    return account.readLine().split(' ').value(1).toDouble() * 1e-6;
}

} // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) // others may take their time
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const char* name = receiver->metaObject()->className();
    bool handled = false;
    const double before = m_depth == 0 ? heldUpMs() : 0;
    ++m_depth;
    const double took = timed([&] { handled = QApplication::notify(receiver, event); }) / 1000;
    const double busy = took - (m_depth == 1 ? heldUpMs() - before : 0);
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
    m_longest = {};
}

} // namespace ireg::bench
