// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/language/standing.h"
#include "model/register/dossiers.h"
#include "model/register/records.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Those that were named, in their order; else every one that is not closed, the worst first.
Result<std::vector<qint64>> incidentsToTell(const Invocation& call, const Register& open)
{
    std::vector<qint64> ids;
    for (const QString& reference : call.from(1)) {
        const auto incident = incidentByReference(open, reference);
        if (!incident)
            return tl::unexpected(incident.error());
        ids.push_back(incident->value);
    }
    if (!ids.empty())
        return ids;
    auto where = parseFilter(u"status in (open,on-hold)"_s, filterReading(open));
    if (!where)
        return tl::unexpected(where.error());
    return incidentIds(open, {.where = *std::move(where), .sort = u"severity"_s});
}

template <Coded E> QJsonValue codeJson(const std::optional<E>& value)
{
    return value ? QJsonValue(QLatin1String(codeOf(*value))) : QJsonValue();
}

QJsonObject standingJson(const Dossier& known, const QString& standing)
{
    const Incident& incident = known.incident;
    return {{u"reference"_s, incident.reference.text()},
            {u"title"_s, incident.title.text()},
            {u"severity"_s, codeJson(incident.severity)},
            {u"status"_s, codeJson(std::optional(incident.status))},
            {u"standing"_s, standing}};
}

QString standingLine(const Dossier& known, const QString& standing, Language language)
{
    const QString reference = known.incident.reference;
    const QString name = known.incident.severity
        ? QString(reference + u" ("_s + codeLabel(language, *known.incident.severity) + u')')
        : reference;
    return answer::pair.in(language).arg(name, standing);
}

} // namespace

int runStanding(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto asked = incidentsToTell(call, session.open());
    if (!asked)
        return fail(call, asked.error());
    QJsonArray array;
    for (const qint64 id : *asked) {
        const auto known = dossier(session.open(), Id<Incident>{id});
        if (!known)
            return fail(call, known.error());
        const QString standing = whereWeStand(call.language(), *known, session->now().utc());
        if (call.json())
            array.append(standingJson(*known, standing));
        else
            print(standingLine(*known, standing, call.language()));
    }
    if (call.json())
        printJson(array);
    else if (asked->empty())
        printError(
            Phrase(u"No incident is open.", u"Aucun incident n’est ouvert.").in(call.language()));
    return Done;
}

} // namespace ireg::cli
