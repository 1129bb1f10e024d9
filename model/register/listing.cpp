// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/listing.h"

#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/record/possible.h"
#include "model/storage/obligationrows.h"

namespace ireg
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

/// Who is called that, however it is spelt; 0, which nobody is, where there is none.
std::vector<Value> peopleCalled(const std::map<qint64, QString>& names,
                                const std::vector<Value>& wanted)
{
    std::vector<Value> found;
    for (const Value& value : wanted) {
        const auto* text = std::get_if<Text>(&value);
        const QString key = text ? nameKey(textOf(*text)) : QString();
        const std::size_t before = found.size();
        for (const auto& [id, name] : names) {
            if (text && nameKey(name) == key)
                found.push_back(id);
        }
        if (found.size() == before)
            found.push_back(text ? Value{qint64{0}} : value);
    }
    return found;
}

std::vector<storage::Comparison> conditionsOf(const ListQuery& query, Database& database)
{
    using enum Relation;
    std::vector<storage::Comparison> where;
    for (const Filter::Term& term : query.where.terms) {
        const Field* field = typeOf<Incident>().find(term.field);
        const bool named = term.relation == Equal || term.relation == NotEqual
            || term.relation == In;
        if (!field->refersTo<Person>() || !named) {
            where.push_back({.field = field, .relation = term.relation, .values = term.values});
            continue;
        }
        const auto ids = peopleCalled(storage::personNames(database), term.values);
        if (term.relation != NotEqual)
            where.push_back({.field = field, .relation = In, .values = ids});
        for (std::size_t i = 0; term.relation == NotEqual && i < ids.size(); ++i)
            where.push_back({.field = field, .relation = NotEqual, .values = {ids[i]}});
    }
    return where;
}

Result<storage::Order> orderOf(const ListQuery& query)
{
    const bool descending = query.sort.startsWith(u'-');
    const QString name = descending ? query.sort.mid(1) : query.sort;
    const Field* sort = typeOf<Incident>().find(name.toUtf8());
    if (!sort)
        return failed(ErrorKind::Usage,
                      notOneOf(fieldCodes(typeOf<Incident>()), name, u"fields"_s),
                      u"--sort"_s);
    return storage::Order{.field = sort, .descending = descending, .limit = query.limit};
}

template <class Row>
Result<std::vector<Row>> inOrder(const Register& open,
                                 const ListQuery& query,
                                 std::vector<Row> (*rowsOf)(Database&,
                                                            const std::vector<storage::Comparison>&,
                                                            const storage::Order&))
{
    const auto order = orderOf(query);
    if (!order)
        return tl::unexpected(order.error());
    std::vector<Row> rows;
    const auto done = open.read([&](Database& database) {
        rows = rowsOf(database, conditionsOf(query, database), *order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

} // namespace

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query)
{
    return inOrder(open, query, storage::listRows);
}

Result<std::vector<ReportedIncident>> reportedIncidents(const Register& open,
                                                        const ListQuery& query)
{
    return inOrder(open, query, storage::reportRows);
}

Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query)
{
    return inOrder(open, query, storage::listIds);
}

Result<RegisterCounts> registerCounts(const Register& open)
{
    RegisterCounts found;
    const auto done = open.read([&](Database& database) { found = storage::counts(database); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

std::optional<Stage> workingStage(const ListedIncident& incident)
{
    return incident.status == Status::Closed ? std::nullopt : incident.stage;
}

ListedIncident listedIncident(const Register& open, Id<Incident> incident)
{
    ListedIncident line;
    const auto done = open.read(
        [&](Database& database) { line = storage::listRow(database, incident.value); });
    return done ? line : ListedIncident{};
}

} // namespace ireg
