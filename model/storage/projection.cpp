// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/projection.h"

#include <unordered_map>

namespace ireg::storage
{

namespace
{

/// What `make` says of the type, made once: a record's list of columns is longer than the work
/// that an edit does with it. Each place that calls has texts of its own.
template <class Make> const QByteArray& once(const RecordType& type, const Make& make)
{
    thread_local std::unordered_map<const RecordType*, QByteArray> made;
    QByteArray& text = made[&type];
    if (text.isEmpty())
        text = make();
    return text;
}

/// SELECT of every field FROM where they are.
const QByteArray& selection(const RecordType& type)
{
    return once(type, [&type]() -> QByteArray {
        QByteArray list = "SELECT id, revision";
        for (const Field& field : type.fields)
            list += QByteArray(", \"") + field.code + '"';
        return list + " FROM \"" + Projection::source(type) + '"';
    });
}

QByteArray marks(qsizetype count)
{
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i)
        text += i == 0 ? "?" : ",?";
    return text;
}

std::vector<int> fieldsWhere(const RecordType& type, bool narrative)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].has(Narrative) == narrative)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

QByteArray columnList(const RecordType& type, const std::vector<int>& fields)
{
    QByteArray list;
    for (int index : fields)
        list += QByteArray(", \"") + type.fields[static_cast<std::size_t>(index)].code + '"';
    return list;
}

StoredRow readStored(Statement& statement, const RecordType& type)
{
    StoredRow stored{statement.integer(0), statement.integer(1), {}};
    stored.row.reserve(type.fields.size());
    for (std::size_t i = 0; i < type.fields.size(); ++i)
        stored.row.push_back(statement.value(static_cast<int>(i) + 2));
    return stored;
}

const Value& at(const Row& row, int index)
{
    return row[static_cast<std::size_t>(index)];
}

[[noreturn]] void unreadable(const RecordType& type)
{
    refuse(ErrorKind::Damaged, QStringLiteral("#row-unreadable %1").arg(QLatin1String(type.name)));
}

} // namespace

bool Projection::hasNarrative(const RecordType& type)
{
    return !fieldsWhere(type, true).empty();
}

QByteArray Projection::source(const RecordType& type)
{
    return hasNarrative(type) ? QByteArray(type.name) + "_whole" : QByteArray(type.name);
}

qint64 Projection::nextId(const RecordType& type)
{
    Statement& statement = m_database.cached(
        QByteArray("SELECT max(coalesce((SELECT max(id) FROM \"") + type.name
        + "\"), 0), coalesce((SELECT max(id) FROM removed_record WHERE record = ?), 0)) + 1");
    statement.bind(1, QByteArrayView(type.name));
    const Reset reset(statement);
    statement.step();
    return statement.integer(0);
}

Statement& Projection::where(const RecordType& type, qint64 id)
{
    Statement& statement = m_database.cached(
        once(type, [&type]() -> QByteArray { return selection(type) + " WHERE id = ?"; }));
    statement.bind(1, id);
    return statement;
}

std::optional<StoredRow> Projection::load(const RecordType& type, qint64 id)
{
    Statement& statement = where(type, id);
    const Reset reset(statement);
    return statement.step() ? std::optional<StoredRow>(readStored(statement, type)) : std::nullopt;
}

bool Projection::holds(const RecordType& type, qint64 id, const Row& row)
{
    Statement& statement = where(type, id);
    const Reset reset(statement);
    if (!statement.step())
        return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (statement.borrowed(static_cast<int>(i) + 2) != row[i])
            return normalized(type, readStored(statement, type).row) == row;
    }
    return true;
}

qint64 Projection::revision(const RecordType& type, qint64 id)
{
    Statement& statement = m_database.cached(QByteArray("SELECT revision FROM \"") + type.name
                                             + "\" WHERE id = ?");
    statement.bind(1, id);
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

std::vector<StoredRow> Projection::select(const RecordType& type,
                                          const std::vector<Equality>& equalities)
{
    QByteArray sql = selection(type);
    const char* joint = " WHERE \"";
    for (const Equality& equality : equalities) {
        sql += QByteArray(joint) + equality.field
            + (isNull(equality.value) ? "\" IS NULL" : "\" = ?");
        joint = " AND \"";
    }
    Statement& statement = m_database.cached(sql + " ORDER BY id");
    int place = 0;
    for (const Equality& equality : equalities) {
        if (!isNull(equality.value))
            statement.bind(++place, equality.value);
    }
    const Reset reset(statement);
    std::vector<StoredRow> rows;
    while (statement.step())
        rows.push_back(readStored(statement, type));
    return rows;
}

void Projection::insert(const RecordType& type, qint64 id, const Row& row)
{
    const std::vector<int> narrow = fieldsWhere(type, false);
    Statement& statement = m_database.cached(once(type, [&]() -> QByteArray {
        return QByteArray("INSERT INTO \"") + type.name + "\" (id, revision"
            + columnList(type, narrow) + ") VALUES ("
            + marks(static_cast<qsizetype>(narrow.size()) + 2) + ')';
    }));
    statement.bind(1, id);
    statement.bind(2, 1);
    int column = 3;
    for (int index : narrow)
        statement.bind(column++, at(row, index));
    statement.run();
    if (hasNarrative(type))
        insertNarrative(type, id, row, fieldsWhere(type, true));
}

void Projection::insertNarrative(const RecordType& type,
                                 qint64 id,
                                 const Row& row,
                                 const std::vector<int>& fields)
{
    QByteArray assignments;
    for (int index : fields) {
        const QByteArray code = type.fields[static_cast<std::size_t>(index)].code;
        assignments += (assignments.isEmpty() ? "\"" : ", \"") + code + "\" = excluded.\"" + code
            + '"';
    }
    Statement& statement = m_database.cached(
        QByteArray("INSERT INTO \"") + type.name + "_narrative\" (id" + columnList(type, fields)
        + ") VALUES (" + marks(static_cast<qsizetype>(fields.size()) + 1)
        + ") ON CONFLICT (id) DO UPDATE SET " + assignments);
    statement.bind(1, id);
    int column = 2;
    for (int index : fields)
        statement.bind(column++, at(row, index));
    statement.run();
}

void Projection::update(const RecordType& type,
                        const StoredRow& now,
                        const std::vector<Difference>& changed)
{
    std::vector<int> narrow;
    std::vector<int> narrative;
    for (const Difference& difference : changed) {
        const Field& field = type.fields[static_cast<std::size_t>(difference.field)];
        (field.has(Narrative) ? narrative : narrow).push_back(difference.field);
    }
    QByteArray assignments = "revision = ?";
    for (int index : narrow)
        assignments += QByteArray(", \"") + type.fields[static_cast<std::size_t>(index)].code
            + "\" = ?";
    Statement& statement = m_database.cached(QByteArray("UPDATE \"") + type.name + "\" SET "
                                             + assignments + " WHERE id = ?");
    int column = 1;
    statement.bind(column++, now.revision);
    for (int index : narrow)
        statement.bind(column++, at(now.row, index));
    statement.bind(column, now.id);
    statement.run();
    if (!narrative.empty())
        insertNarrative(type, now.id, now.row, narrative);
}

void Projection::remove(const RecordType& type, qint64 id)
{
    m_database.cached(QByteArray("DELETE FROM \"") + type.name + "\" WHERE id = ?")
        .bindAll(id)
        .run();
    if (hasNarrative(type)) {
        m_database.cached(QByteArray("DELETE FROM \"") + type.name + "_narrative\" WHERE id = ?")
            .bindAll(id)
            .run();
    }
    m_database.cached("INSERT OR IGNORE INTO removed_record (record, id) VALUES (?, ?)")
        .bindAll(QByteArrayView(type.name), id)
        .run();
}

void Projection::forEach(const RecordType& type, const std::function<void(const StoredRow&)>& visit)
{
    Statement statement = m_database.prepare(selection(type) + " ORDER BY id");
    while (statement.step())
        visit(readStored(statement, type));
}

Row normalized(const RecordType& type, const Row& stored)
{
    const AnyRecord record = type.make();
    if (!writeRow(type, record.get(), stored))
        unreadable(type);
    return readRow(type, record.get());
}

std::vector<Difference> changedFields(const RecordType& type, const Row& stored, const Row& row)
{
    // Only what differs is normalized: the same bytes are the same value, however they are read.
    std::vector<Difference> found = difference(stored, row);
    if (found.empty())
        return found;
    const AnyRecord record = type.make();
    std::erase_if(found, [&](Difference& one) {
        const Field& field = type.fields[static_cast<std::size_t>(one.field)];
        if (!isNull(one.before) && !field.write(record.get(), one.before))
            unreadable(type);
        one.before = field.read(record.get());
        return one.before == one.after;
    });
    return found;
}

} // namespace ireg::storage
