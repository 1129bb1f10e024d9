// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"

#include "model/base/utc.h"
#include "model/organisation/organisation.h"
#include "model/storage/backup.h"
#include "model/storage/door.h"
#include "model/storage/rotation.h"
#include "model/storage/verify.h"

#include <QDateTime>
#include <QFileInfo>

namespace ireg::storage
{

namespace
{

void orThrow(const Result<void>& result)
{
    if (!result)
        throw StorageError{result.error()};
}

Standing standing(Database& database, const Schema& schema)
{
    Standing found = Standing::Current;
    orThrow(database.read([&] {
        try {
            found = schema.check(database);
            if (!database.hasWholePages())
                refuse(ErrorKind::Damaged, QStringLiteral("#cut-off"));
        } catch (StorageError& caught) {
            if (caught.error.kind == ErrorKind::Cancelled)
                caught.error.kind = ErrorKind::Damaged; // no register takes that long
            throw;
        }
    }));
    return found;
}

/// Says in the journal that the file has a new form. Session 0 is the program itself.
void recordStep(Database& database, const Schema& schema, qint64 nowMs)
{
    Door door(database, {.verb = "migrated", .at = nowMs, .session = 0, .undoes = {}});
    auto profile = door.find<RegisterProfile>({1});
    if (!profile)
        refuse(ErrorKind::Damaged, QStringLiteral("#own-record-missing"));
    profile->schemaVersion = schema.version();
    door.put(*profile);
    door.confirm();
}

void proveStep(Database& database)
{
    const auto verdict = verify(database, {});
    if (!verdict)
        throw StorageError{verdict.error()};
    if (!verdict->ok())
        refuse(ErrorKind::ChainBroken,
               QStringLiteral("#step-unverified %1")
                   .arg(QString::fromLatin1(verdict->findings.front().kind)));
}

void setForeignKeys(Database& database, const char* value)
{
    const Permission permission(database, Settings);
    database.script(QByteArray("PRAGMA foreign_keys=") + value);
}

/// One transaction for the steps, their proof and the event that tells of them.
void migrate(Database& database, const Schema& schema, qint64 nowMs)
{
    setForeignKeys(database, "OFF"); // a step may rebuild a table; checked before the commit
    const qint64 opening = database.openings();
    const auto done = database.write([&] {
        if (database.openings() != opening) // and with it the setting
            refuse(ErrorKind::Locked, QString());
        schema.upgrade(database);
        recordStep(database, schema, nowMs);
        proveStep(database);
    });
    if (database.handle())
        setForeignKeys(database, "ON");
    orThrow(done);
}

/// Where a step was interrupted once its copy had a name, it may be tried again within the second.
void copyFirst(Database& database, qint64 nowMs)
{
    const qint64 version = database.number("PRAGMA user_version");
    QString copy = copyBeforeStep(database.path(), version, nowMs);
    for (qint64 later = nowMs; QFileInfo::exists(copy);)
        copy = copyBeforeStep(database.path(), version, later += 1000);
    orThrow(backUp(database, copy));
}

void prepareForWriting(Database& database, const Schema& schema, qint64 nowMs)
{
    const Standing found = standing(database, schema);
    if (found == Standing::ReadableNewer)
        refuse(ErrorKind::NewerSchema,
               QStringLiteral("#newer-version %1 %2")
                   .arg(database.number("PRAGMA user_version"))
                   .arg(schema.version()));
    database.limitTime(0);
    if (found == Standing::Older || database.isWal())
        copyFirst(database, nowMs);
    orThrow(database.makeDurable());
    if (found == Standing::Older)
        migrate(database, schema, nowMs);
}

std::unique_ptr<Database> prepareForReading(std::unique_ptr<Database> file, const Schema& schema)
{
    const Standing found = standing(*file, schema);
    file->limitTime(0);
    if (found != Standing::Older)
        return file;
    auto copy = Database::inMemory(*file);
    if (!copy)
        throw StorageError{copy.error()};
    orThrow((*copy)->write([&] { schema.upgrade(**copy); }));
    orThrow((*copy)->makeReadOnly());
    return std::move(*copy);
}

} // namespace

QString copyBeforeStep(const QString& path, qint64 version, qint64 nowMs)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(nowMs, utcZone)
                              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return QStringLiteral("%1.before-version-%2-%3").arg(path).arg(version + 1).arg(stamp);
}

Result<std::unique_ptr<Database>> openRegister(const QString& path,
                                               Access access,
                                               qint64 nowMs,
                                               const Schema& schema)
{
    removeLeftovers(QFileInfo(realPath(path)).absolutePath());
    removeLeftovers(copiesFolder(realPath(path)));
    auto file = Database::open(path, access);
    if (!file)
        return file;
    try {
        if (access == Access::Read)
            return prepareForReading(std::move(*file), schema);
        prepareForWriting(**file, schema, nowMs);
    } catch (StorageError& caught) {
        if (caught.error.place.isEmpty())
            caught.error.place = path;
        return tl::unexpected(caught.error);
    }
    return file;
}

} // namespace ireg::storage
