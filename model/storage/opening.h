// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/schema.h"

namespace ireg::storage
{

/// The one way to open a register that exists. For writing: what the file is, then durable
/// settings, then the steps to the newest version; a file in WAL mode or of an older version is
/// backed up first, verified, beside itself. For reading: an older file is brought to the newest
/// form in memory and stays as it is; a newer one opens where it allows that. Files that ended
/// processes left in the making, beside it and among its copies, are removed. `nowMs`: UTC.
Result<std::unique_ptr<Database>> openRegister(const QString& path,
                                               Access access,
                                               qint64 nowMs,
                                               const Schema& schema = Schema::shipped());

/// Where the copy lies that was made before a step from `version`, or before the journal mode
/// was changed.
QString copyBeforeStep(const QString& path, qint64 version, qint64 nowMs);

} // namespace ireg::storage
