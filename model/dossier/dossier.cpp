// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/dossier.h"

#include <algorithm>

namespace ireg
{

const Assessment* Dossier::assessment(const QString& regime) const
{
    const auto found = std::ranges::find(assessments, regime, &Assessment::regime);
    return found == assessments.end() ? nullptr : &*found;
}

bool isExplained(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const auto isOfWhat = [&incident](const IncidentLink& link) {
        return link.kind == LinkKind::DuplicateOf && link.incident == incident.id;
    };
    return !incident.dispositionReason.isEmpty()
        || (incident.disposition == Disposition::Duplicate
            && std::ranges::any_of(dossier.links, isOfWhat));
}

std::vector<Obligation> obligations(const Dossier& dossier,
                                    const QDateTime& now,
                                    ObligationScope scope)
{
    std::vector<Id<CatalogueItem>> customers;
    for (const Affected& affected : dossier.affected) {
        const auto item = dossier.items.find(affected.item.value);
        const bool customer = item != dossier.items.end()
            && item->second.kind == CatalogueKind::Customer;
        if (customer && std::ranges::find(customers, affected.item) == customers.end())
            customers.push_back(affected.item);
    }
    return obligations(dossier.rules,
                       {.incident = dossier.incident,
                        .assessments = dossier.assessments,
                        .notifications = dossier.notifications,
                        .customers = customers},
                       now,
                       scope);
}

} // namespace ireg
