// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/door.h"

#include <set>

namespace ireg::storage
{

/// The verb of an action that takes incidents over from outside.
inline constexpr QByteArrayView importVerb = "imported";

/// Takes an action back by writing what was before it, as a new action whose header says which
/// one it undoes. Undoing that one brings everything back. Refuses with Conflict where a later
/// change touched the same field, or where a record made by the action has since got children.
/// All batches of an import are taken back at once, whichever of them is named.
/// Throws StorageError; lives inside the door's transaction.
void undoAction(Door& door, qint64 action);

/// The newest action that a person would take back, or 0; with sessions, of those written in one
/// of them.
qint64 newestUndoable(Database& database,
                      const std::optional<std::set<qint64>>& sessions = std::nullopt);
/// The newest action after this one that changed a record which it changed, and is not undone; 0.
qint64 newestSince(Database& database, qint64 action);

/// The event's record as it was just before the event: null fields where nothing was said; nothing
/// where it was not there.
std::optional<Row> rowBefore(Journal& journal, const RecordType& type, const EventHeader& event);

} // namespace ireg::storage
