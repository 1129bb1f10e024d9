// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/temporaryfile.h"
#include "model/storage/database.h"

namespace ireg::storage
{

/// AlreadyExists where a name is taken, or where beside it lies what SQLite would roll into a new
/// register of that name.
Result<void> mustBeFree(const QString& path);
/// Gives what lies beside a name other names; a note for each.
Result<std::vector<Error>> setBesideAside(const QString& path);
/// An empty file for a register of this name, which must be free.
Result<TemporaryFile> fileFor(const QString& path);
/// A copy of the register as it is now for another name: opened again, verified whole and against
/// the same head.
Result<TemporaryFile> copyFor(Database& source, const QString& path);
/// Gives a register that is whole and closed its name, lastingly, if that is still free.
Result<void> giveName(TemporaryFile& file, const QString& path);

/// Copies the register as it is now to `target`, which must be free: a verified copy or none.
Result<void> backUp(Database& source, const QString& target);

} // namespace ireg::storage
