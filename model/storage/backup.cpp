// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/backup.h"

#include "model/storage/recovery.h"
#include "model/storage/verify.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace ireg::storage
{

namespace
{

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

void runPragma(sqlite3* handle, const char* pragma)
{
    if (const int code = sqlite3_exec(handle, pragma, nullptr, nullptr, nullptr); code != SQLITE_OK)
        raise(handle, code);
}

/// Nothing is flushed here: the file goes if the copying does not come to its end.
void copyPages(sqlite3* source, const QString& target)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(target.toUtf8().constData(),
                                     &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW,
                                     nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened);
    if (code != SQLITE_OK)
        raise(opened, code);
    runPragma(opened, "PRAGMA synchronous=OFF");
    sqlite3_backup* backup = sqlite3_backup_init(opened, "main", source, "main");
    if (!backup)
        raise(opened, sqlite3_errcode(opened));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        raise(opened, stepped != SQLITE_DONE ? stepped : finished);
    // A copy of a file in WAL mode stands alone too.
    runPragma(opened, "PRAGMA journal_mode=DELETE");
    markFile(opened);
}

Head headOf(Database& database)
{
    Head head;
    const auto read = database.read([&] { head = Journal(database).head(); });
    if (!read)
        throw StorageError{read.error()};
    return head;
}

void proveCopy(const QString& path, const Head& expected)
{
    auto copy = Database::open(path, Access::Read);
    if (!copy)
        throw StorageError{copy.error()};
    const auto verdict = verify(**copy, expected);
    if (!verdict)
        throw StorageError{verdict.error()};
    if (!verdict->ok() || verdict->head != expected)
        refuse(ErrorKind::ChainBroken, QStringLiteral("#copy-unverified"), path);
}

} // namespace

Result<void> mustBeFree(const QString& path)
{
    const QFileInfo target(realPath(path));
    if (target.exists() || target.isSymLink())
        return failed(ErrorKind::AlreadyExists, QStringLiteral("#file-exists"), path);
    try {
        refuseRemains(target.filePath());
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
    return {};
}

Result<std::vector<Error>> setBesideAside(const QString& path)
{
    try {
        return setAside(companionsOf(path));
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
}

Result<TemporaryFile> fileFor(const QString& path)
{
    if (const auto free = mustBeFree(path); !free)
        return tl::unexpected(free.error());
    return TemporaryFile::beside(realPath(path));
}

Result<TemporaryFile> copyFor(Database& source, const QString& path)
{
    if (source.isSnapshot()) { // of an older file, brought to the newest form: copy the file itself
        const auto file = Database::open(source.path(), Access::Read);
        return file ? copyFor(**file, path) : tl::unexpected(file.error());
    }
    auto copy = fileFor(path);
    if (!copy)
        return copy;
    try {
        const Head head = headOf(source);
        copyPages(source.handle(), copy->path());
        proveCopy(copy->path(), head);
    } catch (const StorageError& caught) {
        Error error = copy->toldOfTarget(caught.error);
        if (error.place.isEmpty())
            error.place = path;
        return tl::unexpected(error);
    }
    return copy;
}

Result<void> giveName(TemporaryFile& file, const QString& path)
{
    const auto free = mustBeFree(path);
    return free ? file.keep(Existing::Refuse) : free;
}

Result<void> backUp(Database& source, const QString& target)
{
    auto copy = copyFor(source, target);
    return copy ? giveName(*copy, target) : tl::unexpected(copy.error());
}

} // namespace ireg::storage
