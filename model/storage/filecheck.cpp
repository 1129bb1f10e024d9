// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/filecheck.h"

#include <QRegularExpression>

#include <sqlite3.h>

namespace ireg::storage
{

using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<Database> secondConnection(const Database& database)
{
    const char* name = sqlite3_db_filename(database.handle(), "main");
    if (!name || *name == '\0')
        return nullptr; // in memory, whatever path() says
    if (sqlite3_txn_state(database.handle(), "main") == SQLITE_TXN_WRITE)
        return nullptr; // nobody else sees what is not committed yet
    auto second = Database::open(database.path(), Access::Read);
    if (!second)
        return nullptr;
    (*second)->limitTime(0); // the file is known by now
    return std::move(*second);
}

std::vector<Finding> checkWhole(Database& database)
{
    std::vector<Finding> findings;
    const auto done = database.read([&] { findings = checkFile(database); });
    if (!done && findings.empty()) // where there is damage the COMMIT may say so again
        throw StorageError{done.error()};
    return findings;
}

Finding damage(const QString& detail)
{
    return {.kind = "file-damaged",
            .seq = 0,
            .record = {},
            .recordId = 0,
            .field = {},
            .detail = detail};
}

/// SQLite counts a page that the disk did not give among the damage; of that nothing is known.
void refuseUnread(const QString& line)
{
    static const QRegularExpression code(u"error code=(\\d+)"_s);
    const auto found = code.match(line);
    if (found.hasMatch() && (found.captured(1).toInt() & 0xff) == SQLITE_IOERR)
        refuse(ErrorKind::Io, u"#system-refused "_s + line);
}

void checkPages(Database& database, std::vector<Finding>& findings)
{
    Statement integrity = database.prepare("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        const QString line = QString::fromUtf8(integrity.text(0));
        if (line == "ok"_L1)
            continue;
        refuseUnread(line);
        findings.push_back(damage(line));
    }
}

void checkReferences(Database& database, std::vector<Finding>& findings)
{
    Statement foreign = database.prepare("PRAGMA foreign_key_check");
    while (foreign.step())
        findings.push_back({.kind = "reference-broken",
                            .seq = 0,
                            .record = foreign.text(0),
                            .recordId = foreign.integer(1),
                            .field = {},
                            .detail = {}});
}

} // namespace

std::vector<Finding> checkFile(Database& database)
{
    std::vector<Finding> findings;
    try {
        checkPages(database, findings);
        checkReferences(database, findings);
    } catch (const StorageError& caught) {
        if (caught.error.kind != ErrorKind::Damaged)
            throw;
        findings.push_back(damage(caught.error.detail));
    }
    return findings;
}

FileCheck::FileCheck(Database& database) : m_database(database), m_aside(secondConnection(database))
{
    if (m_aside)
        m_findings = std::async(std::launch::async, checkWhole, std::ref(*m_aside));
}

FileCheck::~FileCheck()
{
    // Again and again: it ends the statements that run, and the next one may begin just then.
    constexpr std::chrono::milliseconds patience{20};
    while (m_findings.valid() && m_findings.wait_for(patience) != std::future_status::ready)
        sqlite3_interrupt(m_aside->handle());
}

std::vector<Finding> FileCheck::finish()
{
    return m_findings.valid() ? m_findings.get() : checkFile(m_database);
}

} // namespace ireg::storage
