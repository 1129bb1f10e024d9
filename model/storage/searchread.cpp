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

/// bm25 costs about 2 us a match; above this many, newest first answers at once.
constexpr qint64 mostRanked = 20'000;

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
    return type.parentIndex() < 0 ? QByteArray("r.id") : QByteArray("r.\"incident\"");
}

qint64 count(Database& database, const QByteArray& table, const QByteArray& expression)
{
    Statement& statement = database.cached("SELECT count(*) FROM (SELECT 1 FROM " + table
                                           + " WHERE " + table + " MATCH ? LIMIT "
                                           + QByteArray::number(mostRanked + 1) + ")");
    statement.bind(1, QByteArrayView(expression));
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

void collect(Database& database,
             const RecordType& type,
             const QByteArray& expression,
             qint64 limit,
             std::vector<Match>& matches)
{
    const QByteArray table = QByteArray(type.name) + "_search";
    const bool ranked = count(database, table, expression) <= mostRanked;
    const QByteArray order = ranked ? QByteArray("rank") : QByteArray("rowid DESC");
    const QByteArray score = ranked ? QByteArray("-rank") : QByteArray("0.0");
    Statement& statement = database.cached(
        "SELECT r.id, " + incidentColumn(type) + ", s.score FROM (SELECT rowid AS hit, " + score
        + " AS score FROM " + table + " WHERE " + table + " MATCH ? ORDER BY " + order
        + " LIMIT ?) s" + " JOIN \"" + type.name
        + "\" r ON r.id = s.hit ORDER BY s.score DESC, r.id DESC");
    statement.bind(1, QByteArrayView(expression));
    statement.bind(2, limit);
    const Reset reset(statement);
    while (statement.step())
        matches.push_back({&type, statement.integer(0), statement.integer(1), statement.real(2)});
}

} // namespace

QByteArray matchExpression(const QString& text, bool anyWord)
{
    QByteArray expression;
    for (const QByteArray& term : terms(text))
        expression += (expression.isEmpty() ? QByteArray() : QByteArray(anyWord ? " OR " : " AND "))
            + term;
    return expression;
}

std::vector<Match> findMatches(Database& database, const QByteArray& expression, qint64 limit)
{
    std::vector<Match> matches;
    if (expression.isEmpty())
        return matches;
    for (const RecordType* type : recordTypes()) {
        if (SearchIndex::isSearchable(*type))
            collect(database, *type, expression, limit, matches);
    }
    std::ranges::stable_sort(matches, std::greater<>(), &Match::score);
    return matches;
}

} // namespace ireg::storage
