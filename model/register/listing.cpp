// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/listing.h"

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

std::vector<storage::Comparison> conditionsOf(const ListQuery& query)
{
    std::vector<storage::Comparison> where;
    for (const Filter::Term& term : query.where.terms)
        where.push_back({.field = typeOf<Incident>().find(term.field),
                         .relation = term.relation,
                         .values = term.values});
    return where;
}

Result<storage::Order> orderOf(const ListQuery& query)
{
    const bool descending = query.sort.startsWith(u'-');
    const QString name = descending ? query.sort.mid(1) : query.sort;
    const Field* sort = typeOf<Incident>().find(name.toUtf8());
    if (!sort)
        return failed(ErrorKind::Usage, name, u"--sort"_s);
    return storage::Order{.field = sort, .descending = descending, .limit = query.limit};
}

} // namespace

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query)
{
    const auto order = orderOf(query);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<ListedIncident> lines;
    const auto done = open.read([&](Database& database) {
        lines = storage::listRows(database, conditionsOf(query), *order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return lines;
}

Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query)
{
    const auto order = orderOf(query);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<qint64> ids;
    const auto done = open.read(
        [&](Database& database) { ids = storage::listIds(database, conditionsOf(query), *order); });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<RegisterCounts> registerCounts(const Register& open)
{
    storage::Counts found;
    const auto done = open.read([&](Database& database) { found = storage::counts(database); });
    if (!done)
        return tl::unexpected(done.error());
    return RegisterCounts{
        .incidents = found.incidents, .notClosed = found.notClosed, .lessons = found.lessons};
}

ListedIncident listedIncident(const Register& open, Id<Incident> incident)
{
    ListedIncident line;
    const auto done = open.read(
        [&](Database& database) { line = storage::listRow(database, incident.value); });
    return done ? line : ListedIncident{};
}

} // namespace ireg
