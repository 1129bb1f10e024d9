// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportwork.h"

#include <QThread>
#include <QTimer>

#include <utility>

namespace ireg
{

namespace
{
constexpr int often = 250; ///< milliseconds; shorter work shows no progress
} // namespace

ReportWork::ReportWork(QObject* parent) : QObject(parent), m_look(new QTimer(this))
{
    m_look->setInterval(often);
    connect(m_look, &QTimer::timeout, this, [this] { Q_EMIT advanced(m_pages); });
}

ReportWork::~ReportWork()
{
    stop();
    if (m_thread)
        m_thread->wait();
}

void ReportWork::begin(std::function<void(const GoesOn&)> work, std::function<void()> then)
{
    if (m_thread) {
        stop();
        m_thread->wait();
        m_thread->disconnect(this);
    }
    m_pages = 0;
    m_stopped = false;
    m_then = std::move(then);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        work([this](int pages) {
            m_pages = pages;
            return !m_stopped;
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, &ReportWork::end);
    m_look->start();
    m_thread->start();
}

void ReportWork::stop()
{
    m_stopped = true;
}

void ReportWork::end()
{
    // What a thread said that was replaced meanwhile may arrive only now.
    if (!m_thread || !m_thread->isFinished())
        return;
    m_look->stop();
    m_thread->wait();
    m_thread.reset();
    if (const auto then = std::exchange(m_then, {}))
        then();
}

} // namespace ireg
