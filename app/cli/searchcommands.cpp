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

int printHits(const Invocation& call, const Result<std::vector<SearchHit>>& hits)
{
    if (!hits)
        return fail(call, hits.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SearchHit& hit : *hits) {
        array.append(hitJson(hit));
        rows.push_back({hit.reference, hit.type, hit.incident.reference, hit.title});
    }
    if (call.json())
        printJson(array);
    else
        printTable({u"REFERENCE"_s, u"TYPE"_s, u"INCIDENT"_s, u"TITLE"_s}, rows);
    return Done;
}

/// A reader can't bring the index up to date; a short turn as a writer does, where that is allowed.
void bringUpToDate(Invocation& call)
{
    if (auto writer = Register::open(call.at(0), Access::Write, authorOf(call), systemClock()))
        (void)(*writer)->drainSearch(1'000'000);
}

} // namespace

int runSearch(Invocation& call)
{
    bringUpToDate(call);
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    return printHits(
        call, search(session.open(), call.from(1).join(u' '), call.option("limit").toLongLong()));
}

int runSimilar(Invocation& call)
{
    bringUpToDate(call);
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    if (call.has("title"))
        return printHits(call, similar(session.open(), call.option("title"), 20, {}));
    const auto incident = incidentByReference(session.open(), call.at(1));
    if (!incident)
        return fail(call, incident.error());
    const auto known = dossier(session.open(), *incident);
    if (!known)
        return fail(call, known.error());
    return printHits(call,
                     similar(session.open(),
                             known->incident.title + u' ' + known->incident.summary.left(300),
                             20,
                             *incident));
}

} // namespace ireg::cli
