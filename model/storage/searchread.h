// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

namespace ireg::storage
{

struct Match
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    qint64 incident = 0; ///< the incident it is or belongs to
    double score = 0;    ///< larger is better
};

/// What a person typed as an FTS5 query: words ANDed, "phrases" and word* kept, all else inert.
/// Empty where there is no word in it.
QByteArray matchExpression(const QString& text, bool anyWord);

/// The best matches over all searchable records. Where a word is so common that ranking all
/// its hits would be slow, the newest come instead.
std::vector<Match> findMatches(Database& database, const QByteArray& expression, qint64 limit);

} // namespace ireg::storage
