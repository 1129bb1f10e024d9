// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/outputfolder.h"

#include "model/base/systemerror.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

Result<OutputFolder> OutputFolder::open(const QString& path, Existing existing)
{
    QString wanted = path;
    while (wanted.size() > 1 && wanted.endsWith(u'/'))
        wanted.chop(1); // a slash at the end would follow a link
    QDir().mkpath(wanted);
    Descriptor folder(::open(QFile::encodeName(wanted).constData(),
                             O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder.isOpen())
        return tl::unexpected(systemError(errno, wanted));
    removeLeftovers(folder);
    return OutputFolder(std::move(folder), wanted, existing);
}

Result<QString> OutputFolder::reserve(const QString& name)
{
    QString free = name;
    const qsizetype dot = name.lastIndexOf(u'.');
    for (int number = 2; m_used.contains(free.toCaseFolded()); ++number)
        free = name.first(dot) + u" (%1)"_s.arg(number) + name.sliced(dot);
    m_used.insert(free.toCaseFolded());
    struct stat found;
    const bool exists = ::fstatat(m_folder.number(),
                                  QFile::encodeName(free).constData(),
                                  &found,
                                  AT_SYMLINK_NOFOLLOW)
        == 0;
    if (exists && (m_existing == Existing::Refuse || !S_ISREG(found.st_mode)))
        return tl::unexpected(systemError(EEXIST, pathOf(free)));
    return free;
}

Result<void> OutputFolder::write(const QString& name, const QByteArray& bytes)
{
    auto file = TemporaryFile::in(m_folder, pathOf(name));
    if (!file)
        return tl::unexpected(file.error());
    if (const auto written = file->write(bytes); !written)
        return written;
    if (const auto flushed = file->flush(); !flushed)
        return flushed;
    const auto named = file->giveName(m_existing);
    if (named && m_existing == Existing::Refuse)
        m_made.append(name);
    return named;
}

void OutputFolder::takeBack()
{
    for (const QString& name : m_made)
        ::unlinkat(m_folder.number(), QFile::encodeName(name).constData(), 0);
}

Result<void> OutputFolder::flush()
{
    return flushFolder(m_folder, m_path);
}

QString OutputFolder::pathOf(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

} // namespace ireg::cli
