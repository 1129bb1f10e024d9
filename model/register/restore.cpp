// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/restore.h"

#include <QFile>

namespace ireg
{

namespace
{

Result<void> copyVerified(const QString& backup,
                          const QString& target,
                          const Author& author,
                          const Clock& clock)
{
    const auto source = Register::open(backup, Access::Read, author, clock);
    if (!source)
        return tl::unexpected(source.error());
    const auto verdict = (*source)->verify({});
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (!verdict->ok())
        return failed(ErrorKind::ChainBroken,
                      QStringLiteral("#findings %1").arg(verdict->findings.size()),
                      backup);
    return (*source)->backUp(target);
}

Result<qint64> recordRestored(const QString& target, const Author& author, const Clock& clock)
{
    const auto copy = Register::open(target, Access::Write, author, clock);
    if (!copy)
        return tl::unexpected(copy.error());
    return (*copy)->act("restored", [](Door& door) -> Result<void> {
        door.nextNumber(QStringLiteral("restored"));
        return {};
    });
}

} // namespace

Result<qint64> restoreBackup(const QString& backup,
                             const QString& target,
                             const Author& author,
                             const Clock& clock)
{
    if (const auto copied = copyVerified(backup, target, author, clock); !copied)
        return tl::unexpected(copied.error());
    auto action = recordRestored(target, author, clock);
    if (!action)
        QFile::remove(target);
    return action;
}

} // namespace ireg
