// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/search.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/replay.h"
#include "model/storage/searchtext.h"

#include <algorithm>
#include <map>

namespace ireg::storage
{

namespace
{

constexpr qint64 largestPortion = 4'000; // events held in memory at once

QByteArray columns(const RecordType& type)
{
    QByteArray list;
    for (int index : SearchIndex::searchableFields(type))
        list += QByteArray(", \"") + type.fields[static_cast<std::size_t>(index)].code + '"';
    return list;
}

QByteArray bindMarks(const RecordType& type)
{
    QByteArray list;
    for (std::size_t i = 0; i < SearchIndex::searchableFields(type).size(); ++i)
        list += ",?";
    return list;
}

/// The type of the event's record where the event says something that is searched.
const RecordType* typeSearched(const Event& event)
{
    const RecordType* type = recordType(event.header.record);
    if (!type || !SearchIndex::isSearchable(*type))
        return nullptr;
    const bool says = std::ranges::any_of(event.fields, [type](const EventField& said) {
        const Field* field = type->find(said.code);
        return said.code == presentCode || (field && field->has(Searchable));
    });
    return says ? type : nullptr;
}

bool sameTexts(const RecordType& type, const Row& a, const Row& b)
{
    return std::ranges::all_of(SearchIndex::searchableFields(type), [&](int index) {
        const auto at = static_cast<std::size_t>(index);
        return a[at] == b[at];
    });
}

} // namespace

/// Some events after the mark, and the records whose texts they change: each with the first of
/// these events that is about it.
struct SearchIndex::Portion
{
    qint64 from = 0; ///< the mark before
    qint64 to = 0;   ///< the mark after
    qint64 events = 0;
    std::map<std::pair<const RecordType*, qint64>, std::vector<Event>> records = {};
};

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

qint64 SearchIndex::mark()
{
    Statement& statement = m_database.cached("SELECT seq FROM search_mark");
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

void SearchIndex::setMark(qint64 seq)
{
    m_database.cached("UPDATE search_mark SET seq = ?").bindAll(seq).run();
}

void SearchIndex::markAll()
{
    setMark(m_journal.head().seq);
}

qint64 SearchIndex::pending()
{
    qint64 count = 0;
    m_journal.forEach(mark() + 1, [&count](const Event& event) {
        count += typeSearched(event) ? 1 : 0;
        return true;
    });
    return count;
}

bool SearchIndex::behind()
{
    return isWorthTaking(nextPortion(largestPortion), largestPortion);
}

/// A few events without texts are not worth a write of their own.
bool SearchIndex::isWorthTaking(const Portion& portion, qint64 asked)
{
    return !portion.records.empty() || portion.events == asked;
}

qint64 SearchIndex::drain(qint64 most)
{
    qint64 drained = 0;
    while (most < 0 || drained < most) {
        const qint64 asked = most < 0 ? largestPortion : std::min(most - drained, largestPortion);
        const Portion portion = nextPortion(asked);
        if (!isWorthTaking(portion, asked))
            break;
        take(portion);
        drained += portion.events;
    }
    return drained;
}

SearchIndex::Portion SearchIndex::nextPortion(qint64 most)
{
    const qint64 from = mark();
    Portion portion{.from = from, .to = from};
    if (from == m_journal.head().seq)
        return portion; // as before most searches
    m_journal.forEach(from + 1, [&](const Event& event) {
        if (const RecordType* type = typeSearched(event))
            portion.records[{type, event.header.recordId}].push_back(event);
        portion.to = event.header.seq;
        return ++portion.events < most;
    });
    return portion;
}

/// The record as it was at the mark; `next` is its first event after that.
std::optional<Row> SearchIndex::held(const RecordType& type, const Event& next, qint64 mark)
{
    std::optional<Row> row;
    if (presenceIn(next).present) // made after the mark
        return row;
    const EventHeader& header = next.header;
    for (const Event& event : m_journal.ofRecord(header.record, header.recordId, header.incident)) {
        if (event.header.seq <= mark)
            apply(type, event, row);
    }
    return row;
}

void SearchIndex::take(const Portion& portion)
{
    for (const auto& [record, events] : portion.records) {
        const auto& [type, id] = record;
        const std::optional<Row> before = held(*type, events.front(), portion.from);
        std::optional<Row> now = before;
        for (const Event& event : events)
            apply(*type, event, now);
        if (before && now && sameTexts(*type, *before, *now))
            continue;
        if (before)
            write(*type, id, *before, true);
        if (now)
            write(*type, id, *now, false);
    }
    setMark(portion.to);
}

void SearchIndex::replace(const RecordType& type, qint64 id, const Row& before, const Row& now)
{
    write(type, id, before, true);
    write(type, id, now, false);
    markAll();
}

void SearchIndex::write(const RecordType& type, qint64 id, const Row& texts, bool remove)
{
    const QByteArray table = QByteArray(type.name) + "_search";
    Statement& statement = remove
        ? m_database.cached("INSERT INTO " + table + " (" + table + ", rowid" + columns(type)
                            + ") VALUES ('delete', ?" + bindMarks(type) + ')')
        : m_database.cached("INSERT INTO " + table + " (rowid" + columns(type) + ") VALUES (?"
                            + bindMarks(type) + ')');
    Row said; // what is bound must last
    for (int index : searchableFields(type)) {
        const auto at = static_cast<std::size_t>(index);
        said.push_back(searchText(type.fields[at], texts[at]));
    }
    statement.bind(1, id);
    for (std::size_t i = 0; i < said.size(); ++i)
        statement.bind(static_cast<int>(i) + 2, said[i]);
    statement.run();
}

} // namespace ireg::storage
