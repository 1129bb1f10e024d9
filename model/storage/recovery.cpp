// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/recovery.h"

#include "model/base/systemerror.h"
#include "model/storage/remains.h"
#include "model/storage/schema.h"
#include "model/storage/statement.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace ireg::storage
{

namespace
{

/// An empty one says nothing: SQLite takes it for none.
bool says(const QString& path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0
        && (!S_ISREG(status.st_mode) || status.st_size > 0);
}

bool isRegular(const QString& path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISREG(status.st_mode);
}

QString lastWritten(const QString& path)
{
    return QFileInfo(path).lastModified().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// Never onto a file: what was set aside before may be all that is left of something.
QString moveAside(const QString& path)
{
    const QString wanted = path + QStringLiteral(".stale-") + lastWritten(path);
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = wanted + u'-' + QString::number(number);
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) != 0)
        throw StorageError{systemError(errno, path)};
    return QFileInfo(name).fileName();
}

/// Both count upwards, and all the way round.
bool follows(quint32 later, quint32 earlier, quint32 most)
{
    return later - earlier <= most;
}

constexpr qint64 mostInMemory = qint64{2} * 1024 * 1024 * 1024;
constexpr quint32 mostSchemaChanges = 100'000; // in one change of the file

/// The first page, which every change of a file writes, as it was before the change and as it is
/// now. The schema cookie begins with a random number (docs/file-format.md).
bool isEarlier(QByteArrayView before, QByteArrayView now)
{
    const quint32 counted = numberAt(now, changeCounterAt) - numberAt(before, changeCounterAt);
    if (counted == 0)
        return before.first(headerSize) == now.first(headerSize);
    return counted == 1 && numberAt(before, applicationAt) == applicationId
        && follows(
               numberAt(now, schemaCookieAt), numberAt(before, schemaCookieAt), mostSchemaChanges);
}

bool isSameFile(QByteArrayView one, QByteArrayView other)
{
    const quint32 first = numberAt(one, schemaCookieAt);
    const quint32 second = numberAt(other, schemaCookieAt);
    return numberAt(one, applicationAt) == numberAt(other, applicationAt)
        && (follows(first, second, mostSchemaChanges) || follows(second, first, mostSchemaChanges));
}

/// Where there is no such page SQLite will not look for it either.
void putPage(QByteArray& content, quint32 page, QByteArrayView bytes)
{
    const qsizetype at = (qsizetype(page) - 1) * bytes.size();
    if (page > 0 && at + bytes.size() <= content.size())
        std::ranges::copy(bytes, content.begin() + at);
}

} // namespace

QStringList companionsOf(const QString& path)
{
    QStringList found;
    for (const char* ending : companionEndings) {
        if (says(path + QLatin1String(ending)))
            found.append(path + QLatin1String(ending));
    }
    return found;
}

bool hasJournal(const QString& path)
{
    return says(journalOf(path));
}

bool isWritable(const QString& path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    return stat(name.constData(), &status) == 0
        && (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0
        && faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
}

bool isRecoverableInPlace(const QString& path)
{
    const QString journal = journalOf(path);
    return isWritable(path) && isWritable(QFileInfo(path).absolutePath())
        && (!QFileInfo::exists(journal) || isWritable(journal));
}

void refuseRemains(const QString& path)
{
    if (const QStringList beside = companionsOf(path); !beside.isEmpty())
        refuse(ErrorKind::AlreadyExists,
               QStringLiteral("#remains-beside ") + QFileInfo(beside.front()).fileName(),
               path);
    for (const char* ending : companionEndings) {
        const QString owner = path.chopped(std::min(path.size(), qsizetype(qstrlen(ending))));
        if (path.endsWith(QLatin1String(ending)) && QFileInfo(owner).isFile())
            refuse(ErrorKind::AlreadyExists,
                   QStringLiteral("#name-of-remains ") + QFileInfo(owner).fileName(),
                   path);
    }
}

std::vector<Error> setAside(const QStringList& companions)
{
    std::vector<Error> notes;
    for (const QString& companion : companions)
        notes.push_back({.kind = ErrorKind::AlreadyExists,
                         .detail = QStringLiteral("#set-aside ") + moveAside(companion),
                         .place = companion});
    return notes;
}

sqlite3_file* fileOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

QByteArray headerOf(sqlite3* handle)
{
    sqlite3_file* file = fileOf(handle);
    QByteArray header(headerSize, '\0');
    const bool whole = file
        && file->pMethods->xRead(file, header.data(), int(headerSize), 0) == SQLITE_OK;
    return whole ? header : QByteArray();
}

Recovery::Recovery(sqlite3* handle, QString path) : m_file(fileOf(handle)), m_path(std::move(path))
{
    const QDeadlineTimer until(3000);
    int code = m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED);
    while (code == SQLITE_BUSY && !until.hasExpired()) {
        QThread::msleep(10);
        code = m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED);
    }
    if (code != SQLITE_OK)
        raise(nullptr, code);
    m_header = headerOf(handle);
    if (hasWriter())
        return;
    m_journal = says(journalOf(m_path)) ? lookAtJournal() : Remains::Nothing;
    m_log = says(logOf(m_path)) ? lookAtLog() : Remains::Nothing;
}

Recovery::~Recovery()
{
    m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
}

bool Recovery::hasWriter() const
{
    int held = 0;
    return m_file->pMethods->xCheckReservedLock(m_file, &held) == SQLITE_OK && held != 0;
}

Remains Recovery::lookAtJournal() const
{
    RollbackJournal journal(journalOf(m_path));
    if (!journal.isReadable() && isRegular(journalOf(m_path)))
        refuse(ErrorKind::Io, QStringLiteral("#remains-unreadable"), journalOf(m_path));
    if (journal.isReadable() && !journal.isPending())
        return Remains::Nothing;
    if (!isDatabase(m_header) || journal.pageSize() != pageSizeOf(m_header))
        return Remains::Strange;
    // Without its first page the file was not written at all, or grew at its end alone.
    const auto before = journal.page(1);
    const bool fits = before
        ? numberAt(*before, pagesAt) == journal.pages() && isEarlier(*before, m_header)
        : numberAt(m_header, pagesAt) == journal.pages();
    return fits ? Remains::Interrupted : Remains::Strange;
}

/// A file says itself that it has a log; until it does, SQLite takes any for its own.
Remains Recovery::lookAtLog() const
{
    WriteAheadLog log(logOf(m_path));
    if (!log.isReadable() && isRegular(logOf(m_path)))
        refuse(ErrorKind::Io, QStringLiteral("#remains-unreadable"), logOf(m_path));
    if (!isDatabase(m_header) || m_header[writeVersionAt] != '\2'
        || (log.pageSize() != 0 && log.pageSize() != pageSizeOf(m_header)))
        return Remains::Strange;
    const auto newest = log.page(1);
    return !newest || isSameFile(*newest, m_header) ? Remains::Interrupted : Remains::Strange;
}

QByteArray Recovery::content() const
{
    sqlite3_int64 size = 0;
    int code = m_file->pMethods->xFileSize(m_file, &size);
    if (code == SQLITE_OK && size > mostInMemory)
        refuse(ErrorKind::ReadOnly, QStringLiteral("#recovery-too-large"), m_path);
    QByteArray content(code == SQLITE_OK ? size : 0, '\0');
    constexpr qsizetype most = 16 * 1024 * 1024;
    for (qsizetype at = 0; code == SQLITE_OK && at < content.size(); at += most) {
        const auto part = static_cast<int>(std::min(most, content.size() - at));
        code = m_file->pMethods->xRead(m_file, content.data() + at, part, at);
    }
    if (code != SQLITE_OK)
        raise(nullptr, code);
    return content;
}

QStringList Recovery::strange() const
{
    QStringList found;
    if (m_journal == Remains::Strange)
        found.append(journalOf(m_path));
    if (m_log == Remains::Strange)
        found.append(logOf(m_path));
    return found;
}

QByteArray Recovery::image() const
{
    QByteArray whole = content();
    const auto bring = [&](auto remains, const QString& path) {
        // A file has no more pages than lie in it and in what belongs to it, whatever that says.
        const qint64 pageSize = pageSizeOf(m_header);
        const qint64 size = remains.pages() * pageSize;
        if (size > whole.size() + QFileInfo(path).size())
            refuse(ErrorKind::Damaged, QStringLiteral("#remains-unreadable"), path);
        whole.resize(std::max<qsizetype>(whole.size(), size), '\0');
        remains.forEachPage(
            [&](quint32 page, QByteArrayView bytes) { putPage(whole, page, bytes); });
        whole.resize(size > 0 ? size : whole.size());
    };
    if (m_journal == Remains::Interrupted)
        bring(RollbackJournal(journalOf(m_path)), journalOf(m_path));
    if (m_log == Remains::Interrupted)
        bring(WriteAheadLog(logOf(m_path)), logOf(m_path));
    // In memory there is no log; what was in it is in the pages now.
    if (whole.size() >= headerSize && whole[writeVersionAt] == '\2')
        whole.replace(writeVersionAt, 2, "\1\1");
    return whole;
}

} // namespace ireg::storage
