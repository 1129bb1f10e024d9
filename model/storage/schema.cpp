// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/schema.h"

#include "model/storage/digest.h"

#include <QFile>

#include <sqlite3.h>

namespace ireg::storage
{

namespace
{

/// One whole script per step n-1 -> n; all are kept for ever.
constexpr const char* scripts[] = {":/migrations/0001_register.sql"};
static_assert(std::size(scripts) == schemaVersion);

QByteArray scriptText(int version)
{
    QFile file(QString::fromLatin1(scripts[version - 1]));
    if (!file.open(QIODevice::ReadOnly))
        refuse(ErrorKind::Io, QStringLiteral("migration %1 is not in the program").arg(version));
    return file.readAll();
}

void runSteps(Database& database, int from)
{
    database.allowSchemaChange(true);
    for (int version = from + 1; version <= schemaVersion; ++version) {
        database.script(scriptText(version));
        database.script("PRAGMA user_version=" + QByteArray::number(version));
    }
    database.allowSchemaChange(false);
}

/// The fingerprint of a fresh register of this version, built in memory once.
const QByteArray& expectedFingerprint()
{
    static const QByteArray expected = [] {
        auto fresh = Database::create(QStringLiteral(":memory:"));
        QByteArray fingerprint;
        if (fresh) {
            const auto built = (*fresh)->write([&] {
                runSteps(**fresh, 0);
                fingerprint = schemaFingerprint(**fresh);
            });
            if (!built)
                fingerprint.clear();
        }
        return fingerprint;
    }();
    return expected;
}

} // namespace

void buildSchema(Database& database)
{
    database.script("PRAGMA application_id=" + QByteArray::number(applicationId));
    runSteps(database, 0);
}

QByteArray schemaFingerprint(Database& database)
{
    Sha256 hasher;
    Statement statement = database.prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name");
    while (statement.step()) {
        for (int column = 0; column < 4; ++column)
            hasher.add(statement.text(column)).add(QByteArrayView("\0", 1));
    }
    return hasher.finish();
}

void checkSchema(Database& database)
{
    const qint64 id = database.number("PRAGMA application_id");
    if (id != applicationId)
        refuse(ErrorKind::NotARegister, QStringLiteral("application id %1").arg(id));
    const qint64 version = database.number("PRAGMA user_version");
    if (version > schemaVersion)
        refuse(ErrorKind::NewerSchema,
               QStringLiteral("#newer-version %1 %2").arg(version).arg(schemaVersion));
    if (version < 1)
        refuse(ErrorKind::NotARegister, QStringLiteral("version %1").arg(version));
    if (version == schemaVersion && schemaFingerprint(database) != expectedFingerprint())
        refuse(ErrorKind::Damaged,
               QStringLiteral("the tables are not those of version %1").arg(version));
}

Result<void> migrate(Database& database)
{
    return database.write([&] {
        const qint64 version = database.number("PRAGMA user_version");
        if (version >= schemaVersion)
            return;
        runSteps(database, static_cast<int>(version));
        if (database.word("PRAGMA integrity_check") != "ok")
            refuse(ErrorKind::Damaged, QStringLiteral("integrity check after migration"));
        if (schemaFingerprint(database) != expectedFingerprint())
            refuse(ErrorKind::Damaged,
                   QStringLiteral("the migrated tables are not the expected ones"));
    });
}

} // namespace ireg::storage
