// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputfolder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

ErrorKind kindOf(int code)
{
    switch (code) {
    case EEXIST: return ErrorKind::AlreadyExists;
    case ENOSPC:
    case EDQUOT: return ErrorKind::DiskFull;
    default: return ErrorKind::Io;
    }
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(
            descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

} // namespace

Result<OutputFolder> OutputFolder::open(const QString& path, Existing existing)
{
    QString wanted = path;
    while (wanted.size() > 1 && wanted.endsWith(u'/'))
        wanted.chop(1); // a slash at the end would follow a link
    QDir().mkpath(wanted);
    const int descriptor = ::open(QFile::encodeName(wanted).constData(),
                                  O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return failed(kindOf(errno), QString::fromLocal8Bit(std::strerror(errno)), wanted);
    return OutputFolder(descriptor, wanted, existing);
}

OutputFolder::OutputFolder(OutputFolder&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path)),
      m_existing(other.m_existing), m_used(std::move(other.m_used))
{
}

OutputFolder::~OutputFolder()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

tl::unexpected<Error> OutputFolder::failure(const QString& name) const
{
    const int code = errno;
    return failed(
        kindOf(code), QString::fromLocal8Bit(std::strerror(code)), QDir(m_path).filePath(name));
}

Result<QString> OutputFolder::reserve(const QString& name)
{
    QString free = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int number = 2; m_used.contains(free.toCaseFolded()); ++number)
        free = name.first(dot) + u" (%1)"_s.arg(number) + name.sliced(dot);
    m_used.insert(free.toCaseFolded());
    struct stat found;
    const bool exists =
        ::fstatat(m_descriptor, QFile::encodeName(free).constData(), &found, AT_SYMLINK_NOFOLLOW)
        == 0;
    if (exists && (m_existing == Existing::Refuse || !S_ISREG(found.st_mode))) {
        errno = EEXIST;
        return failure(free);
    }
    return free;
}

Result<void> OutputFolder::write(const QString& name, const QByteArray& bytes)
{
    const QByteArray target = QFile::encodeName(name);
    const bool replacing = m_existing == Existing::Replace;
    const QByteArray place = replacing ? QByteArray(".ireg-export.tmp") : target;
    if (replacing)
        ::unlinkat(m_descriptor, place.constData(), 0);
    const int file = ::openat(m_descriptor,
                              place.constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                              0600);
    if (file < 0)
        return failure(name);
    const bool written = writeAll(file, bytes);
    const int code = errno;
    const bool closed = ::close(file) == 0;
    const bool moved = !replacing
        || (written
            && ::renameat(m_descriptor, place.constData(), m_descriptor, target.constData()) == 0);
    if (written && closed && moved)
        return {};
    errno = written ? errno : code;
    const auto failed = failure(name);
    ::unlinkat(m_descriptor, place.constData(), 0);
    return failed;
}

} // namespace ireg::cli
