// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// Makes a register of a backup, under a new name: the backup is verified whole and stays as it
/// is, the copy is verified again and begins with a `restored` event that says who and when.
/// Refuses a target that exists (AlreadyExists) and a backup that does not verify (ChainBroken);
/// a failure leaves no target. Gives the number of the action.
Result<qint64> restoreBackup(const QString& backup,
                             const QString& target,
                             const Author& author,
                             const Clock& clock);

} // namespace ireg
