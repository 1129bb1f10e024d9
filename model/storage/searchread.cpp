// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchread.h"

#include "model/incident/incident.h"
#include "model/storage/projection.h"
#include "model/storage/searchquery.h"
#include "model/storage/searchtables.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ireg::storage
{

namespace
{

// What ranking costs: bm25 about 2 us for each record that matches, and a look at each record of
// each word. Beyond this the newest come first, which answers at once.
constexpr qint64 mostRanked = 15'000;
constexpr qint64 mostLookedAt = 300'000;
/// Records that the words of a text are compared by: words that more have don't tell them apart.
constexpr qint64 mostCompared = 8'000;

struct Wanted
{
    bool ranked = true; ///< best first; otherwise newest first
    qint64 limit = 0;
};

QByteArray incidentColumn(const RecordType& type)
{
    if (type.is<Incident>())
        return "r.id";
    return type.parentIndex() < 0 ? "0" : "r.\"incident\"";
}

std::vector<QByteArray> expressionsOf(const std::vector<SearchTerm>& terms)
{
    std::vector<QByteArray> expressions;
    for (const SearchTerm& term : terms)
        expressions.push_back(matchExpression(term));
    return expressions;
}

/// Records of the type that match, counted up to `most`.
qint64 countOf(Database& database,
               const RecordType& type,
               const QByteArray& expression,
               qint64 most)
{
    const QByteArray table = fullTextTable(type);
    Statement& statement = database.cached("SELECT count(*) FROM (SELECT 1 FROM " + table
                                           + " WHERE " + table + " MATCH ? LIMIT ?)");
    statement.bindAll(QByteArrayView(expression), most);
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

/// Records that match, counted up to `most`.
qint64 count(Database& database,
             const std::vector<const RecordType*>& types,
             const QByteArray& expression,
             qint64 most)
{
    qint64 found = 0;
    for (const RecordType* type : types) {
        found += countOf(database, *type, expression, most - found);
        if (found >= most)
            break;
    }
    return found;
}

std::vector<Match> matchesOf(Database& database,
                             const RecordType& type,
                             const QByteArray& expression,
                             const Wanted& wanted)
{
    const QByteArray table = fullTextTable(type);
    const QByteArray order = wanted.ranked ? QByteArray("rank") : QByteArray("rowid DESC");
    const QByteArray score = wanted.ranked ? QByteArray("-rank") : QByteArray("0.0");
    Statement& statement = database.cached(
        "SELECT r.id, " + incidentColumn(type) + ", s.score FROM (SELECT rowid AS hit, " + score
        + " AS score FROM " + table + " WHERE " + table + " MATCH ? ORDER BY " + order
        + " LIMIT ?) s CROSS JOIN \"" + type.name + "\" r ON r.id = s.hit");
    statement.bindAll(QByteArrayView(expression), wanted.limit);
    const Reset reset(statement);
    std::vector<Match> matches;
    while (statement.step())
        matches.push_back({&type, statement.integer(0), statement.integer(1), statement.real(2)});
    return matches;
}

/// Whether the words have more than `most` records between them.
bool exceed(Database& database,
            const std::vector<const RecordType*>& types,
            const std::vector<QByteArray>& words,
            qint64 most)
{
    qint64 left = most;
    return std::ranges::any_of(words, [&](const QByteArray& word) {
        left -= count(database, types, word, left + 1);
        return left < 0;
    });
}

/// The types that have a record with the word, where it is rare; nothing where it is not.
std::optional<std::vector<const RecordType*>> withRareWord(
    Database& database, const std::vector<const RecordType*>& types, const QByteArray& word)
{
    qint64 left = 500;
    std::vector<const RecordType*> having;
    for (const RecordType* type : types) {
        const qint64 found = countOf(database, *type, word, left + 1);
        left -= found;
        if (left < 0)
            return std::nullopt;
        if (found > 0)
            having.push_back(type);
    }
    return having;
}

std::vector<Match> bestOrNewest(Database& database,
                                const std::vector<const RecordType*>& types,
                                const QByteArray& expression,
                                const Wanted& wanted)
{
    std::vector<Match> matches;
    for (const RecordType* type : types) {
        const std::vector<Match> found = matchesOf(database, *type, expression, wanted);
        matches.insert(matches.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(matches, [](const Match& a, const Match& b) {
        return std::pair(a.score, a.incident) > std::pair(b.score, b.incident);
    });
    return matches;
}

/// Best first where bm25, which looks at every record of every word and then at every record of
/// all of them together, can answer soon.
std::vector<Match> withAll(Database& database,
                           const std::vector<const RecordType*>& types,
                           const std::vector<QByteArray>& words,
                           qint64 limit)
{
    const QByteArray expression = joined(words, " AND ");
    if (expression.isEmpty())
        return {};
    constexpr std::size_t few = 3; // what they cost is bounded by the register's size
    const bool bounded = words.size() <= few || !exceed(database, types, words, mostLookedAt);
    // With a rare word among them they are rare together, and counting that would cost as much
    // as ranking it.
    for (auto word = words.begin(); bounded && word != words.end(); ++word) {
        if (const auto having = withRareWord(database, types, *word))
            return bestOrNewest(database, *having, expression, {.ranked = true, .limit = limit});
    }
    const bool ranked = bounded && count(database, types, expression, mostRanked + 1) <= mostRanked;
    return bestOrNewest(database, types, expression, {.ranked = ranked, .limit = limit});
}

std::vector<QByteArray> distinct(std::vector<QByteArray> words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

/// The words from the rarest on, as long as all their hits can be compared.
std::vector<QByteArray> rarest(Database& database,
                               const std::vector<const RecordType*>& types,
                               const std::vector<QByteArray>& words)
{
    std::vector<std::pair<qint64, QByteArray>> byCount;
    for (const QByteArray& word : words) {
        if (const qint64 hits = count(database, types, word, mostCompared + 1); hits > 0)
            byCount.emplace_back(hits, word);
    }
    std::ranges::sort(byCount);
    std::vector<QByteArray> found;
    qint64 left = mostCompared;
    for (const auto& [hits, word] : byCount) {
        left -= hits;
        if (left < 0)
            break;
        found.push_back(word);
    }
    return found;
}

} // namespace

std::vector<Match> findMatches(Database& database, const QString& text, qint64 limit)
{
    std::vector<Match> matches = withAll(
        database, searchedTypes(database), expressionsOf(searchTerms(text)), limit);
    for (qint64 id : titledWith(database, signSought(text), limit))
        matches.push_back({&typeOf<Incident>(), id, id, 0});
    return matches;
}

std::vector<Match> findSimilar(Database& database, const QString& text, qint64 limit)
{
    const std::vector<const RecordType*> types = searchedTypes(database);
    std::vector<SearchTerm> terms = searchTerms(text);
    for (std::size_t i = 0, whole = terms.size(); i < whole; ++i) {
        for (SearchTerm& part : partsOf(terms[i]))
            terms.push_back(std::move(part));
    }
    const std::vector<QByteArray> words = distinct(expressionsOf(terms));
    const std::vector<QByteArray> telling = rarest(database, types, words);
    if (telling.empty())
        return withAll(database, types, words, limit);
    return bestOrNewest(database, types, joined(telling, " OR "), {.ranked = true, .limit = limit});
}

} // namespace ireg::storage
