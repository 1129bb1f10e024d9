// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// One list of the dossier: the records of one type that belong to its incident.
struct DossierPart
{
    const char* key; ///< in the JSON of an incident
    const RecordType& (*type)();
    std::size_t (*size)(const Dossier& dossier);
    const void* (*at)(const Dossier& dossier, std::size_t place);
    /// Adds the record at the end; false where the row can't be one.
    bool (*take)(Dossier& dossier, qint64 id, qint64 revision, const Row& row);
};

/// Every list, in the order in which an incident is told: reading, `ireg show`, its JSON, the
/// sections of its page.
std::span<const DossierPart> dossierParts();
/// The list of these records; null where a dossier has none.
const DossierPart* dossierPart(const RecordType& type);

} // namespace ireg
