// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/regularfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype block = 1 << 20;

qint64 changedAt(const struct stat& status)
{
    return qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
}

Error readingError(int code, const QString& path)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG: return {ErrorKind::NotFound, u"#file-missing"_s, path};
    case EACCES:
    case EPERM: return {ErrorKind::Io, u"#file-unreadable"_s, path};
    case ELOOP:
    case ENXIO:
    case ENODEV: return {ErrorKind::Invalid, u"#not-a-file"_s, path};
    default: return {ErrorKind::Io, {}, path};
    }
}

/// A device may do something when it is opened, so what a name stands for is asked first; and it
/// is asked again of what was opened, since the name may stand for something else by then.
std::optional<Error> notRegular(int result, const struct stat& status, const QString& path)
{
    if (result != 0)
        return readingError(errno, path);
    if (S_ISDIR(status.st_mode))
        return Error{ErrorKind::Invalid, u"#is-folder"_s, path};
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::Invalid, u"#not-a-file"_s, path};
    return std::nullopt;
}

} // namespace

Result<RegularFile> RegularFile::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status
    {};
    if (const auto error = notRegular(::stat(name.constData(), &status), status, path))
        return tl::unexpected(*error);
    RegularFile file(path, ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.m_descriptor < 0)
        return tl::unexpected(readingError(errno, path));
    if (const auto error = notRegular(::fstat(file.m_descriptor, &status), status, path))
        return tl::unexpected(*error);
    file.m_size = status.st_size;
    file.m_changed = changedAt(status);
    return file;
}

RegularFile::RegularFile(RegularFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_size(other.m_size), m_changed(other.m_changed), m_done(other.m_done)
{
}

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

tl::unexpected<Error> RegularFile::refusal(ErrorKind kind, const QString& why) const
{
    return failed(kind, why, m_path);
}

Result<QByteArray> RegularFile::next(qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor, bytes.data(), static_cast<std::size_t>(most));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return tl::unexpected(readingError(errno, m_path));
    bytes.resize(got);
    m_done += got;
    const auto unchanged = got == 0 || m_done > m_size ? checkUnchanged() : Result<void>();
    return unchanged ? Result<QByteArray>(bytes) : tl::unexpected(unchanged.error());
}

Result<void> RegularFile::checkUnchanged() const
{
    struct stat status
    {};
    if (::fstat(m_descriptor, &status) != 0)
        return tl::unexpected(readingError(errno, m_path));
    if (status.st_size != m_size || changedAt(status) != m_changed)
        return refusal(ErrorKind::Conflict, u"#file-changed"_s);
    return m_done == m_size ? Result<void>() : refusal(ErrorKind::Invalid, u"#length-made-up"_s);
}

Result<QByteArray> wholeFile(const QString& path, qint64 most)
{
    auto file = RegularFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (file->size() > most)
        return failed(
            ErrorKind::Invalid, u"#file-too-large %1 %2"_s.arg(file->size()).arg(most), path);
    QByteArray bytes;
    bytes.reserve(file->size());
    for (;;) {
        const auto part = file->next(block);
        if (!part)
            return tl::unexpected(part.error());
        if (part->isEmpty())
            return bytes;
        bytes += *part;
    }
}

Result<QByteArray> beginningOf(const QString& path, qsizetype most)
{
    auto file = RegularFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    return file->next(std::clamp<qsizetype>(file->size(), 1, most));
}

} // namespace ireg
