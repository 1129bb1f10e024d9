// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/ownfolder.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// True where the folder was made, or something of that name is there already.
bool make(const QString& path)
{
    return ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST;
}

/// A link that somebody else put there does not count as a folder.
bool isOwn(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode)
        || status.st_uid != ::geteuid())
        return false;
    const bool open = (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    return !open || ::chmod(name.constData(), S_IRWXU) == 0;
}

QString ownFolderIn(const QString& parent)
{
    const QString path = parent + u"/incident-register"_s;
    return make(path) && isOwn(path) ? path : QString();
}

QString absolute(const char* variable)
{
    const QString path = qEnvironmentVariable(variable);
    return path.startsWith(u'/') ? path : QString();
}

} // namespace

QString stateFolder()
{
    QString base = absolute("XDG_STATE_HOME");
    if (base.isEmpty()) {
        const QString home = absolute("HOME");
        if (home.isEmpty() || !make(home + u"/.local"_s))
            return {};
        base = home + u"/.local/state"_s;
    }
    return make(base) ? ownFolderIn(base) : QString();
}

QString runtimeFolder()
{
    const QString base = absolute("XDG_RUNTIME_DIR");
    const QString own = base.isEmpty() ? QString() : ownFolderIn(base);
    return own.isEmpty() ? stateFolder() : own;
}

} // namespace ireg
