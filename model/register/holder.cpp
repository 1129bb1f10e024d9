// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/holder.h"

#include "model/base/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <signal.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char lockForm[] = "incident-register lock 1";
constexpr qsizetype longest = 4096;
constexpr QChar noBreak(0xa0);

enum class Grip { Mine, Others, Unknown };

QString lockPath(const QString& registerPath)
{
    return registerPath + QLatin1StringView(lockEnding);
}

QByteArray textOf(const Holder& holder)
{
    const QString lines[] = {holder.who.simplified(),
                             holder.host.simplified(),
                             holder.program.simplified(),
                             QString::number(holder.pid),
                             holder.since.toString(Qt::ISODate)};
    QByteArray text = lockForm;
    for (const QString& line : lines)
        text += '\n' + line.left(200).toUtf8();
    return text + '\n';
}

std::optional<Holder> holderIn(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 6 || lines[0] != lockForm)
        return std::nullopt;
    return Holder{.who = QString::fromUtf8(lines[1]),
                  .host = QString::fromUtf8(lines[2]),
                  .program = QString::fromUtf8(lines[3]),
                  .pid = lines[4].toLongLong(),
                  .since = QDateTime::fromString(QString::fromLatin1(lines[5]), Qt::ISODate)};
}

std::optional<Holder> holderOf(int file)
{
    QByteArray text(longest, '\0');
    const ssize_t count = ::pread(file, text.data(), static_cast<size_t>(text.size()), 0);
    return count <= 0 ? std::nullopt : holderIn(text.left(count));
}

/// A regular file, or nothing: what else lies there is not waited for and not written to.
int openLock(const QByteArray& path, int flags)
{
    const int file = ::open(
        path.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat status = {};
    if (file >= 0 && (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode))) {
        ::close(file);
        return -1;
    }
    return file;
}

/// A lock on the register itself, which every name of it shares: on a byte behind those that SQLite
/// locks, which no page uses. -1 where it can't be had.
int lockRegister(const QString& registerPath)
{
    const int file = ::open(QFile::encodeName(registerPath).constData(),
                            O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return -1;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 1024;
    lock.l_len = 1;
    if (::fcntl(file, F_OFD_SETLK, &lock) == 0)
        return file;
    const int code = errno;
    ::close(file);
    errno = code;
    return -1;
}

/// Nothing is written over what is no lock, or has another name too.
bool isLock(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && status.st_nlink <= 1
        && (status.st_size == 0 || holderOf(file).has_value());
}

bool isStillAt(int file, const QByteArray& path)
{
    struct stat own = {};
    struct stat there = {};
    return ::fstat(file, &own) == 0 && ::lstat(path.constData(), &there) == 0
        && own.st_ino == there.st_ino && own.st_dev == there.st_dev;
}

bool isAlive(qint64 pid)
{
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
}

/// The lock on the file goes with its process. Where the file system has no such locks, the
/// process that the file names must be alive here.
Grip grip(int file, const Holder& self)
{
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return Grip::Mine;
    if (errno == EWOULDBLOCK)
        return Grip::Others;
    const auto holder = holderOf(file);
    if (!holder || (holder->host == self.host && !isAlive(holder->pid)))
        return Grip::Mine;
    return holder->host == self.host ? Grip::Others : Grip::Unknown;
}

Error heldBy(const std::optional<Holder>& holder, const QString& registerPath)
{
    const Holder known = holder.value_or(Holder{});
    const auto word = [](QString text) {
        return text.isEmpty() ? u"?"_s : text.replace(u' ', noBreak);
    };
    return {ErrorKind::Locked,
            u"#open-elsewhere %1 %2 %3"_s.arg(
                word(known.host),
                word(known.since.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)),
                known.who.isEmpty() ? u"?"_s : known.who),
            registerPath};
}

/// Whoever may write the register may take its lock over.
void shareAs(int file, const QString& registerPath)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(registerPath).constData(), &status) == 0)
        (void)::fchmod(file, status.st_mode & 0666);
}

} // namespace

Result<std::unique_ptr<HolderFile>> HolderFile::take(const QString& registerPath,
                                                     const Holder& self,
                                                     Towards yield)
{
    if (!QFileInfo(registerPath).isFile())
        return std::unique_ptr<HolderFile>();
    const QString path = lockPath(registerPath);
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < 3; ++attempt) {
        const int file = openLock(name, O_RDWR | O_CREAT);
        if (file < 0)
            return std::unique_ptr<HolderFile>();
        if (grip(file, self) != Grip::Mine) {
            const auto holder = holderOf(file);
            ::close(file);
            if (yield == Towards::Others)
                return tl::unexpected(heldBy(holder, registerPath));
            ::unlink(name.constData()); // the other one keeps its own, without a name
            continue;
        }
        if (!isLock(file)) {
            ::close(file);
            return std::unique_ptr<HolderFile>();
        }
        const QByteArray text = textOf(self);
        if (isStillAt(file, name) && ::ftruncate(file, 0) == 0
            && ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0)
                == text.size()) {
            shareAs(file, registerPath);
            std::unique_ptr<HolderFile> held(new HolderFile(path, file));
            held->m_register = lockRegister(registerPath);
            if (held->m_register < 0 && errno == EAGAIN && yield == Towards::Others)
                return tl::unexpected(heldBy({}, registerPath));
            return held;
        }
        ::close(file);
    }
    return std::unique_ptr<HolderFile>();
}

void HolderFile::rename(const Holder& self) const
{
    const QByteArray text = textOf(self);
    if (::ftruncate(m_file, 0) == 0)
        (void)!::pwrite(m_file, text.constData(), static_cast<size_t>(text.size()), 0);
}

HolderFile::~HolderFile()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (isStillAt(m_file, name))
        ::unlink(name.constData());
    ::close(m_file);
    if (m_register >= 0)
        ::close(m_register);
}

bool isNetwork(qint64 magic, const QByteArray& name)
{
    constexpr qint64 fuse = 0x65735546;
    // NFS, SMB, SMB2, CIFS, 9P, AFS, Coda, Ceph, NCP, OCFS2, GFS2, Lustre, VirtualBox: statfs(2)
    static constexpr std::array<qint64, 13> magics{0x6969,
                                                   0x517b,
                                                   0xfe534d42,
                                                   0xff534d42,
                                                   0x01021997,
                                                   0x5346414f,
                                                   0x73757245,
                                                   0x00c36400,
                                                   0x564c,
                                                   0x7461636f,
                                                   0x01161970,
                                                   0x0bd00bd0,
                                                   0x786f4256};
    if (magic != fuse)
        return std::ranges::find(magics, magic) != magics.end();
    static constexpr std::array<const char*, 7> local{"fuseblk",
                                                      "fuse.ntfs-3g",
                                                      "fuse.ntfs",
                                                      "fuse.exfat",
                                                      "fuse.bindfs",
                                                      "fuse.encfs",
                                                      "fuse.gocryptfs"};
    return std::ranges::find(local, name) == local.end();
}

bool liesOnNetwork(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct statfs status = {};
    if (::statfs(name.constData(), &status) != 0)
        return false;
    const auto magic = static_cast<qint64>(static_cast<quint32>(status.f_type));
    return isNetwork(magic, QStorageInfo(path).fileSystemType());
}

} // namespace ireg
