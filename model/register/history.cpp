// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/history.h"

#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/record/money.h"
#include "model/register/listing.h"
#include "model/storage/event.h"
#include "model/storage/replay.h"
#include "model/storage/undo.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ireg
{

namespace
{

using storage::Database;
using storage::Event;
using storage::Journal;
using storage::Projection;

/// Session numbers as the names they were recorded as.
class Authors
{
public:
    explicit Authors(Database& database) : m_projection(database) {}

    QString nameOf(qint64 session)
    {
        const auto known = m_names.find(session);
        if (known != m_names.end())
            return known->second;
        return m_names.emplace(session, look(session)).first->second;
    }

private:
    QString look(qint64 session)
    {
        const auto row = m_projection.load(typeOf<Session>(), session);
        const auto found = row ? recordOf<Session>(row->id, row->revision, row->row) : std::nullopt;
        if (!found)
            return {};
        const auto person = m_projection.load(typeOf<Person>(), found->person.value);
        const auto named = person ? recordOf<Person>(person->id, person->revision, person->row)
                                  : std::nullopt;
        return named ? named->name.text() : QString();
    }

    Projection m_projection;
    std::map<qint64, QString> m_names;
};

/// All sessions that were recorded as somebody of this name.
std::set<qint64> sessionsOf(Database& database, const QString& name)
{
    Projection projection(database);
    const QString key = nameKey(name);
    std::set<qint64> people, sessions;
    for (const Person& person : projection.records<Person>()) {
        if (nameKey(person.name) == key)
            people.insert(person.id.value);
    }
    for (const Session& session : projection.records<Session>()) {
        if (people.contains(session.person.value))
            sessions.insert(session.id.value);
    }
    return sessions;
}

/// What a record that the event makes begins with; nothing where it changes one.
class Defaults
{
public:
    explicit Defaults(const Event& event) : m_type(recordType(event.header.record))
    {
        if (m_type && storage::presenceIn(event).present)
            m_row = readRow(*m_type, m_type->make().get());
    }

    bool hold(const storage::EventField& field) const
    {
        const int index = m_row.empty() ? -1 : m_type->indexOf(field.code);
        return index >= 0 && !field.erased && m_row[static_cast<std::size_t>(index)] == field.value;
    }

private:
    const RecordType* m_type;
    Row m_row;
};

/// What each field of the records was until now, as their events are gone through.
class Former
{
public:
    /// The field's value before the event, and its currency before and after where it is Money.
    void tell(const Event& event, const storage::EventField& field, HistoryLine& line) const
    {
        const RecordType* type = recordType(event.header.record);
        const int index = type ? type->indexOf(field.code) : -1;
        line.before = valueOf(event, field.code);
        line.unit.clear();
        line.unitBefore.clear();
        if (index < 0 || !isMoney(type->fields[static_cast<std::size_t>(index)]))
            return;
        const QByteArray currency = type->fields[static_cast<std::size_t>(index) + 1].code;
        line.unitBefore = textIn(valueOf(event, currency));
        const auto now = std::ranges::find(event.fields, currency, &storage::EventField::code);
        line.unit = now == event.fields.end() ? line.unitBefore : textIn(now->value);
    }

    void take(const Event& event)
    {
        for (const storage::EventField& field : event.fields)
            m_values[keyOf(event, field.code)] = field.erased ? Value{} : field.value;
    }

private:
    using Key = std::tuple<QByteArray, qint64, QByteArray>;

    static Key keyOf(const Event& event, const QByteArray& field)
    {
        return {event.header.record, event.header.recordId, field};
    }
    static QString textIn(const Value& value)
    {
        const auto* text = std::get_if<Text>(&value);
        return text ? QString::fromUtf8(text->utf8) : QString();
    }
    Value valueOf(const Event& event, const QByteArray& field) const
    {
        const auto known = m_values.find(keyOf(event, field));
        return known == m_values.end() ? Value{} : known->second;
    }

    std::map<Key, Value> m_values;
};

std::vector<Event> eventsOf(Database& database, const HistoryQuery& query)
{
    Journal journal(database);
    std::vector<Event> events;
    if (!query.of) {
        journal.forEach(1, [&events](const Event& event) {
            events.push_back(event);
            return true;
        });
        return events;
    }
    if (query.of->type->is<Incident>())
        return journal.ofIncident(query.of->id);
    std::optional<qint64> incident;
    if (const int parent = query.of->type->parentIndex(); parent >= 0) {
        const auto row = Projection(database).load(*query.of->type, query.of->id);
        if (row)
            if (const auto* value = std::get_if<qint64>(
                    &row->row[static_cast<std::size_t>(parent)]))
                incident = *value;
    }
    return journal.ofRecord(query.of->type->name, query.of->id, incident);
}

constexpr qsizetype mostIncidents = 3;

/// A change of many incidents is told with all of them.
void nameAll(const Register& open, const std::vector<Event>& events, ActionGist& gist)
{
    std::vector<qint64> incidents;
    for (const Event& event : events) {
        const auto incident = event.header.incident;
        if (incident && std::ranges::find(incidents, *incident) == incidents.end())
            incidents.push_back(*incident);
    }
    if (incidents.size() < 2)
        return;
    for (qint64 id : incidents) {
        if (gist.several.size() < mostIncidents)
            gist.several.append(listedIncident(open, {id}).reference);
        else
            ++gist.more;
    }
}

} // namespace

void dropToldMakings(std::vector<HistoryLine>& lines)
{
    const auto making = [](const HistoryLine& line) {
        return line.field == QLatin1String(storage::presentCode) && line.value == Value{qint64{1}};
    };
    const auto subject = [](const HistoryLine& line) {
        return std::tuple(line.action, line.record, line.recordId);
    };
    std::set<std::tuple<qint64, QString, QString>> told;
    for (const HistoryLine& line : lines) {
        if (!making(line))
            told.insert(subject(line));
    }
    std::erase_if(lines, [&](const HistoryLine& line) {
        return making(line) && told.contains(subject(line));
    });
}

Result<std::vector<HistoryLine>> history(const Register& open, const HistoryQuery& query)
{
    std::vector<HistoryLine> lines;
    const auto done = open.read([&](Database& database) {
        Authors authors(database);
        Former former;
        for (const Event& event : eventsOf(database, query)) {
            HistoryLine line;
            line.seq = event.header.seq;
            line.action = event.header.action;
            line.at = {
                .ms = event.header.at, .zone = open.profile().zone, .precision = Precision::Exact};
            line.by = authors.nameOf(event.header.session);
            line.verb = QString::fromUtf8(event.header.verb);
            line.record = QString::fromUtf8(event.header.record);
            line.recordId = publicId(event.header.record, event.header.recordId);
            line.undoes = event.header.undoes;
            const Defaults defaults(event);
            for (const storage::EventField& field : event.fields) {
                line.field = QString::fromUtf8(field.code);
                if (!query.field.isEmpty() && query.field != line.field)
                    continue;
                line.erased = field.erased;
                line.assumed = defaults.hold(field);
                line.value = field.value;
                if (query.of)
                    former.tell(event, field, line);
                lines.push_back(line);
            }
            if (query.of)
                former.take(event);
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    return lines;
}

std::vector<QByteArray> givenFields(const ActionGist& gist)
{
    const RecordType* type = recordType(gist.record);
    std::vector<QByteArray> given;
    for (const QByteArray& code : gist.fields) {
        const Field* field = type ? type->find(code) : nullptr;
        if (field && !field->has(Derived))
            given.push_back(code);
    }
    return given.empty() ? gist.fields : given;
}

Result<ActionGist> gistOf(const Register& open, qint64 action)
{
    ActionGist gist;
    const auto done = open.read([&](Database& database) {
        std::vector<Event> events = Journal(database).ofAction(action);
        if (events.empty())
            return;
        if (events.front().header.undoes)
            events = Journal(database).ofAction(*events.front().header.undoes);
        // The incident where it was changed, else what came last: a person that a record names is
        // written before the record.
        const auto incident = std::ranges::find_if(events, [](const Event& event) {
            return event.header.record == typeOf<Incident>().name;
        });
        const Event& told = incident != events.end() ? *incident : events.back();
        gist.action = action;
        gist.by = Authors(database).nameOf(told.header.session);
        gist.verb = QString::fromUtf8(told.header.verb);
        gist.record = told.header.record;
        gist.reference = publicId(told.header.record, told.header.recordId);
        for (const storage::EventField& field : told.fields)
            gist.fields.push_back(field.code);
        if (told.header.incident)
            gist.reference = listedIncident(open, {*told.header.incident}).reference;
        nameAll(open, events, gist);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (gist.action == 0)
        return failed(ErrorKind::NotFound, QStringLiteral("#unknown-action %1").arg(action));
    return gist;
}

Result<qint64> newestOfAnybody(const Register& open)
{
    qint64 action = 0;
    const auto done = open.read(
        [&](Database& database) { action = storage::newestUndoable(database); });
    if (!done)
        return tl::unexpected(done.error());
    if (action == 0)
        return failed(ErrorKind::NotFound, QStringLiteral("#nothing-to-undo"));
    return action;
}

Result<qint64> newestAction(const Register& open)
{
    qint64 action = 0;
    const auto done = open.read([&](Database& database) {
        action = storage::newestUndoable(database, sessionsOf(database, open.author().name));
    });
    if (!done)
        return tl::unexpected(done.error());
    if (action != 0)
        return action;
    const auto others = newestOfAnybody(open);
    const auto gist = others ? gistOf(open, *others) : tl::unexpected(others.error());
    if (!gist)
        return tl::unexpected(gist.error());
    return failed(ErrorKind::Conflict,
                  QStringLiteral("#undo-of-others %1 %2").arg(gist->action).arg(gist->by));
}

Result<ActionGist> doneSince(const Register& open, qint64 action)
{
    qint64 later = 0;
    const auto done = open.read(
        [&](Database& database) { later = storage::newestSince(database, action); });
    if (!done)
        return tl::unexpected(done.error());
    return gistOf(open, later);
}

} // namespace ireg
