// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/storage/database.h"

namespace ireg
{
struct Incident;
} // namespace ireg

namespace ireg::storage
{

struct Match
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    qint64 incident = 0; ///< the incident it is or belongs to
    double score = 0;    ///< larger is better
};

/// The best matches over all searchable records by bm25, at most `limit` of each type. Where more
/// than 15,000 records have all the words, or many words have more than 300,000 between them,
/// ranking would take longer than a search may: the newest come instead, with score 0. So do those
/// with a sign such as an emoji in their titles, where nothing else was typed.
std::vector<Match> findMatches(Database& database, const QString& text, qint64 limit);

/// Records that share the rarest words of the text, and the incident's other traits where one is
/// given, which is left out itself: best first by Likeness. Words that stand nearly everywhere say
/// nothing and are left out, unless the text has no others. Only the first hundred incidents that
/// the words find are compared; the others follow.
std::vector<Match> findSimilar(Database& database,
                               const QString& text,
                               Id<Incident> incident,
                               qint64 limit);

} // namespace ireg::storage
