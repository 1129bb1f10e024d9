// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/secondperson.h"

#include "model/base/text.h"

#include <algorithm>

namespace ireg
{

namespace
{

std::set<QString> namesOf(const Dossier& dossier, Id<Person> person)
{
    const auto had = dossier.namesHad.find(person.value);
    std::set<QString> names = had == dossier.namesHad.end() ? std::set<QString>() : had->second;
    names.insert(nameKey(dossier.nameOf(person)));
    names.erase(QString());
    return names;
}

bool haveOneInCommon(const std::set<QString>& some, const std::set<QString>& others)
{
    return std::ranges::any_of(some, [&](const QString& name) { return others.contains(name); });
}

} // namespace

bool isOnePerson(const Dossier& dossier, Id<Person> one, Id<Person> other)
{
    return one && other
        && (one == other || haveOneInCommon(namesOf(dossier, one), namesOf(dossier, other)));
}

bool isOnePerson(const Dossier& dossier, Id<Person> one, const QString& name)
{
    const QString key = nameKey(name);
    return haveOneInCommon(namesOf(dossier, one), {key})
        || std::ranges::any_of(dossier.people, [&](const auto& known) {
               return nameKey(known.second.name) == key
                   && isOnePerson(dossier, one, Id<Person>{known.first});
           });
}

bool isOwner(const Dossier& dossier, Id<Person> person)
{
    return isOnePerson(dossier, person, dossier.incident.owner);
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
