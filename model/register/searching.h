// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/listing.h"
#include "model/storage/incidentsearch.h"

#include <optional>

namespace ireg
{

struct SearchHit
{
    QString type; ///< incident, lesson, action
    QString reference;
    double score = 0; ///< larger is better; 0: newest first, as where the words are too common
    ListedIncident incident; ///< the incident that the hit is or belongs to
    QString title;
};
/// Whether the hits come newest first and are not ranked.
bool isByAge(const std::vector<SearchHit>& hits);
/// Words are ANDed; "phrases" hold together, and so does what is written without blanks; word* is a
/// prefix. Accents and case don't matter, nor whether œ, æ, ß and ø are typed as two letters.
Result<std::vector<SearchHit>> search(Register& open, const QString& text, qint64 limit);
/// A search as it stands while it is typed: each word finds what begins with it, since one further
/// to the front may be half typed as well.
QString asTyped(const QString& words);
using storage::IncidentSet;
/// The incidents that each of the words is found in, in what belongs to them, in their owner's
/// name, or in what one of their codes is called; by the search that is given, where the same
/// register is asked again and again.
Result<storage::IncidentSet> incidentsWith(Register& open,
                                           const QString& words,
                                           const std::vector<SpokenCode>& spoken,
                                           storage::IncidentSearch& search);
/// The same once; nothing where no words are sought.
Result<std::optional<storage::IncidentSet>> incidentsSought(Register& open,
                                                            const QString& words,
                                                            const std::vector<SpokenCode>& spoken);
/// Incidents, lessons and actions that tell of the same as the text, by Likeness, best first; 20
/// where the limit is none.
Result<std::vector<SearchHit>> similar(Register& open, const QString& text, qint64 limit);
/// The same as this incident, by its title, the beginning of its summary, its kind, the things
/// affected and its causes. NotFound where there is no such incident.
Result<std::vector<SearchHit>> similarTo(Register& open, Id<Incident> incident, qint64 limit);

} // namespace ireg
