// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/logging.h"
#include "model/register/registerthread.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ireg::test
{

/// A fresh register on its own thread, with a clock that stands still.
class RegisterOnThread final
{
public:
    explicit RegisterOnThread(Access access = Access::Write)
    {
        open(true);
        if (access == Access::Read) {
            m_thread.reset();
            open(false, access);
        }
    }

    RegisterThread& operator*() { return *m_thread; }
    RegisterThread* operator->() { return m_thread.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.ireg")); }
    QString folder() const { return m_folder.path(); }
    static Author author()
    {
        return {QStringLiteral("Sam Okoro"), QStringLiteral("desk"), QStringLiteral("test")};
    }
    void close() { m_thread.reset(); }

    /// Works on the register's thread and waits for the answer.
    template <class Work> auto now(Work work)
    {
        auto future = m_thread->ask(std::move(work));
        future.waitForFinished();
        return future.result();
    }
    Id<Incident> log(const QString& title, Assignments facts = {})
    {
        facts.insert(facts.begin(), {QStringLiteral("title"), title});
        const auto logged = now(
            [facts](Register& register_) { return logIncident(register_, facts); });
        if (!logged)
            qFatal("not logged: %s", qPrintable(logged.error().detail));
        return {logged->id};
    }
    void set(Id<Incident> incident, const QString& field, const QString& text)
    {
        const auto done = now([=](Register& register_) {
            return setFields(register_,
                             {&typeOf<Incident>(), incident.value},
                             {{field, text}},
                             QStringLiteral("test"));
        });
        if (!done)
            qFatal("not set: %s", qPrintable(done.error().detail));
    }

    FakeClock clock;

private:
    void open(bool fresh, Access access = Access::Write)
    {
        auto started = RegisterThread::start([&] {
            return fresh ? Register::create(path(),
                                            {.organisation = QStringLiteral("Example"),
                                             .zone = QStringLiteral("Australia/Sydney"),
                                             .jurisdictions = {}},
                                            author(),
                                            clock)
                         : Register::open(path(), access, author(), clock);
        });
        if (!started)
            qFatal("no register: %s", qPrintable(started.error().detail));
        m_thread = std::move(*started);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RegisterThread> m_thread;
};

} // namespace ireg::test
