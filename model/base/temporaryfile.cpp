// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/temporaryfile.h"

#include "model/base/databasefile.h"
#include "model/base/systemerror.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ireg
{

namespace
{

// ".ireg-" + 128 random bits + ".tmp": hidden, short whatever the target is called, and nobody
// else's.
constexpr QByteArrayView prefix = ".ireg-";
constexpr QByteArrayView suffix = ".tmp";
constexpr qsizetype randomDigits = 32;
constexpr qsizetype nameSize = prefix.size() + randomDigits + suffix.size();

tl::unexpected<Error> failure(int code, const QString& place)
{
    return tl::unexpected(systemError(code, place));
}

QByteArray freshName()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArrayView bytes(reinterpret_cast<const char*>(random.data()), sizeof random);
    return prefix.toByteArray() + bytes.toByteArray().toHex() + suffix.toByteArray();
}

/// The file in the making that a name belongs to: its own, or one that goes on after it, as those
/// do that SQLite makes. Empty for all others.
QByteArray ownerOf(QByteArrayView name)
{
    const QByteArrayView owner = name.first(std::min(nameSize, name.size()));
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const bool ours = owner.size() == nameSize && owner.startsWith(prefix) && owner.endsWith(suffix)
        && std::ranges::all_of(owner.sliced(prefix.size(), randomDigits), isDigit);
    return ours ? owner.toByteArray() : QByteArray();
}

/// Names of files in the making and of what belongs to them, under the former.
std::map<QByteArray, std::vector<QByteArray>> filesInTheMaking(const Descriptor& folder)
{
    struct CloseFolder
    {
        void operator()(DIR* open) const { closedir(open); }
    };
    std::map<QByteArray, std::vector<QByteArray>> found;
    const int listing = ::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, CloseFolder> open(listing < 0 ? nullptr : fdopendir(listing));
    while (const dirent* entry = open ? readdir(open.get()) : nullptr) {
        const QByteArrayView name(entry->d_name);
        if (const QByteArray owner = ownerOf(name); !owner.isEmpty() && owner != name)
            found[owner].push_back(name.toByteArray());
        else if (!owner.isEmpty())
            found[owner];
    }
    return found;
}

enum class Lock { Taken, Anothers, Unknown };

/// Held as long as the maker lives. SQLite locks other bytes, and closing its descriptors does not
/// give up a lock that belongs to this one.
Lock lockFirstByte(const Descriptor& file)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    if (fcntl(file.number(), F_OFD_SETLK, &lock) == 0)
        return Lock::Taken;
    return errno == EAGAIN || errno == EACCES ? Lock::Anothers : Lock::Unknown;
}

bool isSame(const Descriptor& file, const Descriptor& folder, const QByteArray& name)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(file.number(), &opened) == 0
        && fstatat(folder.number(), name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

void remove(const Descriptor& folder, const std::vector<QByteArray>& names)
{
    for (const QByteArray& name : names)
        ::unlinkat(folder.number(), name.constData(), 0);
}

/// Locks a file whose maker is dead, until the descriptor goes. One that is not there has its final
/// name already, and nobody needs what was beside it. Nothing where the maker may live.
std::optional<Descriptor> lockDead(const Descriptor& folder, const QByteArray& name)
{
    struct stat status = {};
    if (fstatat(folder.number(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? std::optional(Descriptor(-1)) : std::nullopt;
    if (!S_ISREG(status.st_mode))
        return std::nullopt;
    Descriptor file(
        ::openat(folder.number(), name.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() || lockFirstByte(file) != Lock::Taken || !isSame(file, folder, name))
        return std::nullopt;
    return file;
}

Descriptor openFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen() || errno != EACCES)
        return folder;
    return Descriptor(::open(name.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC)); // not listable
}

/// As the system takes it: "link/.." is not what it looks like.
QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QStringLiteral(".") : slash == 0 ? QStringLiteral("/") : path.first(slash);
}

/// A name with one of these endings belongs to the database before it, and a `.lock` to the window
/// that has it open.
constexpr std::array<QByteArrayView, 4> belongings{
    companionEndings[0], companionEndings[1], companionEndings[2], lockEnding};

std::optional<Error> ownedByAnother(int folder, const QByteArray& name, const QString& target)
{
    for (const QByteArrayView ending : belongings) {
        struct stat status = {};
        const QByteArray owner = name.chopped(std::min(name.size(), ending.size()));
        if (name.endsWith(ending) && ::fstatat(folder, owner.constData(), &status, 0) == 0
            && S_ISREG(status.st_mode))
            return Error{ErrorKind::AlreadyExists,
                         QStringLiteral("#name-of-remains ") + QFile::decodeName(owner),
                         target};
    }
    return std::nullopt;
}

/// No output takes the place of a device or a pipe, nor of a database, whoever asks; that of a
/// folder the system gives to none.
std::optional<Error> irreplaceable(int folder, const QByteArray& name, const QString& target)
{
    struct stat status = {};
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0
        || S_ISLNK(status.st_mode) || S_ISDIR(status.st_mode))
        return std::nullopt;
    if (!S_ISREG(status.st_mode))
        return Error{ErrorKind::Invalid, QStringLiteral("#not-a-file"), target};
    const Descriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    std::array<char, databaseMagic.size()> begin{};
    if (file.isOpen()
        && ::pread(file.number(), begin.data(), begin.size(), 0) == databaseMagic.size()
        && QByteArrayView(begin) == databaseMagic)
        return Error{ErrorKind::AlreadyExists, QStringLiteral("#database-in-place"), target};
    return std::nullopt;
}

/// Neither form of rename that refuses a taken name is there: takes the name, then replaces it.
bool reserveAndRename(int folder, const char* from, const char* to)
{
    const Descriptor reserved(
        ::openat(folder, to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!reserved.isOpen())
        return false;
    if (::renameat(folder, from, folder, to) == 0)
        return true;
    const int code = errno;
    ::unlinkat(folder, to, 0);
    errno = code;
    return false;
}

bool renameToFreeName(int folder, const char* from, const char* to)
{
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    if (::linkat(folder, from, folder, to, 0) == 0) {
        ::unlinkat(folder, from, 0);
        return true;
    }
    return errno != EEXIST && reserveAndRename(folder, from, to);
}

} // namespace

TemporaryFile::TemporaryFile(Descriptor folder, const QString& target)
    : m_target(target), m_targetName(QFile::encodeName(target.section(u'/', -1))),
      m_folder(std::move(folder))
{
}

TemporaryFile::TemporaryFile(TemporaryFile&&) noexcept = default;

TemporaryFile::~TemporaryFile()
{
    removeUnnamed();
}

Result<TemporaryFile> TemporaryFile::beside(const QString& target)
{
    const Descriptor folder = openFolder(folderOf(target));
    if (!folder.isOpen())
        return failure(errno, target);
    removeLeftovers(folder);
    return in(folder, target);
}

Result<TemporaryFile> TemporaryFile::in(const Descriptor& folder, const QString& target)
{
    TemporaryFile file(Descriptor(fcntl(folder.number(), F_DUPFD_CLOEXEC, 0)), target);
    if (file.m_targetName.isEmpty())
        return failure(EISDIR, target);
    if (!file.m_folder.isOpen() || !file.make())
        return failure(errno, target);
    file.m_path = folderOf(target) + u'/' + QFile::decodeName(file.m_name);
    return file;
}

bool TemporaryFile::make()
{
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QByteArray name = freshName();
        Descriptor file(::openat(m_folder.number(), name.constData(), flags, 0600));
        if (!file.isOpen())
            return false;
        // Before it was locked another process may have taken it for a leftover, or just be about
        // to. Where the file system knows no locks nobody can, and nothing is ever removed.
        if (lockFirstByte(file) == Lock::Anothers || !isSame(file, m_folder, name))
            continue;
        m_file = std::move(file);
        m_name = name;
        return true;
    }
    errno = EIO;
    return false;
}

void TemporaryFile::removeCompanions()
{
    remove(m_folder, filesInTheMaking(m_folder)[QByteArray(m_name)]);
}

void TemporaryFile::removeUnnamed()
{
    if (!m_file.isOpen() || m_name.isEmpty())
        return;
    removeCompanions();
    ::unlinkat(m_folder.number(), m_name.constData(), 0);
}

Error TemporaryFile::toldOfTarget(Error error) const
{
    if (error.place.startsWith(m_path))
        error.place = m_target;
    return error;
}

Result<void> TemporaryFile::write(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t part = ::write(
            m_file.number(), bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
        if (part < 0 && errno != EINTR)
            return failure(errno, m_target);
        done += std::max<qsizetype>(part, 0);
    }
    return {};
}

Result<void> TemporaryFile::flush()
{
    return fsync(m_file.number()) == 0 ? Result<void>() : failure(errno, m_target);
}

Result<void> TemporaryFile::giveName(Existing existing)
{
    const char* from = m_name.constData();
    const char* to = m_targetName.constData();
    const int folder = m_folder.number();
    auto obstacle = ownedByAnother(folder, m_targetName, m_target);
    if (!obstacle && existing == Existing::Replace)
        obstacle = irreplaceable(folder, m_targetName, m_target);
    if (obstacle)
        return tl::unexpected(*obstacle);
    const bool named = existing == Existing::Replace ? ::renameat(folder, from, folder, to) == 0
                                                     : renameToFreeName(folder, from, to);
    if (!named)
        return failure(errno, m_target);
    m_name.clear();
    return {};
}

Result<void> TemporaryFile::keep(Existing existing)
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    removeCompanions();
    if (const auto named = giveName(existing); !named)
        return named;
    const auto lasting = flushFolder(m_folder, m_target);
    const bool takenBack = !lasting && existing == Existing::Refuse
        && ::unlinkat(m_folder.number(), m_targetName.constData(), 0) == 0;
    if (lasting || takenBack)
        return lasting;
    return failed(ErrorKind::Io, QStringLiteral("#there-unconfirmed"), m_target);
}

Result<void> writeFile(const QString& target, QByteArrayView bytes, Existing existing)
{
    auto file = TemporaryFile::beside(target);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = file->write(bytes); !written)
        return written;
    return file->keep(existing);
}

Result<void> flushFolder(const Descriptor& folder, const QString& place)
{
    // A folder that may not be read, or is on a file system that knows no such thing, has none.
    if (fsync(folder.number()) == 0 || errno == EBADF || errno == EINVAL || errno == ENOTSUP)
        return {};
    return failure(errno, place);
}

void removeLeftovers(const QString& folder)
{
    if (const Descriptor open = openFolder(folder); open.isOpen())
        removeLeftovers(open);
}

void removeLeftovers(const Descriptor& folder)
{
    for (const auto& [name, companions] : filesInTheMaking(folder)) {
        const auto dead = lockDead(folder, name);
        if (!dead)
            continue;
        remove(folder, companions); // the file last: they are known by it
        ::unlinkat(folder.number(), name.constData(), 0);
    }
}

} // namespace ireg
