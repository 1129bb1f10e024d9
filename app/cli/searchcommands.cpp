// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 noLimit = 1'000'000;

int printHits(const Invocation& call, const Result<std::vector<SearchHit>>& hits)
{
    if (!hits)
        return fail(call, hits.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SearchHit& hit : *hits) {
        array.append(hitJson(hit));
        rows.push_back({hit.reference,
                        recordLabel(call.language(), hit.type.toUtf8()),
                        hit.incident.reference,
                        hit.title});
    }
    if (call.json()) {
        printJson(array);
        return Done;
    }
    printTable(
        heads({{u"REFERENCE", u"RÉFÉRENCE"}, head::type, head::incident, {u"TITLE", u"TITRE"}},
              call.language()),
        rows);
    if (isByAge(*hits))
        printError(Phrase(u"Newest first: these matches are not ranked.",
                          u"Les plus récents d’abord : ces résultats ne sont pas classés par "
                          u"pertinence.")
                       .in(call.language()));
    if (rows.empty())
        printError(Phrase(u"Nothing matches.", u"Rien ne correspond.").in(call.language()));
    return Done;
}

} // namespace

int runSearch(Invocation& call)
{
    const auto limit = limitOf(call);
    if (!limit)
        return fail(call, limit.error());
    bringUpToDate(call);
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    return printHits(call, search(session.open(), call.from(1).join(u' '), *limit));
}

int runSimilar(Invocation& call)
{
    const auto asked = limitOf(call);
    if (!asked)
        return fail(call, asked.error());
    if (call.at(1).isEmpty() == !call.has("title"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--title"_s});
    const qint64 limit = *asked == 0 ? noLimit : *asked;
    bringUpToDate(call);
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    if (call.has("title"))
        return printHits(call, similar(session.open(), call.option("title"), limit));
    const auto incident = incidentByReference(session.open(), call.at(1));
    if (!incident)
        return fail(call, incident.error());
    return printHits(call, similarTo(session.open(), *incident, limit));
}

} // namespace ireg::cli
