// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/references.h"

#include "model/dossier/recordtypes.h"

namespace ireg
{

ReferenceText plainReferences(const Dossier& dossier)
{
    auto incidents = dossier.incidentReferences;
    incidents.emplace(dossier.incident.id.value, dossier.incident.reference);
    return [people = dossier.people, incidents](const Field& field, qint64 id) {
        if (field.refersTo<Person>()) {
            const auto found = people.find(id);
            return found == people.end() ? QString() : found->second.name.text();
        }
        if (!field.refersTo<Incident>())
            return publicId(*targetOf(field), id);
        const auto found = incidents.find(id);
        return found == incidents.end() ? QString() : found->second;
    };
}

ReferenceText shownReferences(const Dossier& dossier)
{
    const ReferenceText plain = plainReferences(dossier);
    return [items = dossier.items, plain](const Field& field, qint64 id) {
        const auto item = items.find(id);
        return field.refersTo<CatalogueItem>() && item != items.end() ? item->second.name.text()
                                                                      : plain(field, id);
    };
}

} // namespace ireg
