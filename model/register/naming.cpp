// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/naming.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"

#include <algorithm>

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

std::set<QString> namesHad(storage::Journal& journal, const Person& person)
{
    std::set<QString> names{nameKey(person.name)};
    for (const storage::Event& event :
         journal.ofRecord(typeOf<Person>().name, person.id.value, std::nullopt)) {
        for (const storage::EventField& field : event.fields) {
            const auto* name = std::get_if<Text>(&field.value);
            if (name && field.code == codeOf<&Person::name>())
                names.insert(nameKey(textOf(*name)));
        }
    }
    names.erase(QString());
    return names;
}

bool isOnePerson(Door& door, Id<Person> person, const QString& author)
{
    Person known = door.find(person).value_or(Person{});
    known.id = person;
    const std::set<QString> theirs = namesHad(door.journal(), known);
    std::set<QString> own{nameKey(author)};
    for (const Person& one : door.select<Person>()) {
        if (nameKey(one.name) == nameKey(author))
            own.merge(namesHad(door.journal(), one));
    }
    return std::ranges::any_of(own, [&](const QString& name) { return theirs.contains(name); });
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
