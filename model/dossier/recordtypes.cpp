// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"

#include <utility>

namespace ireg
{

std::span<const RecordType* const> recordTypes()
{
    static const std::array types{
        &typeOf<RegisterProfile>(), &typeOf<Session>(),       &typeOf<Counter>(),
        &typeOf<Person>(),          &typeOf<CatalogueItem>(), &typeOf<Incident>(),
        &typeOf<StageVisit>(),      &typeOf<Affected>(),      &typeOf<Tag>(),
        &typeOf<IncidentLink>(),    &typeOf<SourceRecord>(),  &typeOf<TimelineEntry>(),
        &typeOf<Decision>(),        &typeOf<Evidence>(),      &typeOf<CustodyEntry>(),
        &typeOf<Action>(),          &typeOf<Notification>(),  &typeOf<Review>(),
        &typeOf<CostLine>(),        &typeOf<Lesson>(),        &typeOf<LessonLink>(),
        &typeOf<WatchItem>(),       &typeOf<ImportRun>(),     &typeOf<Holiday>(),
        &typeOf<AdoptedRegime>(),   &typeOf<Assessment>(),    &typeOf<ContractClause>(),
        &typeOf<ContentItem>(),     &typeOf<BreachEstimate>()};
    return types;
}

const RecordType* recordType(QByteArrayView name)
{
    for (const RecordType* type : recordTypes()) {
        if (name == QByteArrayView(type->name))
            return type;
    }
    return nullptr;
}

char idLetter(QByteArrayView recordName)
{
    static constexpr std::array<std::pair<const char*, char>, 14> letters{
        {{"action", 'A'},
         {"lesson", 'L'},
         {"evidence", 'E'},
         {"notification", 'N'},
         {"watch_item", 'W'},
         {"decision", 'D'},
         {"timeline_entry", 'T'},
         {"person", 'P'},
         {"catalogue_item", 'C'},
         {"holiday", 'H'},
         {"regime", 'R'},
         {"assessment", 'Q'},
         {"contract_clause", 'K'},
         {"breach_estimate", 'B'}}};
    for (const auto& [name, letter] : letters) {
        if (recordName == QByteArrayView(name))
            return letter;
    }
    return 0;
}

QString publicId(QByteArrayView recordName, qint64 id)
{
    const char letter = idLetter(recordName);
    const QString start = letter == 0 ? QString::fromLatin1(recordName)
                                      : QString(QChar::fromLatin1(letter));
    return start + u'-' + QString::number(id);
}

} // namespace ireg
