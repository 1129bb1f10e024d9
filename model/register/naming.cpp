// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/naming.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"

namespace ireg
{

Id<Person> personNamed(Door& door, const QString& name)
{
    const QString wanted = oneLine(name).simplified();
    if (wanted.isEmpty())
        return {};
    // As it is written nearly always; the other spellings are found by looking at all names.
    const auto same = door.select<Person>({equal<&Person::name>(wanted)});
    if (!same.empty())
        return same.front().id;
    const QString key = nameKey(name);
    for (const Person& person : door.select<Person>()) {
        if (nameKey(person.name) == key)
            return person.id;
    }
    Person person;
    person.name = wanted;
    return door.put(person);
}

Id<CatalogueItem> customerNamed(Door& door, const QString& customer)
{
    const QString name = customer.simplified();
    for (const CatalogueItem& known : door.select<CatalogueItem>()) {
        const bool named = nameKey(known.name) == nameKey(name)
            || publicId(known.id) == name.toUpper();
        if (known.kind == CatalogueKind::Customer && named && !name.isEmpty())
            return known.id;
    }
    return {};
}

} // namespace ireg
