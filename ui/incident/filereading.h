// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/regularfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace ireg
{

class ProgressLine;

/// Reads files beside the window and beside the register, so that nobody waits for a large one,
/// one after another. What is not read when this ends is not read.
class FileReading final : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        QString what;                                  ///< as the progress line says it
        std::function<void(const ReadProgress&)> work; ///< on another thread
        std::function<void()> then;                    ///< on this one
    };

    explicit FileReading(QObject* parent);
    ~FileReading() override;
    /// Says how far it is, and asks to stop.
    void setLine(ProgressLine* line);
    void start(Job job);
    void stop();

private:
    void startNext();
    void finish();

    std::deque<Job> m_jobs; ///< the first is being done
    QFutureWatcher<void> m_running;
    QPointer<ProgressLine> m_line;
};

} // namespace ireg
