// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/targetfile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<Error> systemError(int code, const QString& path)
{
    const ErrorKind kind = code == EEXIST || code == EISDIR ? ErrorKind::AlreadyExists
        : code == ENOSPC || code == EDQUOT                  ? ErrorKind::DiskFull
                                                            : ErrorKind::Io;
    return failed(kind, QString::fromLocal8Bit(std::strerror(code)), path);
}

/// A new file under a name of its own; removed unless it was given its final name.
class Temporary
{
public:
    explicit Temporary(const QString& target)
        : m_name(QFile::encodeName(target + u".%1.tmp"_s.arg(getpid()))),
          m_descriptor(::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
    {
    }
    ~Temporary()
    {
        if (m_descriptor < 0)
            return;
        ::close(m_descriptor);
        if (!m_named)
            ::unlink(m_name.constData());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }

    bool write(const QByteArray& bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t part = ::write(
                m_descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
            if (part < 0 && errno != EINTR)
                return false;
            done += std::max<qsizetype>(part, 0);
        }
        return fsync(m_descriptor) == 0;
    }

    // link() refuses a taken name where rename() would replace it.
    bool nameIt(const QByteArray& target, Existing existing)
    {
        if (existing == Existing::Refuse)
            return ::link(m_name.constData(), target.constData()) == 0;
        m_named = std::rename(m_name.constData(), target.constData()) == 0;
        return m_named;
    }

private:
    QByteArray m_name;
    int m_descriptor;
    bool m_named = false;
};

void flushFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing)
{
    const QByteArray target = QFile::encodeName(path);
    struct stat present
    {};
    const bool taken = ::lstat(target.constData(), &present) == 0;
    if (taken && (existing == Existing::Refuse || S_ISDIR(present.st_mode)))
        return systemError(S_ISDIR(present.st_mode) ? EISDIR : EEXIST, path);
    Temporary file(path);
    if (!file.isOpen() || !file.write(bytes) || !file.nameIt(target, existing))
        return systemError(errno, path);
    flushFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace ireg::cli
