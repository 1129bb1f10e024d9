// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/restore.h"

#include "model/storage/backup.h"

#include <QFileInfo>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> mustVerify(const Register& open, const QString& name)
{
    const auto verdict = open.verify({});
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (!verdict->ok())
        return failed(
            ErrorKind::ChainBroken, u"#findings %1"_s.arg(verdict->findings.size()), name);
    return {};
}

Result<TemporaryFile> copyVerified(const QString& backup,
                                   const QString& target,
                                   const Author& author,
                                   const Clock& clock)
{
    const auto source = Register::open(backup, Access::Read, author, clock);
    if (!source)
        return tl::unexpected(source.error());
    if (const auto sound = mustVerify(**source, backup); !sound)
        return tl::unexpected(sound.error());
    return (*source)->copyFor(target);
}

/// The event that says so, written and proven while the copy has no name yet.
Result<qint64> recordRestored(const QString& path, const Author& author, const Clock& clock)
{
    const auto copy = Register::open(path, Access::Write, author, clock);
    if (!copy)
        return tl::unexpected(copy.error());
    auto action = (*copy)->act("restored", [](Door& door) -> Result<void> {
        door.nextNumber(u"restored"_s);
        return {};
    });
    if (!action)
        return action;
    const auto sound = mustVerify(**copy, path);
    return sound ? action : tl::unexpected(sound.error());
}

} // namespace

Result<qint64> restoreBackup(const QString& backup,
                             const QString& target,
                             const Author& author,
                             const Clock& clock)
{
    if (const auto free = storage::mustBeFree(target); !free)
        return tl::unexpected(free.error());
    auto copy = copyVerified(backup, target, author, clock);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto action = recordRestored(copy->path(), author, clock);
    if (!action)
        return tl::unexpected(copy->toldOfTarget(action.error()));
    const auto named = storage::giveName(*copy, target);
    return named ? action : tl::unexpected(named.error());
}

Result<std::vector<Error>> freeName(const QString& path)
{
    const QFileInfo place(storage::realPath(path));
    if (place.exists() || place.isSymLink())
        return std::vector<Error>();
    return storage::setBesideAside(place.filePath());
}

} // namespace ireg
