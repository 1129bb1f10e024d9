// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"
#include "model/record/spokencode.h"
#include "model/storage/database.h"
#include "model/storage/incidentset.h"

#include <map>
#include <vector>

namespace ireg::storage
{

struct SearchTerm;

/// Finds incidents by words in one register, again and again. Which incident a record belongs to
/// never changes, so it is kept: reading it anew for each letter that is typed would cost more than
/// finding the words.
class IncidentSearch final
{
public:
    /// The incidents in which, in whose records, in whose owner's name or in whose codes each of
    /// the terms stands; none where there is no word in the text.
    IncidentSet find(Database& database,
                     const QString& text,
                     const std::vector<SpokenCode>& spoken);

private:
    IncidentSet withTerm(Database& database,
                         const SearchTerm& term,
                         const std::vector<SpokenCode>& spoken);
    void addOwners(Database& database,
                   const RecordType& type,
                   const std::vector<qint64>& records,
                   IncidentSet& into);
    void readOwners(Database& database, const RecordType& type);

    std::map<const RecordType*, std::vector<qint32>> m_owners; ///< by record id; 0: not known
};

} // namespace ireg::storage
