// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/listing.h"

namespace ireg
{

struct SearchHit
{
    QString type; ///< incident, lesson, action
    QString reference;
    double score = 0;        ///< larger is better; 0: newest first, since the words are too common
    ListedIncident incident; ///< the incident that the hit is or belongs to
    QString title;
};
/// Words are ANDed, "phrases" hold together, word* is a prefix; accents and case don't matter.
Result<std::vector<SearchHit>> search(Register& open, const QString& text, qint64 limit);
/// The incidents that the words are found in or in what belongs to them; not in any order.
Result<std::vector<qint64>> incidentsWith(Register& open, const QString& words);
/// Incidents and lessons that share the rarest words of the text, best first.
Result<std::vector<SearchHit>> similar(Register& open,
                                       const QString& text,
                                       qint64 limit,
                                       Id<Incident> but);

} // namespace ireg
