// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"
#include "model/storage/rotation.h"

namespace ireg
{

// Where a register's own backups lie.
using storage::copiesFolder;
using storage::storedCopies;
using storage::StoredCopy;

/// Makes a register of a backup, under a new name: the backup is verified whole and stays as it
/// is. The copy gets its name only once a `restored` event, which says who and when, is written in
/// it and the whole is proven. Refuses a target that exists (AlreadyExists) and a backup that does
/// not verify (ChainBroken); a failure leaves no target. Gives the number of the action.
Result<qint64> restoreBackup(const QString& backup,
                             const QString& target,
                             const Author& author,
                             const Clock& clock);

/// Makes a name that no file has fit for a new register: what another register left beside it, its
/// journal say, would be rolled into the new one, so it gets another name. A note for each file.
Result<std::vector<Error>> freeName(const QString& path);

} // namespace ireg
