// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/record/value.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace ireg::storage
{

/// What is thrown inside model/storage, and nowhere else; Database turns it into a Result.
struct StorageError
{
    Error error;
};

/// Throws the connection's last error as a StorageError.
[[noreturn]] void raise(sqlite3* database, int code, QByteArrayView sql = {});
[[noreturn]] void refuse(ErrorKind kind, const QString& detail, const QString& place = {});

/// One prepared statement. Refuses text with a second statement in it; "" is not NULL.
class Statement final
{
public:
    Statement(sqlite3* database, QByteArrayView sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    /// Binds count from 1. Text and blobs must outlive the next step.
    Statement& bind(int index, const Value& value);
    Statement& bind(int index, qint64 number);
    Statement& bind(int index, int number) { return bind(index, qint64{number}); }
    Statement& bind(int index, QByteArrayView text);
    Statement& bindBlob(int index, QByteArrayView bytes);
    Statement& bindNull(int index);
    template <class... Arguments> Statement& bindAll(const Arguments&... arguments)
    {
        int index = 0;
        (bind(++index, arguments), ...);
        return *this;
    }

    /// True when there is a row.
    bool step();
    /// Steps once, expects no row, and resets.
    void run();
    /// Ready to run again; what is bound stays.
    void reset();

    int columns() const;
    QByteArray columnName(int column) const;
    Value value(int column) const;
    /// The same without a copy of text: good until the next step or reset.
    Value borrowed(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray text(int column) const;
    /// The text itself, without a copy: good until the next step or reset.
    QByteArrayView view(int column) const;
    QByteArray blob(int column) const;
    /// The bytes themselves, as view() gives text.
    QByteArrayView bytes(int column) const;
    QString string(int column) const { return QString::fromUtf8(view(column)); }
    bool null(int column) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// Resets a cached statement when the scope ends, so that it holds no read lock.
class Reset final
{
public:
    explicit Reset(Statement& statement) : m_statement(statement) {}
    ~Reset() { m_statement.reset(); }
    Reset(const Reset&) = delete;
    Reset& operator=(const Reset&) = delete;

private:
    Statement& m_statement;
};

} // namespace ireg::storage
