// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/searching.h"

#include "model/dossier/recordtypes.h"
#include "model/storage/search.h"
#include "model/storage/stories.h"

#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Match;

namespace
{

/// Lessons, actions and what belongs to no incident are found as such; every other record stands
/// for its incident.
const RecordType& shownAs(const RecordType& type)
{
    const bool itself = type.is<Lesson>() || type.is<Action>() || type.parentIndex() < 0;
    return itself ? type : typeOf<Incident>();
}

QString titleOf(Database& database, const Match& match)
{
    const auto stored = storage::Projection(database).load(*match.type, match.id);
    const int index = match.type->indexWith(Essential);
    const auto* text = stored && index >= 0
        ? std::get_if<Text>(&stored->row[static_cast<std::size_t>(index)])
        : nullptr;
    return text ? QString::fromUtf8(text->utf8) : QString();
}

std::vector<SearchHit> hits(Database& database,
                            const std::vector<Match>& matches,
                            qint64 limit,
                            Id<Incident> but)
{
    std::vector<SearchHit> found;
    std::set<std::pair<const RecordType*, qint64>> seen;
    for (const Match& match : matches) {
        const RecordType& type = shownAs(*match.type);
        const bool incident = type.is<Incident>();
        const qint64 shown = incident ? match.incident : match.id;
        if (match.incident == but.value || !seen.insert({&type, shown}).second)
            continue;
        SearchHit hit;
        hit.type = QString::fromLatin1(type.name);
        hit.score = match.score;
        hit.incident = storage::listRow(database, match.incident);
        hit.reference = incident ? hit.incident.reference : publicId(type, match.id);
        hit.title = incident ? hit.incident.title : titleOf(database, match);
        found.push_back(std::move(hit));
        if (limit > 0 && static_cast<qint64>(found.size()) >= limit)
            break;
    }
    return found;
}

/// Reads while what was written is indexed, without which an edit of a moment ago would be missed;
/// a reader finds what is indexed.
Result<void> readIndexed(Register& open, const std::function<void(Database&)>& work)
{
    bool behind = false;
    const auto done = open.read([&](Database& database) {
        behind = open.writable() && storage::SearchIndex(database).behind();
        if (!behind)
            work(database);
    });
    if (!done || !behind)
        return done;
    if (const auto drained = open.drainSearch(1'000'000); !drained)
        return tl::unexpected(drained.error());
    return open.read(work);
}

using Finding = std::function<std::vector<Match>(Database& database, qint64 most)>;

Result<std::vector<SearchHit>> find(Register& open,
                                    qint64 limit,
                                    Id<Incident> but,
                                    const Finding& finding)
{
    std::vector<SearchHit> found;
    // Several hits may belong to one incident.
    const qint64 most = limit > 0 ? limit * 4 : 1'000'000;
    const auto done = readIndexed(open, [&](Database& database) {
        found = hits(database, finding(database, most), limit, but);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace

bool isByAge(const std::vector<SearchHit>& hits)
{
    return !hits.empty() && hits.front().score == 0;
}

Result<std::vector<SearchHit>> search(Register& open, const QString& text, qint64 limit)
{
    return find(open, limit, {-1}, [&](Database& database, qint64 most) {
        return storage::findMatches(database, text, most);
    });
}

Result<storage::IncidentSet> incidentsWith(Register& open,
                                           const QString& words,
                                           const std::vector<SpokenCode>& spoken,
                                           storage::IncidentSearch& search)
{
    storage::IncidentSet found;
    const auto done = readIndexed(
        open, [&](Database& database) { found = search.find(database, words, spoken); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<std::optional<storage::IncidentSet>> incidentsSought(Register& open,
                                                            const QString& words,
                                                            const std::vector<SpokenCode>& spoken)
{
    if (words.trimmed().isEmpty())
        return std::nullopt;
    storage::IncidentSearch once;
    auto found = incidentsWith(open, words, spoken, once);
    if (!found)
        return tl::unexpected(found.error());
    return std::move(*found);
}

QString asTyped(const QString& words)
{
    QString typed;
    bool inPhrase = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        typed += c;
        inPhrase = inPhrase != (c == u'"');
        const bool ends = i + 1 == words.size() || words[i + 1].isSpace();
        if (ends && !inPhrase && c.isLetterOrNumber())
            typed += u'*';
    }
    return typed;
}

Result<std::vector<SearchHit>> similar(Register& open, const QString& text, qint64 limit)
{
    return find(open, limit > 0 ? limit : 20, {-1}, [&](Database& database, qint64 most) {
        return storage::findSimilar(database, text, {}, most);
    });
}

Result<std::vector<SearchHit>> similarTo(Register& open, Id<Incident> incident, qint64 limit)
{
    return find(open, limit > 0 ? limit : 20, incident, [&](Database& database, qint64 most) {
        return storage::findSimilar(
            database, storage::beginning(database, incident.value), incident, most);
    });
}

} // namespace ireg
