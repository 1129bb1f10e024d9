// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bare.h"

#include "model/storage/projection.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace ireg::bench
{

namespace
{

void check(bool fine, sqlite3* handle, const char* what)
{
    if (fine)
        return;
    std::fprintf(stderr, "ireg-bench: bare %s: %s\n", what, sqlite3_errmsg(handle));
    std::exit(3);
}

} // namespace

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

BareStatement::BareStatement(BareStatement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

BareStatement& BareStatement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement, index, number);
    return *this;
}

BareStatement& BareStatement::bind(int index, const QByteArray& text)
{
    sqlite3_bind_text(
        m_statement, index, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

BareStatement& BareStatement::bind(int index, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return bind(index, *number);
    if (const auto* text = std::get_if<Text>(&value))
        return bind(index, text->utf8);
    if (const auto* blob = std::get_if<Blob>(&value))
        sqlite3_bind_blob(m_statement,
                          index,
                          blob->bytes.constData(),
                          static_cast<int>(blob->bytes.size()),
                          SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(m_statement, index);
    return *this;
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_statement);
    check(code == SQLITE_ROW || code == SQLITE_DONE, sqlite3_db_handle(m_statement), "step");
    if (code == SQLITE_DONE)
        sqlite3_reset(m_statement);
    return code == SQLITE_ROW;
}

int BareStatement::drain()
{
    int rows = 0;
    const int columns = sqlite3_column_count(m_statement);
    while (step()) {
        for (int column = 0; column < columns; ++column)
            sqlite3_column_text(m_statement, column);
        ++rows;
    }
    return rows;
}

QByteArrayView BareStatement::bytes(int column) const
{
    return {static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
            sqlite3_column_bytes(m_statement, column)};
}

Bare::Bare(const QString& path)
{
    const int code = sqlite3_open_v2(path.toUtf8().constData(),
                                     &m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE
                                         | SQLITE_OPEN_NOMUTEX,
                                     nullptr);
    check(code == SQLITE_OK, m_handle, "open");
    run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
        "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-32768;"
        "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA fullfsync=ON;"
        "PRAGMA checkpoint_fullfsync=ON; PRAGMA secure_delete=ON");
}

Bare::~Bare()
{
    m_inserts.clear();
    sqlite3_close(m_handle);
}

void Bare::run(const char* sql)
{
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle, sql);
}

BareStatement Bare::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle,
                                        sql.constData(),
                                        static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT,
                                        &statement,
                                        nullptr);
    check(code == SQLITE_OK, m_handle, sql.constData());
    return BareStatement(statement);
}

BareStatement& Bare::inserting(const RecordType& type, bool narrative)
{
    const QByteArray table = QByteArray(type.name) + QByteArray(narrative ? "_narrative" : "");
    const auto known = m_inserts.find(table);
    if (known != m_inserts.end())
        return known->second;
    QByteArray columns = narrative ? "id" : "id, revision";
    QByteArray marks = narrative ? "?" : "?, 1";
    for (const Field& field : type.fields) {
        if (field.has(Narrative) != narrative)
            continue;
        columns += QByteArray(", \"") + field.code + '"';
        marks += ", ?";
    }
    return m_inserts
        .emplace(table,
                 prepare("INSERT INTO \"" + table + "\" (" + columns + ") VALUES (" + marks + ')'))
        .first->second;
}

void Bare::insert(const RecordType& type, qint64 id, const Row& row)
{
    for (const bool narrative : {false, true}) {
        if (narrative && !storage::Projection::hasNarrative(type))
            continue;
        BareStatement& statement = inserting(type, narrative).bind(1, id);
        int column = 2;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (type.fields[i].has(Narrative) == narrative)
                statement.bind(column++, row[i]);
        }
        statement.step();
    }
}

} // namespace ireg::bench
