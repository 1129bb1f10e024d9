// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QWaitCondition>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace ireg
{

/// What a RegisterThread was asked and will say. `then` calls back on the thread that
/// RegisterThread lives in, always from its event loop and never while `then` is being called,
/// however soon the answer is there: who asks in a constructor is whole, and connected to, when it
/// comes. Without the context, or after the RegisterThread's end, nobody is called. (QFuture of
/// Qt 6.4 calls back at once where the answer is there, and twice where it comes at that moment.)
template <class Said> class Promised final
{
public:
    /// `origin` outlives the thread that answers.
    explicit Promised(QObject* origin) : m_shared(std::make_shared<Shared>()), m_origin(origin) {}

    void give(Said said) const
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->said = std::move(said);
        m_shared->there.wakeAll();
        callBack();
    }
    template <class Callback> void then(QObject* context, Callback callback) const
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->callback = [context = QPointer<QObject>(context),
                              callback = std::move(callback)](const Said& said) mutable {
            if (context)
                callback(said);
        };
        callBack();
    }
    /// Blocks; then's callback comes later still.
    void waitForFinished() const
    {
        QMutexLocker lock(&m_shared->mutex);
        while (!m_shared->said)
            m_shared->there.wait(&m_shared->mutex);
    }
    Said result() const
    {
        waitForFinished();
        return *m_shared->said;
    }

private:
    struct Shared
    {
        QMutex mutex;
        QWaitCondition there;
        std::optional<Said> said;
        std::function<void(const Said&)> callback;
    };

    void callBack() const
    {
        if (!m_shared->said || !m_shared->callback || !m_origin)
            return;
        QMetaObject::invokeMethod(
            m_origin,
            [shared = m_shared, callback = std::exchange(m_shared->callback, {})] {
                callback(*shared->said);
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<Shared> m_shared;
    QPointer<QObject> m_origin;
};

} // namespace ireg
