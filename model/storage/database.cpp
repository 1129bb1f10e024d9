// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace ireg::storage
{

namespace
{

int authorize(void* database, int action, const char*, const char*, const char*, const char*)
{
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH: return SQLITE_DENY;
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE:
        return static_cast<Database*>(database)->schemaChangeAllowed() ? SQLITE_OK : SQLITE_DENY;
    default: return SQLITE_OK;
    }
}

void setLimits(sqlite3* handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 120);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 60);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 5);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000);
}

void setConfiguration(sqlite3* handle)
{
    const auto set = [handle](int option, int value) {
        int now = -1;
        sqlite3_db_config(handle, option, value, &now);
        if (now != value)
            refuse(ErrorKind::Io, QStringLiteral("SQLite refused option %1").arg(option));
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
}

struct stat statusOf(const QString& path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0) {
        const ErrorKind kind = errno == ENOENT || errno == ENOTDIR ? ErrorKind::Missing
                                                                   : ErrorKind::Io;
        refuse(kind, QString::fromLocal8Bit(std::strerror(errno)), path);
    }
    if (S_ISLNK(status.st_mode))
        refuse(ErrorKind::NotARegister, QStringLiteral("#symbolic-link"), path);
    if (!S_ISREG(status.st_mode))
        refuse(ErrorKind::NotARegister, QStringLiteral("#not-a-file"), path);
    return status;
}

/// The path with links above the file resolved: NOFOLLOW refuses any link on the way.
QString realPath(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(realPath(path), access));
    try {
        statusOf(database->m_path);
        const bool writing = access == Access::Write;
        database->openHandle((writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY)
                             | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX);
        if (writing && sqlite3_db_readonly(database->m_handle, "main") == 1)
            refuse(ErrorKind::ReadOnly, QString(), path);
        database->protect();
    } catch (StorageError& caught) {
        if (caught.error.place.isEmpty())
            caught.error.place = path;
        return tl::unexpected(caught.error);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    const bool inMemory = path == QLatin1String(":memory:");
    std::unique_ptr<Database> database(
        new Database(inMemory ? path : realPath(path), Access::Write));
    try {
        struct stat status = {};
        if (!inMemory && lstat(QFile::encodeName(database->m_path).constData(), &status) == 0)
            refuse(ErrorKind::AlreadyExists, QStringLiteral("#file-exists"), path);
        database->openHandle(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW
                             | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX);
        // Event bodies of about 2 KB leave almost half of a 4 KB page empty.
        database->prepare("PRAGMA page_size=8192").run();
        database->protect();
    } catch (StorageError& caught) {
        caught.error.place = path;
        return tl::unexpected(caught.error);
    }
    return database;
}

Database::~Database()
{
    closeHandle();
}

void Database::closeHandle()
{
    m_cache.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

void Database::openHandle(int flags)
{
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        raise(m_handle, code);
    sqlite3_busy_timeout(m_handle, 3000);
}

void Database::protect()
{
    setConfiguration(m_handle);
    setLimits(m_handle);
    for (const char* pragma : {"PRAGMA cell_size_check=ON",
                               "PRAGMA mmap_size=0",
                               "PRAGMA temp_store=MEMORY",
                               "PRAGMA foreign_keys=ON",
                               "PRAGMA recursive_triggers=ON",
                               "PRAGMA cache_size=-32768"})
        prepare(pragma).run();
    if (m_access == Access::Read)
        prepare("PRAGMA query_only=ON").run();
    sqlite3_set_authorizer(m_handle, authorize, this);
}

Result<void> Database::makeDurable()
{
    struct Setting
    {
        const char* set;
        const char* ask;
        QByteArray expected;
    };
    const Setting settings[] = {
        {"PRAGMA journal_mode=TRUNCATE", "PRAGMA journal_mode", "truncate"},
        {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
        {"PRAGMA fullfsync=ON", "PRAGMA fullfsync", "1"},
        {"PRAGMA checkpoint_fullfsync=ON", "PRAGMA checkpoint_fullfsync", "1"},
        {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
        {"PRAGMA ignore_check_constraints=OFF", "PRAGMA ignore_check_constraints", "0"},
        {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"},
        {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    };
    try {
        for (const Setting& setting : settings) {
            prepare(setting.set).run();
            if (const QByteArray now = word(setting.ask); now != setting.expected)
                refuse(ErrorKind::Io,
                       QString::fromLatin1(setting.ask) + u' ' + QString::fromLatin1(now));
        }
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
    return {};
}

Statement& Database::cached(const QByteArray& sql)
{
    auto& slot = m_cache[sql];
    if (!slot)
        slot = std::make_unique<Statement>(m_handle, sql);
    slot->reset();
    return *slot;
}

Statement Database::prepare(const QByteArray& sql)
{
    return Statement(m_handle, sql);
}

void Database::script(const QByteArray& sql)
{
    if (const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        raise(m_handle, code);
}

qint64 Database::number(const QByteArray& sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Database::word(const QByteArray& sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : QByteArray();
}

qint64 Database::dataVersion()
{
    Statement& statement = cached("PRAGMA data_version");
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

Result<void> Database::read(const std::function<void()>& work)
{
    return within("BEGIN", work);
}

Result<void> Database::write(const std::function<void()>& work)
{
    return within("BEGIN IMMEDIATE", work);
}

Result<void> Database::within(const char* begin, const std::function<void()>& work)
{
    if (sqlite3_get_autocommit(m_handle) == 0) {
        work(); // part of the open transaction, which rolls back or commits as one
        return {};
    }
    try {
        cached(begin).run();
        work();
        cached("COMMIT").run();
    } catch (const StorageError& caught) {
        if (sqlite3_get_autocommit(m_handle) == 0)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
        Error error = caught.error;
        if (error.place.isEmpty())
            error.place = m_path;
        return tl::unexpected(error);
    }
    return {};
}

} // namespace ireg::storage
