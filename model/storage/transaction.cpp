// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/database.h"

#include <QScopeGuard>

#include <sqlite3.h>

namespace ireg::storage
{

namespace
{

int mustStop(void* wanted)
{
    return (*static_cast<const std::function<bool()>*>(wanted))() ? 1 : 0;
}

/// Has the statements of a connection end early for as long as it lives; with no handle, none.
class Stopping final
{
public:
    Stopping(sqlite3* handle, const std::function<bool()>& wanted) : m_handle(handle)
    {
        constexpr int instructions = 2'000;
        if (m_handle)
            sqlite3_progress_handler(
                m_handle, instructions, mustStop, const_cast<std::function<bool()>*>(&wanted));
    }
    ~Stopping()
    {
        if (m_handle)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Stopping(const Stopping&) = delete;
    Stopping& operator=(const Stopping&) = delete;

private:
    sqlite3* m_handle;
};

} // namespace

/// What is read within a write, or within another read, is part of that one.
Result<void> Database::read(const std::function<void()>& work)
{
    const bool outermost = !m_handle || sqlite3_get_autocommit(m_handle) != 0;
    return within("BEGIN", [&] {
        const Stopping stopping(m_wanted && outermost ? m_handle : nullptr, m_wanted);
        work();
        return Ending::Commit;
    });
}

Result<void> Database::write(const std::function<void()>& work)
{
    return attempt([&] {
        work();
        return Ending::Commit;
    });
}

Result<void> Database::attempt(const std::function<Ending()>& work)
{
    if (const auto there = stillThere(); !there)
        return there;
    const int before = m_handle ? sqlite3_total_changes(m_handle) : 0;
    Ending ending = Ending::RollBack;
    auto done = within("BEGIN IMMEDIATE", [&] { return ending = work(); });
    if (done && ending == Ending::Commit && sqlite3_total_changes(m_handle) != before)
        noteOwnWrite();
    return done;
}

bool Database::yielding(const std::function<bool()>& wanted, const std::function<void()>& work)
{
    Q_ASSERT(!m_wanted);
    bool yielded = false;
    m_wanted = [&] { return yielded = yielded || wanted(); };
    const auto reset = qScopeGuard([this] { m_wanted = {}; });
    work();
    return yielded;
}

Result<void> Database::within(const char* begin, const std::function<Ending()>& work)
{
    if (m_handle && sqlite3_get_autocommit(m_handle) == 0) {
        work(); // part of the open transaction, which rolls back or commits as one
        return {};
    }
    try {
        freshen();
        cached(begin).run();
        cached(work() == Ending::Commit ? "COMMIT" : "ROLLBACK").run();
    } catch (const StorageError& caught) {
        if (m_handle && sqlite3_get_autocommit(m_handle) == 0)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
        Error error = caught.error;
        if (error.place.isEmpty())
            error.place = m_path;
        return tl::unexpected(error);
    }
    return {};
}

} // namespace ireg::storage
