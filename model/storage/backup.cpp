// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/backup.h"

#include "model/storage/schema.h"
#include "model/storage/verify.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <memory>

namespace ireg::storage
{

namespace
{

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

void copyPages(sqlite3* source, const QString& target)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(target.toUtf8().constData(),
                                     &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                         | SQLITE_OPEN_NOFOLLOW,
                                     nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> handle(opened);
    if (code != SQLITE_OK)
        raise(opened, code);
    sqlite3_exec(opened, "PRAGMA synchronous=EXTRA", nullptr, nullptr, nullptr);
    sqlite3_backup* backup = sqlite3_backup_init(opened, "main", source, "main");
    if (!backup)
        raise(opened, sqlite3_errcode(opened));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        raise(opened, stepped != SQLITE_DONE ? stepped : finished);
}

void flush(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool done = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!done)
        refuse(ErrorKind::Io, QStringLiteral("#copy-unflushed"), path);
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

Result<void> backUp(Database& source, const QString& target)
{
    const QString folder = QFileInfo(target).absolutePath();
    const QString temporary = target + QStringLiteral(".%1.tmp").arg(getpid());
    try {
        if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
            refuse(ErrorKind::AlreadyExists, QStringLiteral("#file-exists"), target);
        const Head head = headOf(source);
        copyPages(source.handle(), temporary);
        flush(temporary, O_RDWR);
        proveCopy(temporary, head);
        if (::link(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData())
            != 0)
            refuse(ErrorKind::Io, QStringLiteral("#copy-unnamed"), target);
        QFile::remove(temporary);
        flush(folder, O_RDONLY | O_DIRECTORY);
    } catch (const StorageError& caught) {
        QFile::remove(temporary);
        return tl::unexpected(caught.error);
    }
    return {};
}

} // namespace ireg::storage
