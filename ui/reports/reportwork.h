// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;
class QTimer;

namespace ireg
{

/// Work on a report beside the window, which can be watched and stopped. One at a time: what is
/// begun while another goes on stops that one first.
class ReportWork final : public QObject
{
    Q_OBJECT

public:
    /// Told how many pages are done; false: stop.
    using GoesOn = std::function<bool(int)>;

    explicit ReportWork(QObject* parent = nullptr);
    ~ReportWork() override;

    /// `work` runs in a thread of its own, `then` here once it has ended, unless it was stopped by
    /// other work.
    void begin(std::function<void(const GoesOn&)> work, std::function<void()> then);
    void stop();
    bool isBusy() const { return m_thread != nullptr; }
    bool wasStopped() const { return m_stopped; }

Q_SIGNALS:
    /// Now and then, once the work has taken a while.
    void advanced(int pages);

private:
    void end();

    std::unique_ptr<QThread> m_thread;
    std::function<void()> m_then;
    QTimer* m_look;
    std::atomic<int> m_pages = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace ireg
