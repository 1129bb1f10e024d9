// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

namespace ireg::storage
{

/// Copies the register as it is now to `target`, which must not exist: first to a temporary file
/// beside it, flushed, opened again, verified whole and against the same head, then renamed.
Result<void> backUp(Database& source, const QString& target);
/// Gives a finished file its name, lastingly and without ever replacing one that stands there.
Result<void> giveName(const QString& temporary, const QString& target);

} // namespace ireg::storage
