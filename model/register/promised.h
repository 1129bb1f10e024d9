// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace ireg
{

/// What a RegisterThread was asked and will say. `then` calls back on the thread that
/// RegisterThread lives in, always from its event loop and never while `then` is being called,
/// however soon the answer is there: who asks in a constructor is whole, and connected to, when it
/// comes. Without the context, or after the RegisterThread's end, nobody is called.
template <class Said> class Promised final
{
public:
    Promised(QFuture<Said> future, QObject* origin) : m_future(std::move(future)), m_origin(origin)
    {
    }

    template <class Callback> void then(QObject* context, Callback callback)
    {
        m_future.then(QtFuture::Launch::Sync,
                      [origin = m_origin,
                       context = QPointer<QObject>(context),
                       callback = std::move(callback)](const Said& said) {
                          QMetaObject::invokeMethod(
                              origin,
                              [context, callback, said]() mutable {
                                  if (context)
                                      callback(said);
                              },
                              Qt::QueuedConnection);
                      });
    }
    /// Blocks; then's callback comes later still.
    void waitForFinished() { m_future.waitForFinished(); }
    Said result() const { return m_future.result(); }

private:
    QFuture<Said> m_future;
    QObject* m_origin; ///< outlives the thread that answers
};

} // namespace ireg
