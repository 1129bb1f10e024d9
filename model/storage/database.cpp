// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/database.h"

#include "model/storage/recovery.h"
#include "model/storage/remains.h"
#include "model/storage/schema.h"
#include "model/storage/textorder.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <span>
#include <string_view>

namespace ireg::storage
{

namespace
{

/// What may be asked at any time. With an argument only checks may, all others change something.
bool mayAsk(std::string_view pragma, const char* argument)
{
    if (pragma == "integrity_check" || pragma == "foreign_key_check")
        return true;
    static constexpr std::array<std::string_view, 6> plain{"data_version",
                                                           "application_id",
                                                           "user_version",
                                                           "journal_mode",
                                                           "page_count",
                                                           "page_size"};
    return !argument && std::ranges::find(plain, pragma) != plain.end();
}

// SQLite gives the parameters.
int authorize( // NOLINT(readability-function-size)
    void* permits,
    int action,
    const char* first,
    const char* second,
    const char*,
    const char*)
{
    const auto allowed = [permits](Permit permit) {
        return (*static_cast<const unsigned*>(permits) & permit) != 0 ? SQLITE_OK : SQLITE_DENY;
    };
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH: return allowed(Attaching);
    case SQLITE_PRAGMA: return mayAsk(first, second) ? SQLITE_OK : allowed(Settings);
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE:
    case SQLITE_REINDEX:
    case SQLITE_ANALYZE: return allowed(SchemaChange);
    default: return SQLITE_OK;
    }
}

int outOfTime(void* deadline)
{
    return static_cast<const QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
}

void setLimits(sqlite3* handle)
{
    static constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, // evidence of up to 60 MB is one row
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 120},
        {SQLITE_LIMIT_EXPR_DEPTH, 60},
        {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs one
        {SQLITE_LIMIT_TRIGGER_DEPTH, 5},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000},
    };
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(handle, limit, value);
        if (sqlite3_limit(handle, limit, -1) != value)
            refuse(ErrorKind::Io, QStringLiteral("#setting-refused limit %1").arg(limit));
    }
}

void setConfiguration(sqlite3* handle)
{
    const auto set = [handle](int option, int value) {
        int now = -1;
        sqlite3_db_config(handle, option, value, &now);
        if (now != value)
            refuse(ErrorKind::Io, QStringLiteral("#setting-refused option %1").arg(option));
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    // Neither a reader nor who finds somebody else's file may write its log back on closing.
    set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
}

/// A PRAGMA and what it must answer once it was set.
struct Setting
{
    const char* name;
    const char* value;
    const char* answer;
};

constexpr Setting protection[] = {
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    {"foreign_keys", "ON", "1"},
    {"recursive_triggers", "ON", "1"},
    {"ignore_check_constraints", "OFF", "0"},
    {"cache_size", "-8192", "-8192"},
};
constexpr Setting durability[] = {
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},
    {"fullfsync", "ON", "1"},
    {"checkpoint_fullfsync", "ON", "1"},
    {"secure_delete", "ON", "1"},
};

void set(Database& database, std::span<const Setting> settings)
{
    const Permission permission(database, Settings);
    for (const auto& [name, value, answer] : settings) {
        database.prepare(QByteArray("PRAGMA ") + name + '=' + value).run();
        const QByteArray now = database.word(QByteArray("PRAGMA ") + name);
        // mmap_size has no answer where there is no memory mapping, as in memory.
        if (now != answer && !(now.isEmpty() && QByteArrayView(name) == "mmap_size"))
            refuse(ErrorKind::Io,
                   QStringLiteral("#setting-refused %1=%2")
                       .arg(QLatin1String(name), QString::fromUtf8(now)));
    }
}

struct stat statusOf(const QString& path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            refuse(ErrorKind::Missing, QString(), path);
        refuse(ErrorKind::Io, errno == EACCES ? QStringLiteral("#not-permitted") : QString(), path);
    }
    if (S_ISLNK(status.st_mode))
        refuse(ErrorKind::NotARegister, QStringLiteral("#symbolic-link"), path);
    if (!S_ISREG(status.st_mode))
        refuse(ErrorKind::NotARegister, QStringLiteral("#not-a-file"), path);
    return status;
}

/// Somebody else's database is not touched at all: the first statement would open its WAL.
void refuseOthers(sqlite3* handle)
{
    const QByteArray header = headerOf(handle); // of a shorter file the first statement says so
    if (isDatabase(header) && numberAt(header, applicationAt) != applicationId)
        refuse(ErrorKind::NotARegister, QStringLiteral("#other-program"));
}

} // namespace

void markFile(sqlite3* handle)
{
    // SQLite only counts it on, from wherever it is.
    const int mark = QRandomGenerator::system()->bounded(1 << 20, 1 << 30);
    const QByteArray setting = "PRAGMA schema_version=" + QByteArray::number(mark);
    if (const int code = sqlite3_exec(handle, setting.constData(), nullptr, nullptr, nullptr);
        code != SQLITE_OK)
        raise(handle, code);
}

QString realPath(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(realPath(path), access));
    try {
        if (statusOf(database->m_path).st_size == 0) // SQLite would delete what lies beside it
            refuse(ErrorKind::NotARegister, QString());
        database->openExisting();
        database->protect();
    } catch (StorageError& caught) {
        if (caught.error.place.isEmpty())
            caught.error.place = path;
        return tl::unexpected(caught.error);
    }
    return database;
}

void Database::openExisting()
{
    const bool writing = m_access == Access::Write;
    m_look = lookAt(m_path);
    ++m_openings;
    // A reader may have to roll back what somebody else was killed in.
    const bool mayWrite = writing || isRecoverableInPlace(m_path);
    openHandle((mayWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOFOLLOW
               | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX);
    refuseOthers(m_handle);
    if (writing && (sqlite3_db_readonly(m_handle, "main") == 1 || !isWritable(m_path)))
        refuse(ErrorKind::ReadOnly, QString(), m_path);
    settleRemains();
}

/// Before the first statement, with which SQLite would roll back whatever lies there.
void Database::settleRemains()
{
    const bool inPlace = sqlite3_db_readonly(m_handle, "main") == 0;
    const bool isLogged = headerOf(m_handle).mid(writeVersionAt, 1) == "\2";
    const bool needsLog = !inPlace && isLogged;
    m_leftJournal = inPlace && !isLogged && QFileInfo::exists(journalOf(m_path));
    if (companionsOf(m_path).isEmpty() && !needsLog)
        return;
    {
        const Recovery recovery(m_handle, m_path);
        const QStringList strange = recovery.strange();
        if (m_access == Access::Write) {
            m_notices = setAside(strange);
            return;
        }
        const bool interrupted = recovery.isAny(Remains::Interrupted);
        if (strange.isEmpty() && !needsLog && (inPlace || !interrupted))
            return;
        for (const QString& file : strange)
            m_notices.push_back({ErrorKind::AlreadyExists, QStringLiteral("#left-out"), file});
        if (interrupted && !inPlace)
            m_notices.push_back({ErrorKind::ReadOnly, QStringLiteral("#read-in-memory"), m_path});
        m_image = recovery.image();
    }
    useImage();
}

/// What was read takes the place of the file.
void Database::useImage()
{
    m_leftJournal = false;
    closeHandle();
    const int code = sqlite3_open_v2(
        ":memory:", &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        raise(m_handle, code);
    const int used = sqlite3_deserialize(m_handle,
                                         "main",
                                         reinterpret_cast<unsigned char*>(m_image.data()),
                                         m_image.size(),
                                         m_image.size(),
                                         SQLITE_DESERIALIZE_READONLY);
    if (used != SQLITE_OK)
        raise(m_handle, used);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    std::unique_ptr<Database> database(new Database(path, Access::Write));
    try {
        database->openHandle(SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE
                             | SQLITE_OPEN_NOMUTEX);
        // Event bodies of about 2 KB leave almost half of a 4 KB page empty.
        database->prepare("PRAGMA page_size=8192").run();
        // Until it is whole the file has no name, so nothing of it has to last.
        database->prepare("PRAGMA synchronous=OFF").run();
        if (path != QLatin1String(":memory:"))
            markFile(database->m_handle);
        database->protect();
        database->limitTime(0);
    } catch (StorageError& caught) {
        caught.error.place = path;
        return tl::unexpected(caught.error);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory(const Database& source)
{
    auto copy = create(QStringLiteral(":memory:"));
    if (!copy)
        return copy;
    sqlite3* target = (*copy)->m_handle;
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source.m_handle, "main");
    const int stepped = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target);
    sqlite3_backup_finish(backup);
    try {
        if (stepped != SQLITE_DONE)
            raise(target, stepped);
    } catch (const StorageError& caught) {
        return failed(caught.error.kind, caught.error.detail, source.m_path);
    }
    (*copy)->m_path = source.m_path;
    (*copy)->m_notices = source.m_notices;
    (*copy)->m_snapshot = true;
    return copy;
}

Database::~Database()
{
    tidyJournal();
    closeHandle();
}

/// TRUNCATE leaves an empty journal beside the register, and a kill one that counts for nothing;
/// going from TRUNCATE to DELETE takes either away. Where somebody else is writing it stays.
void Database::tidyJournal()
{
    if (!m_handle || !(m_durable || m_leftJournal) || !stillThere())
        return;
    const Permission permission(*this, Settings);
    sqlite3_busy_timeout(m_handle, 0);
    if (!m_durable)
        sqlite3_exec(m_handle, "PRAGMA journal_mode=TRUNCATE", nullptr, nullptr, nullptr);
    sqlite3_exec(m_handle, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

void Database::closeHandle()
{
    m_cache.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

void Database::openHandle(int flags)
{
    // To count what is allocated takes a lock each time, and nobody asks for it.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        raise(m_handle, code);
    sqlite3_busy_timeout(m_handle, 3000);
}

void Database::protect()
{
    setConfiguration(m_handle);
    setLimits(m_handle);
    addTextOrder(m_handle);
    sqlite3_set_authorizer(m_handle, authorize, &m_permits);
    limitTime(10'000);
    set(*this, protection);
    if (m_access == Access::Read)
        set(*this, std::array{Setting{"query_only", "ON", "1"}});
}

void Database::limitTime(qint64 milliseconds)
{
    m_deadline = milliseconds == 0 ? QDeadlineTimer(QDeadlineTimer::Forever)
                                   : QDeadlineTimer(milliseconds);
    constexpr int instructions = 10'000;
    sqlite3_progress_handler(
        m_handle, milliseconds == 0 ? 0 : instructions, outOfTime, &m_deadline);
}

Result<void> Database::makeDurable()
{
    try {
        const bool changesFile = isWal();
        set(*this, durability);
        if (changesFile)
            noteOwnWrite();
    } catch (const StorageError& caught) {
        return tl::unexpected(Error{caught.error.kind, caught.error.detail, m_path});
    }
    m_durable = true;
    return {};
}

Result<void> Database::makeReadOnly()
{
    try {
        set(*this, std::array{Setting{"query_only", "ON", "1"}});
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
    m_access = Access::Read;
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

bool Database::hasWholePages()
{
    sqlite3_file* file = fileOf(m_handle);
    sqlite3_int64 size = 0;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return true; // in memory
    const qint64 page = number("PRAGMA page_size");
    return page > 0 && size % page == 0;
}

qint64 Database::dataVersion()
{
    Statement& statement = cached("PRAGMA data_version");
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace ireg::storage
