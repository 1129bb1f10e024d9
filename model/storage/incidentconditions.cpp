// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentconditions.h"

#include "model/storage/listfields.h"

namespace ireg::storage
{

namespace
{

QByteArray column(const Field& field)
{
    if (&field == &listField(ListField::NextDue))
        return "d.at";
    if (&field == &listField(ListField::Overdue))
        return "coalesce(d.late, 0)";
    if (QByteArrayView(field.code) == QByteArrayView("owner"))
        return "p.name";
    if (field.refersTo<Person>())
        return QByteArray("(SELECT name FROM person WHERE id = i.\"") + field.code + "\")";
    if (field.has(Narrative))
        return QByteArray("(SELECT n.\"") + field.code
            + "\" FROM incident_narrative n WHERE n.id = i.id)";
    return QByteArray("i.\"") + field.code + '"';
}

/// What a value is compared with: people are contained by name, and else told apart by id.
QByteArray compared(const Comparison& comparison)
{
    const bool person = comparison.field->refersTo<Person>()
        && comparison.relation != Relation::Contains;
    return person ? QByteArray("i.\"") + comparison.field->code + '"' : column(*comparison.field);
}

bool isStage(const Field& field)
{
    return QByteArrayView(field.code) == QByteArrayView(codeOf<&Incident::stage>());
}

/// A code's place among the others, which is its grade where they have one.
QByteArray place(const Field& field)
{
    QByteArray sql = "CASE " + column(field);
    for (std::size_t i = 0; i < field.codes.size; ++i)
        sql += QByteArray(" WHEN '") + field.codes.at(i) + "' THEN "
            + QByteArray::number(qint64(i));
    return sql + " END";
}

/// What a field sorts by, without the id that comes last: a code by its place, words as a
/// dictionary has them, a reference by its number. Severity, stage, reference and the time noticed
/// are what an index holds.
std::vector<QByteArray> sortKeys(const Field& field)
{
    const std::string_view code = field.code;
    if (&field == &listField(ListField::NextDue)) // what has nothing due comes last
        return {"coalesce(d.at, '~')"};
    if (code == "severity" || code == "stage")
        return {QByteArray("i.") + field.code + "_rank", "i.noticed"};
    if (code == "reference")
        return {"i.reference_rank"};
    if (field.type == FieldType::Code)
        return {place(field)};
    if (isText(field.type) || field.refersTo<Person>())
        return {column(field) + " COLLATE words"};
    return {column(field)};
}

/// A place for the value to be bound to, where there is one.
QByteArray condition(const QByteArray& column, Relation relation, const Value& value)
{
    using enum Relation;
    const bool said = !isNull(value);
    switch (relation) {
    case Equal:
    case In: return column + (said ? " = ?" : " IS NULL");
    case NotEqual: return column + (said ? " IS NOT ?" : " IS NOT NULL");
    case Less: return column + " < ?";
    case LessOrEqual: return column + " <= ?";
    case Greater: return column + " > ?";
    case GreaterOrEqual: return column + " >= ?";
    case Contains: return "instr(folded(" + column + "), folded(?)) > 0";
    }
    return {};
}

/// Of a time the values are periods: the first instant of each and the first after it.
QByteArray isWithin(const QByteArray& name, const std::vector<Value>& bounds, Row& binds)
{
    QByteArray sql;
    for (std::size_t i = 0; i + 1 < bounds.size(); i += 2) {
        const bool said = !isNull(bounds[i]);
        sql += (sql.isEmpty() ? "((" : " OR (") + name
            + (said ? " >= ? AND " + name + " < ?)" : QByteArray(" IS NULL)"));
        if (said)
            binds.insert(binds.end(), {bounds[i], bounds[i + 1]});
    }
    return sql + ')';
}

/// A list of values and no OR for each: an expression has a bounded depth.
QByteArray isIn(const Comparison& comparison, Row& binds)
{
    const QByteArray name = compared(comparison);
    QByteArray places;
    bool unsaid = false;
    if (comparison.field->type == FieldType::Time)
        return isWithin(name, comparison.values, binds);
    for (const Value& value : comparison.values) {
        if (isNull(value)) {
            unsaid = true;
            continue;
        }
        places += places.isEmpty() ? "?" : ",?";
        binds.push_back(value);
    }
    const QByteArray orUnsaid = unsaid ? " OR " + name + " IS NULL" : QByteArray();
    return '(' + name + " IN (" + places + ')' + orUnsaid + ')';
}

/// What is affected is named in the catalogue or in words; a tag is called by its path or its code.
struct Belonging
{
    const char* from;
    const char* names[2];
};

Belonging belongingOf(const Field& field)
{
    if (&field == &listField(ListField::Tag))
        return {"tag b", {"b.path", "b.code"}};
    return {"affected b LEFT JOIN catalogue_item c ON c.id = b.item", {"c.name", "b.name"}};
}

QByteArray hasOne(const Comparison& comparison, const Value& value, Row& binds)
{
    using enum Relation;
    const Belonging belonging = belongingOf(*comparison.field);
    QByteArray sql = QByteArray("EXISTS (SELECT 1 FROM ") + belonging.from
        + " WHERE b.incident = i.id";
    const bool none = isNull(value);
    if (!none) {
        QByteArray alike;
        for (const char* name : belonging.names) {
            alike += alike.isEmpty() ? " AND (" : " OR ";
            if (comparison.relation == Contains)
                alike += QByteArray("instr(folded(") + name + "), folded(?)) > 0";
            else
                alike += QByteArray("folded(") + name + ") = folded(?)";
            binds.push_back(value);
        }
        sql += alike + ')';
    }
    const bool without = none != (comparison.relation == NotEqual);
    return (without ? "NOT " : "") + sql + ')';
}

bool isBelonging(const Field& field)
{
    return &field == &listField(ListField::Affected) || &field == &listField(ListField::Tag);
}

QByteArray anyOf(const Comparison& comparison, Row& binds)
{
    const bool listed = comparison.relation == Relation::In && !comparison.values.empty();
    if (listed && !isBelonging(*comparison.field))
        return isIn(comparison, binds);
    QByteArray sql;
    for (const Value& value : comparison.values) {
        if (isBelonging(*comparison.field)) {
            sql += (sql.isEmpty() ? "(" : " OR ") + hasOne(comparison, value, binds);
            continue;
        }
        const QByteArray one = condition(compared(comparison), comparison.relation, value);
        sql += (sql.isEmpty() ? "(" : " OR ") + one;
        if (one.contains('?'))
            binds.push_back(value);
    }
    return sql.isEmpty() ? QByteArray("1") : sql + ')';
}

} // namespace

QByteArray conditionOf(const Comparison& comparison, Row& binds)
{
    return anyOf(comparison, binds);
}

QByteArray whereOf(const std::vector<Comparison>& comparisons, Row& binds)
{
    QByteArray sql;
    for (const Comparison& comparison : comparisons)
        sql += (sql.isEmpty() ? " WHERE " : " AND ") + anyOf(comparison, binds);
    return sql;
}

bool canGroup(const Field& field)
{
    return field.read
        && (field.type == FieldType::Code || field.type == FieldType::Flag
            || field.type == FieldType::Time || field.refersTo<Person>());
}

QByteArray groupColumn(const Order& order, Row& binds)
{
    if (!order.group)
        return {};
    const Field& field = *order.group;
    QByteArray sql = column(field);
    if (field.type == FieldType::Code)
        sql = place(field);
    if (isStage(field))
        sql = "CASE WHEN i.status = 'closed' THEN " + QByteArray::number(qint64(field.codes.size))
            + " ELSE " + sql + " END";
    if (field.type == FieldType::Time) {
        sql = "month_in(" + sql + ", ?)";
        binds.push_back(Text{order.zone});
    }
    return ", " + sql + " AS grouped";
}

QByteArray groupOf(const Order& order, QByteArrayView grouped)
{
    if (grouped.isEmpty() || order.group->type != FieldType::Code)
        return grouped.toByteArray();
    const auto at = static_cast<std::size_t>(grouped.toLongLong());
    return at < order.group->codes.size ? order.group->codes.at(at) : codeOf(Status::Closed);
}

QByteArray orderBy(const Order& order)
{
    QByteArray sql = " ORDER BY ";
    if (order.group) {
        const bool newest = order.group->type == FieldType::Time;
        sql += QByteArray("grouped IS NULL, grouped COLLATE words") + (newest ? " DESC, " : ", ");
    }
    std::vector<OrderKey> keys{{order.field, order.descending}};
    keys.insert(keys.end(), order.then.begin(), order.then.end());
    for (const OrderKey& key : keys) {
        const std::vector<QByteArray> expressions = sortKeys(*key.field);
        // What a grade is ordered by within itself is for the next field to say, where there is
        // one.
        const std::size_t count = &key == &keys.back() ? expressions.size() : 1;
        for (std::size_t i = 0; i < count; ++i)
            sql += expressions[i] + (key.descending ? " DESC" : "") + ", ";
    }
    return sql + "i.id" + (order.descending ? " DESC" : "");
}

QByteArray dueTable(const Order& order)
{
    if (!order.dues)
        return {};
    return " LEFT JOIN (SELECT CAST(key AS INTEGER) AS incident, value AS at, value < ? AS late"
           " FROM json_each(?)) d ON d.incident = i.id";
}

void bindAll(Statement& statement, const ListBinds& binds)
{
    int place = 0;
    for (const Value& value : binds.before)
        statement.bind(++place, value);
    if (binds.dues) {
        statement.bind(++place, QByteArrayView(binds.dues->now));
        statement.bind(++place, QByteArrayView(binds.dues->times));
    }
    for (const Value& value : binds.after)
        statement.bind(++place, value);
}

} // namespace ireg::storage
