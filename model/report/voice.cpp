// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/voice.h"

#include "model/language/entrywords.h"
#include "model/language/ruletext.h"
#include "model/language/valuetext.h"
#include "model/report/countries.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace ireg::report
{

QString Voice::value(const RecordType& type, const Field& field, const void* record) const
{
    const Value value = field.read(record);
    When when;
    if (field.type == FieldType::Time && Codec<When>::decode(value, when))
        return time(when);
    if (type.is<Incident>() && std::string_view(field.code) == codeOf<&Incident::countries>())
        return countryNames(c.language, i.countries);
    if (const QString words = entryWords(c.language, type, readRow(type, record), field);
        !words.isEmpty())
        return words;
    if (const QString words = ruleWords(c.language, type, readRow(type, record), field);
        !words.isEmpty())
        return words;
    const auto* number = std::get_if<qint64>(&value);
    if (number && field.refersTo<Person>())
        return person({*number});
    if (number && field.refersTo<CatalogueItem>() && d.items.contains(*number))
        return d.items.at(*number).name;
    return valueText(c.language, field, value, m_reference);
}

QString Voice::person(Id<Person> person) const
{
    const auto found = d.people.find(person.value);
    if (found == d.people.end())
        return unknown();
    return joined({found->second.name, found->second.role}, u", "_s);
}

QString Voice::actor(Id<Person> person) const
{
    const auto found = d.people.find(person.value);
    if (found == d.people.end())
        return none();
    return found->second.role.isEmpty() ? found->second.name : found->second.role;
}

} // namespace ireg::report
