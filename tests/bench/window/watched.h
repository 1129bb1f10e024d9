// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include <functional>
#include <vector>

namespace ireg::bench
{

/// An application that knows how long its thread was busy with each event, and so how long a key
/// that was pressed meanwhile had to wait.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    struct Busy
    {
        double milliseconds = 0; ///< but for those when other programs had the processor
        double withOthers = 0;   ///< and with them
        QByteArray with;         ///< class and event of what took longest
    };

    bool notify(QObject* receiver, QEvent* event) override;
    /// Forgets what was until now.
    void watch();
    /// The longest single event since then.
    const Busy& longest() const { return m_longest; }
    /// Called after each painting of a widget.
    std::function<void(QObject* painted)> afterPaint;

private:
    int m_depth = 0;
    bool m_watches = false; ///< somebody wants to know
    Busy m_longest;
};

} // namespace ireg::bench
