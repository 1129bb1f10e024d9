// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/door.h"

#include "model/organisation/organisation.h"
#include "model/storage/search.h"

#include <algorithm>

namespace ireg::storage
{

namespace
{

/// A name of the program itself: it outlives everything, and an import has millions of them.
QByteArray named(const char* code)
{
    return QByteArray::fromRawData(code, static_cast<qsizetype>(qstrlen(code)));
}

EventField fieldOf(const char* code, Value value)
{
    return {.code = named(code),
            .erased = false,
            .salt = {},
            .value = std::move(value),
            .commitment = {}};
}

std::vector<EventField> creationFields(const RecordType& type, const Row& row)
{
    std::vector<EventField> fields{fieldOf(presentCode, qint64{1})};
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!isNull(row[i]))
            fields.push_back(fieldOf(type.fields[i].code, row[i]));
    }
    return fields;
}

std::optional<qint64> incidentOf(const RecordType& type, qint64 id, const Row& row)
{
    if (type.is<Incident>())
        return id;
    const int parent = type.parentIndex();
    if (parent < 0)
        return std::nullopt;
    const auto* value = std::get_if<qint64>(&row[static_cast<std::size_t>(parent)]);
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

} // namespace

Door::Door(Database& database, ActionHeader header, std::span<const Draft> typed)
    : m_database(database), m_journal(database), m_projection(database),
      m_header(std::move(header)), m_typed(typed)
{
}

Head Door::head()
{
    if (!m_written.empty())
        return m_written.back();
    if (!m_before)
        m_before = m_journal.head();
    return *m_before;
}

const std::optional<StoredRow>& Door::load(const RecordType& type, qint64 id)
{
    if (m_loadedType != &type || m_loaded->id != id) {
        m_loaded = m_projection.load(type, id);
        m_loadedType = m_loaded ? &type : nullptr;
    }
    return m_loaded;
}

void Door::record(const RecordType& type, qint64 id, const Row& row, std::vector<EventField> fields)
{
    Event event;
    event.header.action = m_action;
    event.header.at = m_header.at;
    event.header.session = m_header.session;
    event.header.verb = m_header.verb;
    event.header.record = named(type.name);
    event.header.recordId = id;
    event.header.incident = incidentOf(type, id, row);
    event.header.undoes = m_header.undoes;
    event.fields = std::move(fields);
    const Event written = m_journal.append(std::move(event), head());
    m_action = written.header.action;
    m_written.push_back({written.header.seq, written.hash});
    m_loadedType = nullptr;

    Change change{&type, id, written.header.incident, {}};
    for (const EventField& field : written.fields)
        change.fields.push_back(field.code);
    m_changes.push_back(std::move(change));
}

Row Door::asWritten(const RecordType& type, const Row& row) const
{
    return m_header.undoes ? row : ireg::asWritten(type, row);
}

void Door::touch(const RecordType& type, qint64 id, std::optional<Row> row)
{
    m_touched[{&type, id}] = std::move(row);
}

/// What somebody else has half typed for the field is not in what is saved here.
void Door::dropDraft(const DraftPlace& place)
{
    if (std::ranges::find(m_typed, place, &Draft::place) != m_typed.end())
        Drafts(m_database).drop(place);
}

void Door::dropForm(const RecordType& made, const std::optional<qint64>& incident)
{
    const QByteArray form = QByteArray(made.name).append('.');
    const bool ours = std::ranges::any_of(
        m_typed, [&form](const Draft& one) { return one.place.field.startsWith(form); });
    if (ours)
        Drafts(m_database).dropForm(made.name, incident);
}

qint64 Door::putRow(const RecordType& type, qint64 id, qint64 revision, const Row& row)
{
    if (id == 0) {
        const qint64 fresh = m_projection.nextId(type);
        restoreRow(type, fresh, row);
        dropForm(type, incidentOf(type, fresh, row));
        return fresh;
    }
    const auto& stored = load(type, id);
    if (!stored)
        refuse(ErrorKind::NotFound, QString::fromLatin1(type.name) + u' ' + QString::number(id));
    if (stored->revision != revision)
        refuse(ErrorKind::Conflict, QString::fromLatin1(type.name) + u' ' + QString::number(id));
    std::vector<Difference> changed = changedFields(type, stored->row, row);
    Row written = row;
    std::erase_if(changed, [&](Difference& one) {
        const auto at = static_cast<std::size_t>(one.field);
        if (!m_header.undoes)
            one.after = written[at] = type.fields[at].asWritten(one.after);
        return one.before == one.after;
    });
    if (changed.empty())
        return id;
    std::vector<EventField> fields;
    fields.reserve(changed.size());
    for (const Difference& one : changed)
        fields.push_back(fieldOf(type.fields[static_cast<std::size_t>(one.field)].code, one.after));
    for (const EventField& field : fields)
        dropDraft({type.name, id, field.code});
    record(type, id, written, std::move(fields));
    m_projection.update(type, {id, revision + 1, written}, changed);
    touch(type, id, std::move(written));
    return id;
}

void Door::restoreRow(const RecordType& type, qint64 id, const Row& row)
{
    Row written = asWritten(type, row);
    record(type, id, written, creationFields(type, written));
    m_projection.insert(type, id, written);
    touch(type, id, std::move(written));
}

void Door::putErased(const RecordType& type, const StoredRow& blanked, int field)
{
    const auto stored = m_projection.load(type, blanked.id);
    record(type,
           blanked.id,
           blanked.row,
           {fieldOf(type.fields[static_cast<std::size_t>(field)].code, {})});
    m_projection.update(type, {blanked.id, blanked.revision + 1, blanked.row}, {{field, {}, {}}});
    if (stored && SearchIndex::isSearchable(type))
        SearchIndex(m_database).replace(type, blanked.id, stored->row, blanked.row);
    touch(type, blanked.id, blanked.row);
}

void Door::removeRow(const RecordType& type, qint64 id)
{
    const auto stored = m_projection.load(type, id);
    if (!stored)
        refuse(ErrorKind::NotFound, QString::fromLatin1(type.name) + u' ' + QString::number(id));
    record(type, id, stored->row, {fieldOf(presentCode, qint64{0})});
    m_projection.remove(type, id);
    touch(type, id, std::nullopt);
}

qint64 Door::nextNumber(const QString& name)
{
    auto found = select<Counter>({equal<&Counter::name>(name)});
    Counter counter = found.empty() ? Counter{.id = {}, .revision = 0, .name = name, .last = 0}
                                    : found.front();
    ++counter.last;
    put(counter);
    return counter.last;
}

void Door::keepContent(const QByteArray& sha256, const QByteArray& bytes)
{
    Statement& statement = m_database.cached(
        "INSERT OR IGNORE INTO content (sha256, size, bytes) VALUES (?, ?, ?)");
    statement.bindBlob(1, sha256);
    statement.bind(2, qint64{bytes.size()});
    statement.bindBlob(3, bytes);
    statement.run();
}

void Door::confirm()
{
    for (const auto& [key, row] : m_touched) {
        const auto& [type, id] = key;
        if (row ? !m_projection.holds(*type, id, *row) : m_projection.load(*type, id).has_value())
            refuse(ErrorKind::Io,
                   QStringLiteral("#not-as-written %1 %2").arg(QLatin1String(type->name)).arg(id));
    }
    Head previous = m_before.value_or(Head{});
    for (const Head& written : m_written) {
        if (!m_journal.holds(written, previous.hash))
            refuse(ErrorKind::Io, QStringLiteral("#event-not-as-written %1").arg(written.seq));
        previous = written;
    }
}

} // namespace ireg::storage
