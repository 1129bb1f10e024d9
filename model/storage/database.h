// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/storage/filelook.h"
#include "model/storage/statement.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace ireg::storage
{

enum class Access { Read, Write };
/// How a write that did not fail is to end.
enum class Ending { Commit, RollBack };

/// What the authorizer lets through only while a Permission is alive.
enum Permit : unsigned {
    SchemaChange = 1U << 0, ///< making, altering and dropping tables, views and triggers
    Settings = 1U << 1,     ///< PRAGMAs that change something
    Attaching = 1U << 2     ///< VACUUM attaches a database of its own
};

/// Gives a database a random mark in the header of its first page, by which a journal is known to
/// be its own (docs/file-format.md).
void markFile(sqlite3* handle);

/// The path with the links above the file resolved: NOFOLLOW refuses any link on the way.
QString realPath(const QString& path);

/// One connection to one register file, opened the one safe way. Inside read() and write()
/// everything may throw StorageError; outside nothing does.
class Database final
{
public:
    /// Opens an existing file: a regular file, no link. Every setting is read back. Nothing is
    /// written before the caller has checked what the file is, but for what SQLite rolls back of a
    /// change that was interrupted; where it can't be, a reader gets a copy in memory without it.
    /// What belongs to another file is never rolled in: a writer sets it aside, a reader leaves it
    /// out. notices() tells.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Makes an empty database of an empty file that is there, or in memory: ":memory:".
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /// A copy in memory of another database as it is now; `source` stays its path.
    static Result<std::unique_ptr<Database>> inMemory(const Database& source);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `work` in a read transaction: it sees one state of the file. A file that was written to
    /// beside this connection is opened anew first: one that was overwritten can have the change
    /// counter that SQLite knows, and pages of both would be mixed.
    Result<void> read(const std::function<void()>& work);
    /// Runs `work` in one BEGIN IMMEDIATE ... COMMIT. Whatever is thrown rolls all of it back.
    /// Missing where the file is no longer at its path.
    Result<void> write(const std::function<void()>& work);
    /// The same, but `work` says how it ends.
    Result<void> attempt(const std::function<Ending()>& work);

    Statement& cached(const QByteArray& sql);
    Statement prepare(const QByteArray& sql);
    /// Runs a whole script; for migrations.
    void script(const QByteArray& sql);
    qint64 number(const QByteArray& sql);
    QByteArray word(const QByteArray& sql);

    Access access() const { return m_access; }
    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    /// What a person should know about the opening.
    const std::vector<Error>& notices() const { return m_notices; }
    /// Changes when another connection has written.
    qint64 dataVersion();
    /// Whether the file ends where a page ends; SQLite reads zeros where the last one is cut off.
    /// Asked in a transaction, so that nobody is about to add pages.
    bool hasWholePages();
    /// True for what inMemory() made: path() names the file it was made of.
    bool isSnapshot() const { return m_snapshot; }
    bool isWal() { return word("PRAGMA journal_mode") == "wal"; }
    /// Durable settings, each read back; refuses the file where one does not hold.
    Result<void> makeDurable();
    /// Closes the connection and opens it anew, for writing: after a failed COMMIT what the system
    /// holds in memory may not be what is on the disk. Where that fails each call tries it again.
    Result<void> reopen();
    /// Missing where the file is no longer at its path, or another one is.
    Result<void> stillThere() const;
    /// How often the file was opened: after each time it may be another's work.
    qint64 openings() const { return m_openings; }
    /// From here on nothing can be written through this connection.
    Result<void> makeReadOnly();
    /// Statements that are still running after so long end with Cancelled; 0: no limit. Holds
    /// while a file is not known to be what it says.
    void limitTime(qint64 milliseconds);
    /// While `work` runs, what it reads ends with Cancelled once `wanted` says so; gives whether it
    /// did. What it writes is never cut short.
    bool yielding(const std::function<bool()>& wanted, const std::function<void()>& work);

private:
    Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}
    friend class Permission;

    void openHandle(int flags);
    void openExisting();
    void settleRemains();
    void useImage();
    void protect();
    void tidyJournal();
    /// Inside an open transaction the work is part of that one, which ends as its owner says: a
    /// RollBack of the work is ignored. Nobody nests such work.
    Result<void> within(const char* begin, const std::function<Ending()>& work);
    void closeHandle();
    bool isFile() const
    {
        return !m_snapshot && m_image.isEmpty() && m_path != QLatin1String(":memory:");
    }
    void freshen();
    void noteOwnWrite();

    QString m_path;
    Access m_access;
    sqlite3* m_handle = nullptr;
    unsigned m_permits = 0;
    bool m_durable = false;
    bool m_leftJournal = false; ///< lay beside the file when it was opened
    bool m_snapshot = false;
    QByteArray m_image; ///< what m_handle reads, where it is not the file
    std::vector<Error> m_notices;
    qint64 m_openings = 0;
    FileLook m_look; ///< when the cache began, or after the last commit of our own
    QDeadlineTimer m_deadline;
    std::function<bool()> m_wanted; ///< of yielding()
    std::unordered_map<QByteArray, std::unique_ptr<Statement>> m_cache;
};

/// Lets statements through while alive that the authorizer otherwise denies.
class Permission final
{
public:
    Permission(Database& database, unsigned permits)
        : m_database(database), m_before(database.m_permits)
    {
        m_database.m_permits |= permits;
    }
    ~Permission() { m_database.m_permits = m_before; }
    Permission(const Permission&) = delete;
    Permission& operator=(const Permission&) = delete;

private:
    Database& m_database;
    unsigned m_before;
};

} // namespace ireg::storage
