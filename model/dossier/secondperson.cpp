// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/secondperson.h"

#include "model/base/text.h"

#include <algorithm>

namespace ireg
{

bool isOwner(const Dossier& dossier, Id<Person> person)
{
    const QString name = nameKey(dossier.nameOf(person));
    return person
        && (person == dossier.incident.owner
            || (!name.isEmpty() && name == nameKey(dossier.nameOf(dossier.incident.owner))));
}

bool isHeldGrave(const Dossier& dossier)
{
    return isGrave(dossier.incident.severity)
        || std::ranges::any_of(dossier.confirmations, [](const Confirmation& one) {
               return isPending(one) && one.concern == Concern::SeverityLowered
                   && isGrave(one.before);
           });
}

Gap pendingGap(Stage stage)
{
    Gap gap = fieldGap<&Confirmation::confirmedBy>(stage);
    gap.asked = Asked::SecondPerson;
    return gap;
}

} // namespace ireg
