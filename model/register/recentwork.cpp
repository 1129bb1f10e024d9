// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/recentwork.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"

#include <algorithm>

namespace ireg
{

using storage::Database;
using storage::Event;
using storage::EventField;
using storage::Journal;
using storage::Projection;

namespace
{

constexpr std::size_t mostRecentValues = 2'000;
constexpr qint64 mostEvents = 500;

QString referenceOf(Database& database, const RecordType& type, qint64 id)
{
    Projection projection(database);
    if (type.is<Incident>()) {
        const auto incident = projection.record(Id<Incident>{id});
        return incident ? incident->reference.text() : publicId(type, id);
    }
    if (type.is<Person>()) {
        const auto person = projection.record(Id<Person>{id});
        return person ? person->name.text() : publicId(type, id);
    }
    return publicId(type, id);
}

/// What a person said, not what the program notes for itself.
bool isGiven(const RecordType* type)
{
    return type && type != &typeOf<Session>() && type != &typeOf<Counter>()
        && type != &typeOf<StageVisit>();
}

} // namespace

void RecentWork::begin(const Register& open)
{
    const auto head = open.head();
    m_upTo = head ? head->seq : 0;
}

void RecentWork::note(const Register& open)
{
    (void)open.read([&](Database& database) {
        Journal journal(database);
        const qint64 head = journal.head().seq;
        journal.forEach(std::max(m_upTo + 1, head - mostEvents + 1), [&](const Event& event) {
            take(database, event, open.profile().zone);
            return true;
        });
        m_upTo = head;
    });
    while (m_values.size() > mostRecentValues)
        m_values.pop_front();
}

void RecentWork::take(Database& database, const Event& event, const QString& zone)
{
    const RecordType* type = recordType(event.header.record);
    if (!isGiven(type))
        return;
    const QString reference = event.header.incident
        ? referenceOf(database, typeOf<Incident>(), *event.header.incident)
        : referenceOf(database, *type, event.header.recordId);
    for (const EventField& field : event.fields) {
        const Field* described = type->find(field.code);
        if (!described || described->has(Derived) || isNull(field.value))
            continue;
        GivenValue given{.at = {.ms = event.header.at, .zone = zone, .precision = Precision::Exact},
                         .verb = QString::fromUtf8(event.header.verb),
                         .record = event.header.record,
                         .reference = reference,
                         .field = field.code,
                         .value = field.value,
                         .named = {}};
        const auto* id = std::get_if<qint64>(&field.value);
        if (described->type == FieldType::Reference && id)
            given.named = referenceOf(database, *targetOf(*described), *id);
        m_values.push_back(std::move(given));
    }
}

} // namespace ireg
