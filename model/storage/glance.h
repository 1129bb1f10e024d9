// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/verify.h"

#include <optional>

namespace ireg::storage
{

/// What is checked each time a register is opened, in bounded time (docs/file-format.md,
/// "What opening checks"): the whole journal against the tables up to 20,000 events and 64 MB, else
/// the chain of the newest events. Gives what was found first.
Result<std::optional<Finding>> glance(Database& database);

/// Whether at most so many events after `from` hang together; gives where it came to, ChainBroken
/// where one does not. For a chain that is too long to be walked at once.
Result<Head> walkChain(Database& database, const Head& from, qint64 most);

/// Whether a file that was opened anew is still what openRegister() lets pass. Inside
/// Database::read or write; throws StorageError where that can't be told.
bool hasKnownForm(Database& database);

/// The events of one incident, each against the one before, and that replaying them gives its
/// records as they are read; with the register's own record and those that its fields refer to.
Result<std::optional<Finding>> glanceAt(Database& database, qint64 incident);

} // namespace ireg::storage
