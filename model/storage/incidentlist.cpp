// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentlist.h"

namespace ireg::storage
{

namespace
{

constexpr const char* listColumns =
    "SELECT i.id, i.reference, i.title, i.kind, i.severity, i.stage, i.status, i.disposition,"
    " p.name, i.noticed, (SELECT group_concat(DISTINCT v.stage) FROM stage_visit v"
    "   WHERE v.incident = i.id AND v.\"left\" IS NULL), i.severity_override IS NOT NULL"
    " FROM incident i LEFT JOIN person p ON p.id = i.owner";
constexpr const char* idColumns =
    "SELECT i.id FROM incident i LEFT JOIN person p ON p.id = i.owner";

ListRow read(Statement& statement)
{
    return {.id = statement.integer(0),
            .reference = statement.text(1),
            .title = statement.text(2),
            .kind = statement.text(3),
            .severity = statement.text(4),
            .stage = statement.text(5),
            .status = statement.text(6),
            .disposition = statement.text(7),
            .owner = statement.text(8),
            .noticed = statement.text(9),
            .openStages = statement.text(10),
            .overridden = statement.integer(11) != 0};
}

QByteArray column(const Field& field)
{
    if (QByteArrayView(field.code) == QByteArrayView("owner"))
        return "p.name";
    if (field.has(Narrative))
        return QByteArray("(SELECT n.\"") + field.code
            + "\" FROM incident_narrative n WHERE n.id = i.id)";
    return QByteArray("i.\"") + field.code + '"';
}

/// Severity and stage sort by rank, a reference by its number.
QByteArray sortColumn(const Field& field)
{
    const std::string_view code = field.code;
    if (code == "reference" || code == "severity" || code == "stage")
        return QByteArray("i.") + field.code + "_rank";
    return column(field);
}

QByteArray condition(const Comparison& comparison, Row& binds)
{
    QByteArray sql;
    for (const Value& value : comparison.values) {
        const bool negated = std::string_view(comparison.operation) == "<>";
        sql += sql.isEmpty() ? "(" : " OR ";
        if (isNull(value)) {
            sql += column(*comparison.field) + (negated ? " IS NOT NULL" : " IS NULL");
            continue;
        }
        const bool like = std::string_view(comparison.operation) == "LIKE";
        if (like)
            sql += "instr(lower(" + column(*comparison.field) + "), lower(?)) > 0";
        else if (negated)
            sql += column(*comparison.field) + " IS NOT ?";
        else
            sql += column(*comparison.field) + ' ' + comparison.operation + " ?";
        binds.push_back(value);
    }
    return sql.isEmpty() ? QByteArray("1") : sql + ')';
}

Statement& selection(Database& database,
                     QByteArray sql,
                     const std::vector<Comparison>& where,
                     const Order& order)
{
    Row binds;
    for (std::size_t i = 0; i < where.size(); ++i)
        sql += (i == 0 ? " WHERE " : " AND ") + condition(where[i], binds);
    const char* direction = order.descending ? " DESC" : "";
    sql += " ORDER BY " + sortColumn(*order.field) + direction + ", i.id" + direction;
    if (order.limit > 0)
        sql += " LIMIT " + QByteArray::number(order.limit);
    Statement& statement = database.cached(sql);
    for (std::size_t i = 0; i < binds.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, binds[i]);
    return statement;
}

} // namespace

std::vector<ListRow> listRows(Database& database,
                              const std::vector<Comparison>& where,
                              const Order& order)
{
    Statement& statement = selection(database, listColumns, where, order);
    const Reset reset(statement);
    std::vector<ListRow> rows;
    while (statement.step())
        rows.push_back(read(statement));
    return rows;
}

std::vector<qint64> listIds(Database& database,
                            const std::vector<Comparison>& where,
                            const Order& order)
{
    Statement& statement = selection(database, idColumns, where, order);
    const Reset reset(statement);
    std::vector<qint64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

ListRow listRow(Database& database, qint64 incident)
{
    Statement& statement = database.cached(QByteArray(listColumns) + " WHERE i.id = ?");
    statement.bind(1, incident);
    const Reset reset(statement);
    return statement.step() ? read(statement) : ListRow{};
}

qint64 incidentId(Database& database, const QByteArray& reference)
{
    // By rank, which is indexed, and by text, since other texts have the same rank.
    Statement& statement = database.cached(
        "SELECT id FROM incident WHERE reference_rank = CAST(substr(?1, 5, 4) AS INTEGER) * 1000000"
        " + CAST(substr(?1, 10) AS INTEGER) AND reference = ?1");
    statement.bind(1, QByteArrayView(reference));
    const Reset reset(statement);
    return statement.step() ? statement.integer(0) : 0;
}

Counts counts(Database& database)
{
    Statement& statement = database.cached(
        "SELECT (SELECT count(*) FROM incident),"
        " (SELECT count(*) FROM incident WHERE status <> 'closed'), (SELECT count(*) FROM lesson)");
    const Reset reset(statement);
    statement.step();
    return {.incidents = statement.integer(0),
            .notClosed = statement.integer(1),
            .lessons = statement.integer(2)};
}

std::optional<QByteArray> contentBytes(Database& database, const QByteArray& sha256)
{
    Statement& statement = database.cached("SELECT bytes FROM content WHERE sha256 = ?");
    statement.bindBlob(1, sha256);
    const Reset reset(statement);
    return statement.step() ? std::optional<QByteArray>(statement.blob(0)) : std::nullopt;
}

} // namespace ireg::storage
