// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/registerthread.h"

#include "model/base/text.h"

#include <chrono>

namespace ireg
{

using namespace std::chrono_literals;

namespace
{

constexpr auto idle = 1s; ///< without a change

} // namespace

RegisterThread::RegisterThread() : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("register"));
    m_thread.start();
}

Result<std::unique_ptr<RegisterThread>> RegisterThread::start(const Opening& opening)
{
    std::unique_ptr<RegisterThread> made(new RegisterThread);
    Result<void> outcome;
    QMetaObject::invokeMethod(
        made->m_worker.get(),
        [&] {
            auto opened = opening();
            if (!opened) {
                outcome = tl::unexpected(opened.error());
                return;
            }
            made->m_register = std::move(*opened);
            made->m_recent.begin(*made->m_register);
            made->watchIdleTime();
        },
        Qt::BlockingQueuedConnection);
    if (!outcome)
        return tl::unexpected(outcome.error());
    made->m_path = made->m_register->path();
    made->m_author = made->m_register->author().name;
    made->m_writable = made->m_register->writable();
    made->m_notices = made->m_register->notices();
    made->m_flaw = made->m_register->flaw();
    made->m_profile = made->m_register->profile();
    RegisterThread* self = made.get();
    self->m_register->onChange([self](const std::vector<Change>& changes) {
        self->m_idle->start(idle);
        self->m_recent.note(*self->m_register);
        {
            const QMutexLocker lock(&self->m_mutex);
            self->m_profile = self->m_register->profile();
        }
        QMetaObject::invokeMethod(
            self, [self, changes] { Q_EMIT self->changed(changes); }, Qt::QueuedConnection);
    });
    return made;
}

RegisterThread::~RegisterThread()
{
    ++m_urgent; // nobody hears the answers to what could wait
    // The connection is closed on the thread that used it, after everything asked before.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_idle.reset();
            m_register.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RegisterThread::giveTo(QThread& thread)
{
    m_thread.moveToThread(&thread);
    moveToThread(&thread);
}

RegisterProfile RegisterThread::profile() const
{
    const QMutexLocker lock(&m_mutex);
    return m_profile;
}

void RegisterThread::workAs(const QString& name)
{
    const QString kept = oneLine(name);
    if (kept.isEmpty() || kept == m_author)
        return;
    m_author = kept;
    post([kept](Register& open) { open.workAs(kept); });
    Q_EMIT authorChanged();
}

Promised<RegisterThread::Work> RegisterThread::recentWork()
{
    return ask([this](Register& open) {
        const auto& values = m_recent.values();
        return Work{.given = {values.begin(), values.end()}, .typed = open.typed()};
    });
}

void RegisterThread::post(std::function<void(Register&)> work)
{
    setBusy(1);
    ++m_urgent;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work)] {
            work(*m_register);
            if (--m_urgent == 0)
                QMetaObject::invokeMethod(
                    m_worker.get(), [this] { askIdle(); }, Qt::QueuedConnection);
            QMetaObject::invokeMethod(
                this, [this] { setBusy(-1); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void RegisterThread::postWhenIdle(QObject* asker, IdleQuestions::Question question)
{
    if (!m_whenIdle.put(asker, std::move(question)))
        setBusy(1);
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { askIdle(); }, Qt::QueuedConnection);
}

/// One at a time, so that what is asked meanwhile comes between.
void RegisterThread::askIdle()
{
    if (m_urgent > 0 || m_whenIdle.empty())
        return; // the last urgent one comes back here
    if (m_whenIdle.askOne(*m_register, [this] { return m_urgent > 0; }))
        QMetaObject::invokeMethod(
            this, [this] { setBusy(-1); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { askIdle(); }, Qt::QueuedConnection);
}

void RegisterThread::watchIdleTime()
{
    m_idle = std::make_unique<QTimer>();
    m_idle->setSingleShot(true);
    connect(m_idle.get(), &QTimer::timeout, m_idle.get(), [this] { indexSome(); });
    if (m_register->writable())
        m_idle->start(idle); // what an earlier run left
}

/// Where that fails, as when another program is writing, the next change or search tries again.
void RegisterThread::indexSome()
{
    constexpr qint64 some = 64; // for which nobody waits noticeably
    const auto drained = m_register->drainSearch(some);
    if (drained && *drained == some)
        m_idle->start(0ms);
}

void RegisterThread::setBusy(int difference)
{
    const bool before = m_waiting > 0;
    m_waiting += difference;
    if (before != (m_waiting > 0))
        Q_EMIT busyChanged(!before);
}

} // namespace ireg
