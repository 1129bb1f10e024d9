// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

#include <set>
#include <utility>

namespace ireg::storage
{

/// Records of the incident, by the name of their type and id, that were made after its last
/// closing; none where nobody closed it.
std::set<std::pair<QByteArray, qint64>> madeAfterClosing(Database& database, qint64 incident);

} // namespace ireg::storage
