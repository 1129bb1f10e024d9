// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <QString>

#include <map>

struct sqlite3;
struct sqlite3_stmt;

namespace ireg::bench
{

/// A statement with nothing around it: what the same work costs in SQLite alone.
class BareStatement final
{
public:
    explicit BareStatement(sqlite3_stmt* statement) : m_statement(statement) {}
    ~BareStatement();
    BareStatement(BareStatement&& other) noexcept;
    BareStatement& operator=(BareStatement&&) = delete;

    BareStatement& bind(int index, qint64 number);
    BareStatement& bind(int index, const QByteArray& text);
    BareStatement& bind(int index, const Value& value);
    bool step();
    /// Steps through all rows and reads each column; gives the number of rows.
    int drain();
    QByteArrayView bytes(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A plain connection with the register's own settings and durability, past the program.
class Bare final
{
public:
    explicit Bare(const QString& path);
    ~Bare();
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void run(const char* sql);
    BareStatement prepare(const QByteArray& sql);
    /// The row of a record as plain INSERTs of the same columns.
    void insert(const RecordType& type, qint64 id, const Row& row);

private:
    BareStatement& inserting(const RecordType& type, bool narrative);

    sqlite3* m_handle = nullptr;
    std::map<QByteArray, BareStatement> m_inserts;
};

} // namespace ireg::bench
