// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/storage/statement.h"

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace ireg::storage
{

enum class Access { Read, Write };

/// One connection to one register file, opened the one safe way. Inside read() and write()
/// everything may throw StorageError; outside nothing does.
class Database final
{
public:
    /// Opens an existing file. It is a regular file, no link; every pragma is read back. Nothing
    /// is written before the caller has checked what the file is.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Makes an empty database; refuses a file that exists.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs `work` in a read transaction: it sees one state of the file.
    Result<void> read(const std::function<void()>& work);
    /// Runs `work` in one BEGIN IMMEDIATE ... COMMIT. Whatever is thrown rolls all of it back.
    Result<void> write(const std::function<void()>& work);

    Statement& cached(const QByteArray& sql);
    Statement prepare(const QByteArray& sql);
    /// Runs a whole script; for migrations.
    void script(const QByteArray& sql);
    qint64 number(const QByteArray& sql);
    QByteArray word(const QByteArray& sql);

    Access access() const { return m_access; }
    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    /// Changes when another connection has written.
    qint64 dataVersion();
    /// Durable settings, each read back; refuses the file where one does not hold.
    Result<void> makeDurable();
    /// Lets DDL through while alive; the authorizer denies it otherwise.
    void allowSchemaChange(bool allowed) { m_schemaChange = allowed; }
    bool schemaChangeAllowed() const { return m_schemaChange; }

private:
    Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}
    void openHandle(int flags);
    void protect();
    Result<void> within(const char* begin, const std::function<void()>& work);
    void closeHandle();

    QString m_path;
    Access m_access;
    sqlite3* m_handle = nullptr;
    bool m_schemaChange = false;
    std::unordered_map<QByteArray, std::unique_ptr<Statement>> m_cache;
};

} // namespace ireg::storage
