// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/listing.h"

#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/register/listorder.h"
#include "model/storage/listfields.h"
#include "model/storage/obligationrows.h"

#include <algorithm>
#include <tuple>

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

void addComparison(const Filter::Term& term,
                   Database& database,
                   std::vector<storage::Comparison>& where)
{
    using enum Relation;
    const Field* field = storage::fieldToListBy(term.field);
    const bool named = term.relation == Equal || term.relation == NotEqual || term.relation == In;
    if (!field->refersTo<Person>() || !named) {
        where.push_back({.field = field, .relation = term.relation, .values = term.values});
        return;
    }
    const auto ids = peopleCalled(storage::personNames(database), term.values);
    if (term.relation != NotEqual)
        where.push_back({.field = field, .relation = In, .values = ids});
    for (std::size_t i = 0; term.relation == NotEqual && i < ids.size(); ++i)
        where.push_back({.field = field, .relation = NotEqual, .values = {ids[i]}});
}

template <class Row>
Result<std::vector<Row>> inOrder(const Register& open,
                                 const ListQuery& query,
                                 std::vector<Row> (*rowsOf)(Database&,
                                                            const std::vector<storage::Comparison>&,
                                                            const storage::Order&))
{
    auto order = listOrder(query.sort, query.group);
    if (!order)
        return tl::unexpected(order.error());
    order->limit = query.limit;
    order->zone = open.profile().zone.toUtf8();
    if (needsDues(query.where, *order)) {
        const auto dues = nextDues(open);
        if (!dues)
            return tl::unexpected(dues.error());
        order->dues = std::make_shared<storage::Dues>(listedDues(*dues, open.now().utc()));
    }
    std::vector<Row> rows;
    const auto done = open.read([&](Database& database) {
        rows = rowsOf(database, comparisonsOf(query.where, database), *order);
    });
    if (!done)
        return tl::unexpected(done.error());
    return rows;
}

} // namespace

FilterReading filterReading(const Register& open)
{
    return {.zone = open.zone(), .now = open.now().utc(), .me = open.author().name};
}

std::vector<storage::Comparison> comparisonsOf(const Filter& filter, Database& database)
{
    std::vector<storage::Comparison> where;
    for (const Filter::Term& term : filter.terms)
        addComparison(term, database, where);
    return where;
}

Result<storage::Order> listOrder(const QString& sort, const QString& group)
{
    storage::Order order;
    if (!group.isEmpty()) {
        order.group = typeOf<Incident>().find(group.toUtf8());
        if (!order.group || !storage::canGroup(*order.group))
            return failed(ErrorKind::Usage, notOneOf(fieldsToGroupBy(), group), u"--group"_s);
    }
    for (const QString& key : sort.split(u',')) {
        const QString one = key.trimmed();
        const bool descending = one.startsWith(u'-');
        const QString name = descending ? one.mid(1) : one;
        const Field* field = storage::fieldToListBy(name.toUtf8());
        const bool sortable = field && (field->read || storage::needsDues(*field));
        if (!sortable)
            return failed(ErrorKind::Usage,
                          notOneOf(storage::fieldsToListBy(), name, u"fields"_s),
                          u"--sort"_s);
        if (order.field)
            order.then.push_back({.field = field, .descending = descending});
        else
            std::tie(order.field, order.descending) = std::pair(field, descending);
    }
    return order;
}

bool needsDues(const Filter& filter, const storage::Order& order)
{
    return storage::needsDues(*order.field)
        || std::ranges::any_of(order.then,
                               [](const auto& key) { return storage::needsDues(*key.field); })
        || std::ranges::any_of(filter.terms, [](const Filter::Term& term) {
               return storage::needsDues(*storage::fieldToListBy(term.field));
           });
}

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

QStringList fieldsToGroupBy()
{
    QStringList codes;
    for (const Field& field : typeOf<Incident>().fields) {
        if (storage::canGroup(field))
            codes.append(QLatin1String(field.code));
    }
    return codes;
}

Result<QStringList> namesToListBy(const Register& open, const QString& field)
{
    QStringList names;
    const auto done = open.read(
        [&](Database& database) { names = storage::namesToListBy(database, field.toLatin1()); });
    if (!done)
        return tl::unexpected(done.error());
    return names;
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
