// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/filereading.h"

#include "ui/widgets/progressline.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace ireg
{

FileReading::FileReading(QObject* parent) : QObject(parent)
{
    connect(&m_running, &QFutureWatcherBase::finished, this, &FileReading::finish);
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        if (m_line)
            m_line->advance(percent);
    });
}

FileReading::~FileReading()
{
    m_running.disconnect(this);
    m_running.cancel();
    m_running.waitForFinished();
}

void FileReading::setLine(ProgressLine* line)
{
    m_line = line;
    connect(line, &ProgressLine::cancelled, this, &FileReading::stop);
}

void FileReading::start(Job job)
{
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        startNext();
}

/// The one that is being read ends as stopped, and the others are not begun.
void FileReading::stop()
{
    if (m_jobs.size() > 1)
        m_jobs.erase(m_jobs.begin() + 1, m_jobs.end());
    m_running.cancel();
}

void FileReading::startNext()
{
    if (m_jobs.empty())
        return;
    if (m_line)
        m_line->begin(m_jobs.front().what);
    auto promise = std::make_shared<QPromise<void>>();
    promise->setProgressRange(0, 100);
    promise->start();
    m_running.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = m_jobs.front().work] {
        work([&promise](qint64 done, qint64 total) {
            promise->setProgressValue(total > 0 ? static_cast<int>(100 * done / total) : 0);
            return !promise->isCanceled();
        });
        promise->finish();
    });
}

void FileReading::finish()
{
    if (m_jobs.empty())
        return;
    const Job done = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (m_line)
        m_line->end();
    startNext();
    done.then();
}

} // namespace ireg
