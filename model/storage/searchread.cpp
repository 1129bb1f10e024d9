// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchread.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/projection.h"
#include "model/storage/search.h"

#include <algorithm>

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

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QByteArray quoted(QStringView words, bool prefix)
{
    QByteArray text = "\"" + words.toUtf8() + '"';
    return prefix ? text + '*' : text;
}

/// Splits at everything that the index's tokenizer splits at; a phrase keeps its words together.
std::vector<QByteArray> terms(const QString& text)
{
    std::vector<QByteArray> found;
    QString phrase;
    bool inPhrase = false;
    QString word;
    const auto endWord = [&](bool prefix) {
        if (word.isEmpty())
            return;
        if (inPhrase)
            phrase += (phrase.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        else
            found.push_back(quoted(word, prefix));
        word.clear();
    };
    const auto endPhrase = [&] {
        if (!phrase.isEmpty())
            found.push_back(quoted(phrase, false));
        phrase.clear();
    };
    for (QChar c : text) {
        if (isWordCharacter(c)) {
            word += c;
            continue;
        }
        endWord(c == u'*');
        if (c == u'"') {
            endPhrase();
            inPhrase = !inPhrase;
        }
    }
    endWord(false);
    endPhrase();
    return found;
}

QByteArray incidentColumn(const RecordType& type)
{
    if (type.is<Incident>())
        return "r.id";
    return type.parentIndex() < 0 ? "0" : "r.\"incident\"";
}

QByteArray joined(const std::vector<QByteArray>& words, const char* by)
{
    QByteArray expression;
    for (const QByteArray& word : words)
        expression += QByteArray(expression.isEmpty() ? "" : by) + word;
    return expression;
}

QByteArray indexOf(const RecordType& type)
{
    return QByteArray(type.name) + "_search";
}

/// The searchable records that the register has any of: asking an empty index costs as much as
/// finding a rare word.
std::vector<const RecordType*> searchedTypes(Database& database)
{
    static const std::vector<const RecordType*> searchable = [] {
        std::vector<const RecordType*> found;
        for (const RecordType* type : recordTypes()) {
            if (SearchIndex::isSearchable(*type))
                found.push_back(type);
        }
        return found;
    }();
    QByteArray sql;
    for (const RecordType* type : searchable)
        sql += QByteArray(sql.isEmpty() ? "SELECT " : ", ") + "EXISTS (SELECT 1 FROM \""
            + type->name + "\")";
    Statement& statement = database.cached(sql);
    const Reset reset(statement);
    statement.step();
    std::vector<const RecordType*> present;
    for (std::size_t i = 0; i < searchable.size(); ++i) {
        if (statement.integer(static_cast<int>(i)) != 0)
            present.push_back(searchable[i]);
    }
    return present;
}

/// Records that match, counted up to `most`.
qint64 count(Database& database,
             const std::vector<const RecordType*>& types,
             const QByteArray& expression,
             qint64 most)
{
    qint64 found = 0;
    for (const RecordType* type : types) {
        const QByteArray table = indexOf(*type);
        Statement& statement = database.cached("SELECT count(*) FROM (SELECT 1 FROM " + table
                                               + " WHERE " + table + " MATCH ? LIMIT ?)");
        statement.bindAll(QByteArrayView(expression), most - found);
        const Reset reset(statement);
        found += statement.step() ? statement.integer(0) : 0;
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
    const QByteArray table = indexOf(type);
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

/// bm25 looks at every record of every word, then at every record of all of them together.
bool canRank(Database& database,
             const std::vector<const RecordType*>& types,
             const std::vector<QByteArray>& words,
             const QByteArray& expression)
{
    constexpr std::size_t few = 3; // what they cost is bounded by the register's size
    if (words.size() > few && exceed(database, types, words, mostLookedAt))
        return false;
    // With a rare word among them they are rare together, and counting that would cost as much
    // as ranking it.
    constexpr qint64 rare = 500;
    const auto isRare = [&](const QByteArray& word) {
        return count(database, types, word, rare + 1) <= rare;
    };
    return std::ranges::any_of(words, isRare)
        || count(database, types, expression, mostRanked + 1) <= mostRanked;
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

std::vector<Match> withAll(Database& database,
                           const std::vector<const RecordType*>& types,
                           const std::vector<QByteArray>& words,
                           qint64 limit)
{
    const QByteArray expression = joined(words, " AND ");
    if (expression.isEmpty())
        return {};
    return bestOrNewest(database,
                        types,
                        expression,
                        {.ranked = canRank(database, types, words, expression), .limit = limit});
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

QByteArray matchExpression(const QString& text)
{
    return joined(terms(text), " AND ");
}

std::vector<Match> findMatches(Database& database, const QString& text, qint64 limit)
{
    return withAll(database, searchedTypes(database), terms(text), limit);
}

std::vector<Match> findSimilar(Database& database, const QString& text, qint64 limit)
{
    const std::vector<const RecordType*> types = searchedTypes(database);
    const std::vector<QByteArray> words = distinct(terms(text));
    const std::vector<QByteArray> telling = rarest(database, types, words);
    if (telling.empty())
        return withAll(database, types, words, limit);
    return bestOrNewest(database, types, joined(telling, " OR "), {.ranked = true, .limit = limit});
}

} // namespace ireg::storage
