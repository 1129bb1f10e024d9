// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace ireg::storage
{

namespace
{

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorKind::Locked;
    case SQLITE_READONLY: return ErrorKind::ReadOnly;
    case SQLITE_FULL: return ErrorKind::DiskFull;
    case SQLITE_CORRUPT: return ErrorKind::Damaged;
    case SQLITE_NOTADB: return ErrorKind::NotARegister;
    case SQLITE_CANTOPEN: return ErrorKind::Missing;
    case SQLITE_CONSTRAINT: return ErrorKind::Constraint;
    case SQLITE_TOOBIG: return ErrorKind::Invalid;
    case SQLITE_INTERRUPT: return ErrorKind::Cancelled;
    default: return code == SQLITE_IOERR_SHORT_READ ? ErrorKind::Damaged : ErrorKind::Io;
    }
}

/// The errno behind it where the system refused; SQLite notes it for two families alone, and calls
/// a page that the disk does not give a damaged one, so that only `last` tells.
int systemCode(sqlite3* database, int code, int last)
{
    const int family = code & 0xff;
    if (family == SQLITE_CORRUPT)
        return last == EIO || last == ENXIO ? last : 0;
    const bool noted = family == SQLITE_IOERR || family == SQLITE_CANTOPEN;
    return database && noted && code != SQLITE_IOERR_SHORT_READ ? sqlite3_system_errno(database)
                                                                : 0;
}

/// Kind and code of detail.
std::pair<ErrorKind, QString> meaning(int code, int errorNumber)
{
    switch (errorNumber) {
    case 0:
    case ENOENT:
    case ENOTDIR: break;
    case ENOSPC:
    case EDQUOT: return {ErrorKind::DiskFull, QStringLiteral("#technical")};
    case EACCES:
    case EPERM: return {ErrorKind::ReadOnly, QStringLiteral("#not-permitted")};
    case EROFS: return {ErrorKind::ReadOnly, QStringLiteral("#read-only-disk")};
    default: return {ErrorKind::Io, QStringLiteral("#system-refused")};
    }
    const bool refused = (code & 0xff) == SQLITE_IOERR;
    return {kindOf(code),
            refused ? QStringLiteral("#system-refused") : QStringLiteral("#technical")};
}

/// SQLite tries a second time to open what it could not make, so that the errno tells nothing. With
/// the file itself open it was its journal that could not be made.
bool lacksJournal(sqlite3* database, int code)
{
    return database && (code & 0xff) == SQLITE_CANTOPEN
        && sqlite3_db_readonly(database, "main") >= 0;
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == ';';
    });
}

} // namespace

void raise(sqlite3* database, int code, QByteArrayView sql)
{
    const int last = errno;
    const QString message = QString::fromUtf8(database ? sqlite3_errmsg(database)
                                                       : sqlite3_errstr(code));
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const bool noJournal = lacksJournal(database, extended);
    const int system = noJournal ? 0 : systemCode(database, extended, last);
    const auto [kind, detailCode] = noJournal
        ? std::pair(ErrorKind::Io, QStringLiteral("#journal-unmade"))
        : meaning(extended, system);
    QString detail = detailCode + u' ' + message + QLatin1String(" [") + QString::number(extended)
        + u']';
    if (system != 0)
        detail += u' ' + QString::fromLocal8Bit(std::strerror(system));
    if (!sql.isEmpty())
        detail += QLatin1String(" in ")
            + QString::fromUtf8(sql.first(std::min<qsizetype>(sql.size(), 120)));
    throw StorageError{{.kind = kind, .detail = detail, .place = {}}};
}

void refuse(ErrorKind kind, const QString& detail, const QString& place)
{
    throw StorageError{{.kind = kind, .detail = detail, .place = place}};
}

Statement::Statement(sqlite3* database, QByteArrayView sql) : m_database(database)
{
    if (!database)
        refuse(ErrorKind::Io, QStringLiteral("#not-reopened"));
    const char* tail = nullptr;
    errno = 0;
    const int code = sqlite3_prepare_v3(database,
                                        sql.data(),
                                        static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &m_statement,
                                        &tail);
    if (code != SQLITE_OK)
        raise(database, code, sql);
    const QByteArrayView rest(tail, sql.data() + sql.size() - tail);
    if (!isBlank(rest)) {
        sqlite3_finalize(m_statement);
        refuse(ErrorKind::Invalid, QStringLiteral("#several-statements"));
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::bind(int index, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto* text = std::get_if<Text>(&value))
        return bind(index, QByteArrayView(text->utf8));
    if (const auto* blob = std::get_if<Blob>(&value))
        return bindBlob(index, blob->bytes);
    return bindNull(index);
}

Statement& Statement::bind(int index, qint64 number)
{
    if (const int code = sqlite3_bind_int64(m_statement, index, number); code != SQLITE_OK)
        raise(m_database, code);
    return *this;
}

Statement& Statement::bind(int index, QByteArrayView text)
{
    const char* bytes = text.isEmpty() ? "" : text.data();
    if (const int code = sqlite3_bind_text64(m_statement,
                                             index,
                                             bytes,
                                             static_cast<sqlite3_uint64>(text.size()),
                                             SQLITE_TRANSIENT,
                                             SQLITE_UTF8);
        code != SQLITE_OK)
        raise(m_database, code);
    return *this;
}

Statement& Statement::bindBlob(int index, QByteArrayView bytes)
{
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    if (const int code = sqlite3_bind_blob64(
            m_statement, index, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
        code != SQLITE_OK)
        raise(m_database, code);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    if (const int code = sqlite3_bind_null(m_statement, index); code != SQLITE_OK)
        raise(m_database, code);
    return *this;
}

bool Statement::step()
{
    errno = 0;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const QByteArray sql(sqlite3_sql(m_statement));
    sqlite3_reset(m_statement);
    raise(m_database, code, sql);
}

void Statement::run()
{
    while (step()) {}
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_TEXT: return Text{text(column)};
    case SQLITE_BLOB: return Blob{blob(column)};
    default: return {};
    }
}

Value Statement::borrowed(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return value(column);
    const QByteArrayView bytes = view(column);
    return Text{QByteArray::fromRawData(bytes.data(), bytes.size())};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::view(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::text(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

bool Statement::null(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace ireg::storage
