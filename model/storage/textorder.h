// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace ireg::storage
{

/// Gives a connection what questions about texts need and SQLite has for ASCII alone: the
/// collation `words`, the order in which a dictionary has them, and `folded(text)`, for which see
/// fold(); and `month_in(time, zone)`, such as 2026-11. For questions only: nothing in the file's
/// form names them, or no other program could read it. Throws StorageError.
void addTextOrder(sqlite3* handle);

} // namespace ireg::storage
