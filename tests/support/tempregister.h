// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/logging.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace ireg::test
{

/// A fresh register in a folder of its own, with a clock that stands still.
class TempRegister final
{
public:
    explicit TempRegister(const QString& zone = QStringLiteral("Australia/Sydney"))
    {
        auto made = Register::create(
            path(),
            {.organisation = QStringLiteral("Example"), .zone = zone, .jurisdictions = {}},
            author(),
            clock);
        if (!made)
            qFatal("no register: %s", qPrintable(made.error().detail));
        m_open = std::move(*made);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.ireg")); }
    QString folder() const { return m_folder.path(); }
    static Author author()
    {
        return {QStringLiteral("Sam Okoro"), QStringLiteral("desk"), QStringLiteral("test")};
    }
    Register& operator*() { return *m_open; }
    Register* operator->() { return m_open.get(); }
    void close() { m_open.reset(); }
    Result<void> reopen()
    {
        close();
        auto opened = Register::open(path(), Access::Write, author(), clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_open = std::move(*opened);
        return {};
    }
    Id<Incident> log(const QString& title, Assignments facts = {})
    {
        facts.insert(facts.begin(), {QStringLiteral("title"), title});
        const auto logged = logIncident(**this, facts);
        if (!logged)
            qFatal("not logged: %s", qPrintable(logged.error().detail));
        return {logged->id};
    }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_open;
};

} // namespace ireg::test
