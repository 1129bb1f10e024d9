// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/verify.h"

namespace ireg::storage
{

/// That the search index holds exactly the texts of the tables. Works on a copy in memory, so it
/// neither writes nor holds a lock; a file larger than `largestSearchCheck` is not looked at.
Result<std::vector<Finding>> verifySearch(Database& database);

inline constexpr qint64 largestSearchCheck = 512LL * 1024 * 1024;

} // namespace ireg::storage
