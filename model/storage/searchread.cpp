// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/searchread.h"

#include "model/exercise/exercise.h"
#include "model/incident/incident.h"
#include "model/storage/projection.h"
#include "model/storage/searchquery.h"
#include "model/storage/searchtables.h"
#include "model/storage/stories.h"

#include <algorithm>
#include <map>
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
/// Incidents whose stories are read: further down none was found that belonged among the first.
constexpr std::size_t mostStories = 100;

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

struct CountedWord
{
    qint64 records = 0; ///< at most one more than can be compared
    QByteArray expression;
    QStringList words;
};

/// The words that any record has, the rarest first.
std::vector<CountedWord> counted(Database& database,
                                 const std::vector<const RecordType*>& types,
                                 const std::vector<SearchTerm>& terms)
{
    std::map<QByteArray, QStringList> distinct;
    for (const SearchTerm& term : terms)
        distinct.emplace(matchExpression(term), foldedWords(term.words));
    std::vector<CountedWord> found;
    for (const auto& [expression, words] : distinct) {
        const qint64 records = count(database, types, expression, mostCompared + 1);
        if (records > 0)
            found.push_back({records, expression, words});
    }
    std::ranges::stable_sort(found, {}, &CountedWord::records);
    return found;
}

/// As many of the rarest words as all their hits can be compared of.
std::vector<QByteArray> telling(const std::vector<CountedWord>& words)
{
    std::vector<QByteArray> found;
    qint64 left = mostCompared;
    for (const CountedWord& word : words) {
        left -= word.records;
        if (left < 0)
            break;
        found.push_back(word.expression);
    }
    return found;
}

std::vector<SoughtWord> weighed(Database& database, const std::vector<CountedWord>& words)
{
    Statement& statement = database.cached("SELECT max(id) FROM incident");
    const Reset reset(statement);
    const qint64 all = statement.step() ? statement.integer(0) : 0;
    std::vector<SoughtWord> found;
    for (const CountedWord& word : words) {
        const double rare = word.records > mostCompared ? 0 : rarity(word.records, all);
        found.push_back({word.words, rare * rare}); // as in the cosine of tf-idf
    }
    return found;
}

/// A match and what stands for it when it is compared.
struct Candidate
{
    Match match;
    Story story;
};

/// Of the matches, best first, those of the first hundred incidents; the records of one, however
/// many, share its other traits.
std::vector<Candidate> candidatesOf(Database& database, const std::vector<Match>& matches)
{
    std::map<qint64, Story> stories;
    std::vector<Candidate> found;
    for (const Match& match : matches) {
        const bool known = stories.contains(match.incident);
        if (found.size() == 4 * mostStories || (!known && stories.size() == mostStories))
            break;
        Story& story = stories[match.incident];
        if (!known)
            story = storyOf(database, match.incident);
        found.push_back({match, story});
        if (!match.type->is<Incident>())
            found.back().story.words.unite(wordsOfRecord(database, *match.type, match.id));
    }
    return found;
}

/// By likeness, those that were compared; behind them the others as the words found them.
void order(Database& database,
           const Story& sought,
           const std::vector<CountedWord>& words,
           std::vector<Match>& matches)
{
    const std::vector<Candidate> candidates = candidatesOf(database, matches);
    std::vector<Story> stories;
    for (const Candidate& one : candidates)
        stories.push_back(one.story);
    const Likeness likeness(sought, weighed(database, words), stories);
    constexpr double least = 1e-6; // zero would say that nothing was ranked
    for (std::size_t i = 0; i < candidates.size(); ++i)
        matches[i].score = least + likeness.to(candidates[i].story);
    const auto end = matches.begin() + std::ssize(candidates);
    std::stable_sort(
        matches.begin(), end, [](const Match& a, const Match& b) { return a.score > b.score; });
    const double first = end == matches.end() ? 1 : end->score;
    for (auto rest = end; rest != matches.end(); ++rest)
        rest->score = least * rest->score / first;
}

/// What was only rehearsed has not been seen before.
bool isOfExercise(const RecordType* type)
{
    return type->is<Exercise>() || type->is<ExerciseFinding>();
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

std::vector<Match> findSimilar(Database& database,
                               const QString& text,
                               Id<Incident> incident,
                               qint64 limit)
{
    std::vector<const RecordType*> types = searchedTypes(database);
    std::erase_if(types, isOfExercise);
    std::vector<SearchTerm> terms = searchTerms(text);
    for (std::size_t i = 0, whole = terms.size(); i < whole; ++i) {
        for (SearchTerm& part : partsOf(terms[i]))
            terms.push_back(std::move(part));
    }
    const std::vector<CountedWord> words = counted(database, types, terms);
    const std::vector<QByteArray> rarest = telling(words);
    if (rarest.empty())
        return withAll(database, types, expressionsOf(terms), limit);
    const qint64 enough = std::max<qint64>(limit, 4 * qint64{mostStories});
    std::vector<Match> matches = bestOrNewest(
        database, types, joined(rarest, " OR "), {.ranked = true, .limit = enough});
    std::erase_if(matches, [&](const Match& one) { return one.incident == incident.value; });
    order(database, incident ? storyOf(database, incident.value) : storyOf(text), words, matches);
    return matches;
}

} // namespace ireg::storage
