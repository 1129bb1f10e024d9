// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/occurrences.h"

#include "model/base/text.h"

namespace ireg::storage
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray occurrenceColumns = "SELECT i.id, i.reference, i.noticed, i.disposition, i.kind,"
                                     " i.root_cause_category, n.root_cause FROM incident i"
                                     " LEFT JOIN incident_narrative n ON n.id = i.id WHERE ";

Occurrence occurrenceAt(const Statement& statement)
{
    return {
        .incident = {statement.integer(0)},
        .reference = statement.string(1),
        .noticed = whenFromText(statement.string(2)),
        .disposition = fromCode<Disposition>(statement.view(3)).value_or(Disposition::Undecided),
        .causeCategory = fromCode<RootCause>(statement.view(5)),
        .cause = statement.string(6),
        .kind = fromCode<Kind>(statement.view(4)),
        .distinctFrom = {},
        .things = {}};
}

/// As it stands in a column, where texts sort by their instants.
QByteArray instant(const When& when, qint64 msBefore)
{
    return toText(When{.ms = when.ms - msBefore, .zone = u"UTC"_s}).section(u' ', 0, 0).toUtf8();
}

} // namespace

std::map<QString, QString> thingsAffected(Database& database, qint64 incident)
{
    std::map<QString, QString> things;
    Statement& statement = database.cached(
        "SELECT coalesce(c.name, a.name) FROM affected a"
        " LEFT JOIN catalogue_item c ON c.id = a.item WHERE a.incident = ? ORDER BY a.id");
    statement.bind(1, incident);
    const Reset reset(statement);
    while (statement.step()) {
        const QString name = statement.string(0).trimmed();
        if (!name.isEmpty())
            things.emplace(nameKey(name), name);
    }
    return things;
}

std::set<qint64> distinctFrom(Database& database, qint64 incident)
{
    std::set<qint64> others;
    Statement& statement = database.cached(
        "SELECT other FROM incident_link WHERE incident = ?1 AND kind = 'distinct-from' UNION"
        " SELECT incident FROM incident_link WHERE other = ?1 AND kind = 'distinct-from'");
    statement.bind(1, incident);
    const Reset reset(statement);
    while (statement.step())
        others.insert(statement.integer(0));
    return others;
}

Occurrence occurrence(Database& database, Id<Incident> incident)
{
    Occurrence one;
    {
        Statement& statement = database.cached(occurrenceColumns + "i.id = ?");
        statement.bind(1, incident.value);
        const Reset reset(statement);
        if (!statement.step())
            return one;
        one = occurrenceAt(statement);
    }
    one.things = thingsAffected(database, one.incident.value);
    one.distinctFrom = distinctFrom(database, one.incident.value);
    return one;
}

std::vector<Occurrence> occurrencesBefore(Database& database, const Occurrence& one, qint64 within)
{
    std::vector<Occurrence> found;
    if (!one.noticed)
        return found;
    const QByteArray from = instant(*one.noticed, within * msOfDay);
    const QByteArray to = instant(*one.noticed, 0);
    const QByteArray kind = one.kind ? codeText(*one.kind).toUtf8() : QByteArray();
    const QByteArray cause = one.causeCategory ? codeText(*one.causeCategory).toUtf8()
                                               : QByteArray();
    {
        Statement& statement = database.cached(
            occurrenceColumns
            + "i.noticed >= ? AND i.noticed < ? AND (i.kind = ? OR i.root_cause_category = ?)");
        statement.bindAll(
            QByteArrayView(from), QByteArrayView(to), QByteArrayView(kind), QByteArrayView(cause));
        const Reset reset(statement);
        while (statement.step())
            found.push_back(occurrenceAt(statement));
    }
    for (Occurrence& other : found) {
        if (!one.things.empty() && other.kind == one.kind)
            other.things = thingsAffected(database, other.incident.value);
    }
    return found;
}

} // namespace ireg::storage
