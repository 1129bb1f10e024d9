// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/search.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/event.h"
#include "model/storage/projection.h"

namespace ireg::storage
{

namespace
{

/// The indexed texts as bytes: the journal's encoding, without salts.
QByteArray packTexts(const RecordType& type, const Row& row)
{
    std::vector<EventField> fields;
    for (int index : SearchIndex::searchableFields(type)) {
        const auto at = static_cast<std::size_t>(index);
        if (!isNull(row[at]))
            fields.push_back({.code = type.fields[at].code,
                              .erased = false,
                              .salt = QByteArray(saltSize, '\0'),
                              .value = row[at],
                              .commitment = {}});
    }
    return encodeBody(fields);
}

QByteArray columns(const RecordType& type)
{
    QByteArray list;
    for (int index : SearchIndex::searchableFields(type))
        list += QByteArray(", \"") + type.fields[static_cast<std::size_t>(index)].code + '"';
    return list;
}

QByteArray marks(const RecordType& type)
{
    QByteArray list;
    for (std::size_t i = 0; i < SearchIndex::searchableFields(type).size(); ++i)
        list += ",?";
    return list;
}

} // namespace

bool SearchIndex::isSearchable(const RecordType& type)
{
    return !searchableFields(type).empty();
}

std::vector<int> SearchIndex::searchableFields(const RecordType& type)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].has(Searchable))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

void SearchIndex::queue(const RecordType& type, qint64 id, const Row* before)
{
    Statement& statement = m_database.cached(
        "INSERT OR IGNORE INTO search_pending (record, id, indexed) VALUES (?, ?, ?)");
    statement.bindAll(QByteArrayView(type.name), id);
    if (before)
        statement.bindBlob(3, packTexts(type, *before));
    else
        statement.bindNull(3);
    statement.run();
}

qint64 SearchIndex::pending()
{
    return m_database.number("SELECT count(*) FROM search_pending");
}

qint64 SearchIndex::drain(qint64 most)
{
    struct Pending
    {
        QByteArray record;
        qint64 id;
        std::optional<QByteArray> indexed; ///< empty: texts that were all empty
    };
    std::vector<Pending> batch;
    {
        Statement& statement = m_database.cached(
            "SELECT record, id, indexed FROM search_pending LIMIT ?");
        statement.bind(1, most);
        const Reset reset(statement);
        while (statement.step())
            batch.push_back(
                {statement.text(0),
                 statement.integer(1),
                 statement.null(2) ? std::nullopt : std::optional<QByteArray>(statement.blob(2))});
    }
    for (const Pending& pending : batch) {
        if (const RecordType* type = recordType(pending.record))
            drainOne(*type, pending.id, pending.indexed);
        m_database.cached("DELETE FROM search_pending WHERE record = ? AND id = ?")
            .bindAll(QByteArrayView(pending.record), pending.id)
            .run();
    }
    return static_cast<qint64>(batch.size());
}

void SearchIndex::drainOne(const RecordType& type,
                           qint64 id,
                           const std::optional<QByteArray>& indexed)
{
    const QByteArray table = QByteArray(type.name) + "_search";
    const auto bindTexts = [&type](Statement& statement, int first, const Row& row) {
        for (int index : searchableFields(type))
            statement.bind(first++, row[static_cast<std::size_t>(index)]);
    };
    if (indexed) {
        Row old(type.fields.size());
        for (const EventField& field : decodeBody(*indexed).value_or(std::vector<EventField>())) {
            if (const int index = type.indexOf(field.code); index >= 0)
                old[static_cast<std::size_t>(index)] = field.value;
        }
        Statement& statement = m_database.cached("INSERT INTO " + table + " (" + table + ", rowid"
                                                 + columns(type) + ") VALUES ('delete', ?"
                                                 + marks(type) + ')');
        statement.bind(1, id);
        bindTexts(statement, 2, old);
        statement.run();
    }
    const auto now = Projection(m_database).load(type, id);
    if (!now)
        return;
    Statement& statement = m_database.cached("INSERT INTO " + table + " (rowid" + columns(type)
                                             + ") VALUES (?" + marks(type) + ')');
    statement.bind(1, id);
    bindTexts(statement, 2, now->row);
    statement.run();
}

} // namespace ireg::storage
