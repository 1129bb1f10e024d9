// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

#include <functional>

namespace ireg::test
{

/// A register's file as any other tool sees it: no protection, no door.
class RawSqlite final
{
public:
    explicit RawSqlite(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("not opened: %s", sqlite3_errmsg(m_handle));
    }
    ~RawSqlite() { sqlite3_close_v2(m_handle); }
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void run(const QByteArray& sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_handle), sql.constData());
    }
    /// The first column of the first row.
    QByteArray ask(const QByteArray& sql, const QByteArray& blob = {})
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s in %s", sqlite3_errmsg(m_handle), sql.constData());
        if (!blob.isNull())
            sqlite3_bind_blob(
                statement, 1, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
        QByteArray answer;
        if (const int code = sqlite3_step(statement); code == SQLITE_ROW)
            answer = QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, 0)),
                                sqlite3_column_bytes(statement, 0));
        else if (code != SQLITE_DONE)
            qFatal("%s in %s", sqlite3_errmsg(m_handle), sql.constData());
        sqlite3_finalize(statement);
        return answer;
    }
    /// What the journal's triggers forbid, with the triggers put back as they were.
    void againstTriggers(const std::function<void()>& work)
    {
        const QByteArray stays = ask("SELECT sql FROM sqlite_schema WHERE name = 'event_stays'");
        const QByteArray fixed = ask("SELECT sql FROM sqlite_schema WHERE name = 'event_is_fixed'");
        run("DROP TRIGGER event_stays; DROP TRIGGER event_is_fixed");
        work();
        run(stays);
        run(fixed);
    }

private:
    sqlite3* m_handle = nullptr;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

} // namespace ireg::test
