// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

namespace ireg::storage
{

inline constexpr qint64 applicationId = 0x49524547; ///< "IREG"
inline constexpr int schemaVersion = 1;

/// Builds the newest schema in an empty database. Inside Database::write; throws StorageError.
void buildSchema(Database& database);

/// Refuses, before anything is written, a file that is no register of ours: wrong application
/// id, newer version, or a schema that is not exactly the one of its version.
void checkSchema(Database& database);

/// Takes an older register to the newest version, one transaction a step. `backup` has been
/// verified before.
Result<void> migrate(Database& database);

/// SHA-256 over the schema's objects and their text, less FTS5's own tables.
QByteArray schemaFingerprint(Database& database);

} // namespace ireg::storage
