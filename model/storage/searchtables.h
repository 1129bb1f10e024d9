// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

#include <vector>

namespace ireg::storage
{

/// The full-text table of a searchable type.
QByteArray fullTextTable(const RecordType& type);

/// The searchable types that the register has any record of: asking an empty index costs as much
/// as finding a rare word.
std::vector<const RecordType*> searchedTypes(Database& database);

/// The incidents with the sign in their titles, newest first, at most `limit`, -1 for all; of no
/// sign none.
std::vector<qint64> titledWith(Database& database, const QString& sign, qint64 limit);

} // namespace ireg::storage
