// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentsearch.h"

#include "model/incident/incident.h"
#include "model/storage/searchquery.h"
#include "model/storage/searchtables.h"

#include <algorithm>
#include <utility>

namespace ireg::storage
{

namespace
{

/// So few are looked up one by one.
constexpr std::size_t fewRecords = 2'000;

std::vector<qint64> matching(Database& database, const RecordType& type, const SearchTerm& term)
{
    const QByteArray table = fullTextTable(type);
    Statement& statement = database.cached("SELECT rowid FROM " + table + " WHERE " + table
                                           + " MATCH ?");
    const QByteArray expression = matchExpression(term);
    statement.bindAll(QByteArrayView(expression));
    const Reset reset(statement);
    std::vector<qint64> found;
    while (statement.step())
        found.push_back(statement.integer(0));
    return found;
}

void addAll(Statement& statement, IncidentSet& into)
{
    const Reset reset(statement);
    while (statement.step())
        into.add(statement.integer(0));
}

/// The incidents whose owner has that name.
void addOwned(Database& database, const SearchTerm& term, IncidentSet& into)
{
    std::vector<qint64> people;
    Statement& names = database.cached("SELECT id, name FROM person");
    {
        const Reset reset(names);
        while (names.step()) {
            if (isNamed(names.string(1), term))
                people.push_back(names.integer(0));
        }
    }
    for (const qint64 person : people) {
        Statement& owned = database.cached("SELECT id FROM incident WHERE owner = ?");
        owned.bindAll(person);
        addAll(owned, into);
    }
}

/// The incidents with a code that is called that.
void addCoded(Database& database,
              const SearchTerm& term,
              const std::vector<SpokenCode>& spoken,
              IncidentSet& into)
{
    for (const SpokenCode& one : spoken) {
        if (!isNamed(one.words, term))
            continue;
        Statement& statement = database.cached("SELECT id FROM incident WHERE \"" + one.field
                                               + "\" = ?");
        statement.bindAll(QByteArrayView(one.code));
        addAll(statement, into);
    }
}

} // namespace

void IncidentSearch::readOwners(Database& database, const RecordType& type)
{
    std::vector<qint32>& owners = m_owners[&type];
    Statement& statement = database.cached(QByteArray("SELECT id, incident FROM \"") + type.name
                                           + "\" WHERE id >= ? ORDER BY id");
    statement.bindAll(static_cast<qint64>(owners.size()));
    const Reset reset(statement);
    while (statement.step()) {
        const auto id = static_cast<std::size_t>(statement.integer(0));
        owners.resize(id + 1);
        owners[id] = static_cast<qint32>(statement.integer(1));
    }
}

void IncidentSearch::addOwners(Database& database,
                               const RecordType& type,
                               const std::vector<qint64>& records,
                               IncidentSet& into)
{
    std::vector<qint32>& owners = m_owners[&type];
    const bool few = records.size() <= fewRecords;
    if (!few && static_cast<std::size_t>(std::ranges::max(records)) >= owners.size())
        readOwners(database, type);
    Statement& one = database.cached(QByteArray("SELECT incident FROM \"") + type.name
                                     + "\" WHERE id = ?");
    for (const qint64 record : records) {
        const auto at = static_cast<std::size_t>(record);
        if (at < owners.size() && owners[at] != 0) {
            into.add(owners[at]);
            continue;
        }
        one.bindAll(record);
        addAll(one, into); // of one that was taken out none
    }
}

IncidentSet IncidentSearch::withTerm(Database& database,
                                     const SearchTerm& term,
                                     const std::vector<SpokenCode>& spoken)
{
    IncidentSet found;
    std::vector<const RecordType*> types = searchedTypes(database);
    const auto incidents = std::ranges::find_if(
        types, [](const RecordType* type) { return type->is<Incident>(); });
    if (incidents != types.end()) {
        for (const qint64 id : matching(database, **incidents, term))
            found.add(id);
        types.erase(incidents);
    }
    addCoded(database, term, spoken, found);
    addOwned(database, term, found);
    const qint64 all = database.number("SELECT count(*) FROM incident");
    for (const RecordType* type : types) {
        if (found.count() >= all) // one letter is in every incident's own texts
            break;
        if (type->parentIndex() >= 0)
            addOwners(database, *type, matching(database, *type, term), found);
    }
    return found;
}

IncidentSet IncidentSearch::find(Database& database,
                                 const QString& text,
                                 const std::vector<SpokenCode>& spoken)
{
    IncidentSet found;
    for (const qint64 id : titledWith(database, signSought(text), -1))
        found.add(id);
    bool first = true;
    for (const SearchTerm& term : searchTerms(text)) {
        IncidentSet having = withTerm(database, term, spoken);
        if (!std::exchange(first, false))
            having.keep(found);
        found = std::move(having);
    }
    return found;
}

} // namespace ireg::storage
