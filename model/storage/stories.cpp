// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/stories.h"

#include "model/incident/incident.h"
#include "model/storage/occurrences.h"
#include "model/storage/projection.h"
#include "model/storage/search.h"
#include "model/storage/searchquery.h"

namespace ireg::storage
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype charactersTold = 500;

QSet<QString> wordSet(const QString& text)
{
    const QStringList words = foldedWords(text.left(charactersTold));
    return {words.begin(), words.end()};
}

/// Of an outside taxonomy the part that says what was done: VERIS calls it action.
void addActions(Database& database, qint64 incident, Story& story)
{
    Statement& statement = database.cached("SELECT path, code FROM tag WHERE incident = ?");
    statement.bind(1, incident);
    const Reset reset(statement);
    while (statement.step()) {
        if (statement.view(0).startsWith("action"))
            story.causes.insert(statement.string(0) + u'=' + statement.string(1));
    }
}

struct Told
{
    QString title, summary;
};

Told toldAt(const Statement& statement)
{
    return {statement.string(0), statement.string(1)};
}

constexpr const char* told = "SELECT i.title, substr(n.summary, 1, 600), i.kind,"
                             " i.root_cause_category, i.vulnerability FROM incident i"
                             " LEFT JOIN incident_narrative n ON n.id = i.id WHERE i.id = ?";

} // namespace

QString beginning(const QString& title, const QString& summary)
{
    const QString bare = title.endsWith(u'…') ? title.chopped(1) : title;
    const bool repeated = summary.trimmed().startsWith(bare.trimmed());
    return (repeated ? summary.trimmed() : title + u' ' + summary).left(charactersTold);
}

QString beginning(Database& database, qint64 incident)
{
    Statement& statement = database.cached(told);
    statement.bind(1, incident);
    const Reset reset(statement);
    if (!statement.step())
        return {};
    const Told text = toldAt(statement);
    return beginning(text.title, text.summary);
}

Story storyOf(const QString& text)
{
    return {.words = wordSet(text), .kind = {}, .things = {}, .causes = {}};
}

Story storyOf(Database& database, qint64 incident)
{
    Story story;
    Statement& statement = database.cached(told);
    statement.bind(1, incident);
    const Reset reset(statement);
    if (!statement.step())
        return story;
    const Told text = toldAt(statement);
    story.words = wordSet(beginning(text.title, text.summary));
    story.kind = fromCode<Kind>(statement.text(2));
    const auto cause = fromCode<RootCause>(statement.text(3));
    if (cause && *cause != RootCause::Unknown)
        story.causes.insert(codeText(*cause));
    if (statement.integer(4) > 0)
        story.causes.insert(u"#%1"_s.arg(statement.integer(4)));
    for (const auto& [key, name] : thingsAffected(database, incident))
        story.things.insert(key);
    addActions(database, incident, story);
    return story;
}

QSet<QString> wordsOfRecord(Database& database, const RecordType& type, qint64 id)
{
    const auto stored = Projection(database).load(type, id);
    QString said;
    for (int index : SearchIndex::searchableFields(type)) {
        const auto* text = stored ? std::get_if<Text>(&stored->row[static_cast<std::size_t>(index)])
                                  : nullptr;
        if (text)
            said += QString::fromUtf8(text->utf8) + u' ';
    }
    return wordSet(said);
}

} // namespace ireg::storage
