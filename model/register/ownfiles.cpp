// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/ownfiles.h"

#include "model/base/databasefile.h"
#include "model/register/restore.h"

#include <QFile>

#include <sys/stat.h>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// As the system takes it, through links.
QString folderOf(const QString& path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : u"."_s;
}

} // namespace

OwnFiles::OwnFiles(const QString& registerPath) : m_copies(inodeOf(copiesFolder(registerPath)))
{
    for (const char* ending : {"", lockEnding, ".backups"})
        add(registerPath + QLatin1StringView(ending));
    for (const char* ending : companionEndings)
        add(registerPath + QLatin1StringView(ending));
    for (const StoredCopy& copy : storedCopies(registerPath))
        add(copy.path);
}

Result<void> OwnFiles::mayBe(const QString& output) const
{
    const Inode none;
    const Inode folder = inodeOf(folderOf(output));
    const bool own = (inodeOf(output) != none && m_files.contains(inodeOf(output)))
        || m_names.contains({folder, output.section(u'/', -1)})
        || (m_copies != none && folder == m_copies);
    return own ? failed(ErrorKind::AlreadyExists, u"#own-file"_s, output) : Result<void>();
}

OwnFiles::Inode OwnFiles::inodeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        ? Inode(status.st_dev, status.st_ino)
        : Inode();
}

void OwnFiles::add(const QString& path)
{
    m_names.insert({inodeOf(folderOf(path)), path.section(u'/', -1)});
    if (const Inode inode = inodeOf(path); inode != Inode())
        m_files.insert(inode);
}

} // namespace ireg
