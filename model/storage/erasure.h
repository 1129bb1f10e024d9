// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/door.h"

namespace ireg::storage
{

/// Erases one field of a record lawfully: the value leaves the projection, the search index and
/// every event that held it, where its commitment stays, so the chain still verifies. The
/// erasure is an event of its own. Lives in the door's transaction; throws StorageError.
void eraseField(Door& door, const RecordType& type, qint64 id, QByteArrayView code);

/// After the commit of an erasure: takes the words out of the search index and rewrites the file,
/// so that no page of it still holds them. Outside of transactions; needs room for a second file.
Result<void> purgeTraces(Database& database);

} // namespace ireg::storage
