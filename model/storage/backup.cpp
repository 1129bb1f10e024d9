// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/backup.h"

#include "model/storage/verify.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace ireg::storage
{

namespace
{

struct CloseHandle
{
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};

/// An empty file of our own, readable by its owner alone: SQLite would follow the umask.
void makePrivate(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        refuse(errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Io,
               QString::fromLocal8Bit(std::strerror(errno)),
               path);
    ::close(descriptor);
}

void rename(const QString& temporary, const QString& target)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return;
    if (errno != EEXIST && ::link(from.constData(), to.constData()) == 0) {
        QFile::remove(temporary); // a file system without that form of rename
        return;
    }
    refuse(errno == EEXIST ? ErrorKind::AlreadyExists : ErrorKind::Io,
           errno == EEXIST ? QStringLiteral("#file-exists") : QStringLiteral("#copy-unnamed"),
           target);
}

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
    sqlite3_exec(opened, "PRAGMA synchronous=EXTRA", nullptr, nullptr, nullptr);
    sqlite3_backup* backup = sqlite3_backup_init(opened, "main", source, "main");
    if (!backup)
        raise(opened, sqlite3_errcode(opened));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        raise(opened, stepped != SQLITE_DONE ? stepped : finished);
    // A copy of a file in WAL mode stands alone too.
    sqlite3_exec(opened, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
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

Result<void> backUp(Database& source, const QString& path)
{
    if (source.isSnapshot()) { // of an older file, brought to the newest form: copy the file itself
        auto file = Database::open(source.path(), Access::Read);
        return file ? backUp(**file, path) : tl::unexpected(file.error());
    }
    const QString target = realPath(path);
    const QString temporary = target + QStringLiteral(".%1.tmp").arg(getpid());
    bool made = false;
    try {
        if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
            refuse(ErrorKind::AlreadyExists, QStringLiteral("#file-exists"), target);
        const Head head = headOf(source);
        makePrivate(temporary);
        made = true;
        copyPages(source.handle(), temporary);
        flush(temporary, O_RDWR);
        proveCopy(temporary, head);
        rename(temporary, target);
        flush(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    } catch (const StorageError& caught) {
        if (made)
            QFile::remove(temporary);
        return tl::unexpected(caught.error);
    }
    return {};
}

Result<void> giveName(const QString& temporary, const QString& path)
{
    const QString target = realPath(path);
    try {
        rename(temporary, target);
        flush(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    } catch (const StorageError& caught) {
        return tl::unexpected(caught.error);
    }
    return {};
}

} // namespace ireg::storage
