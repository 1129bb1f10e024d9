// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentlist.h"

#include <QVarLengthArray>

#include <algorithm>

namespace ireg::storage
{

namespace
{

constexpr const char* listColumns =
    "SELECT i.id, i.reference, i.title, i.kind, i.severity, i.stage, i.status, i.disposition,"
    " p.name, i.noticed, (SELECT group_concat(v.stage) FROM stage_visit v"
    "   WHERE v.incident = i.id AND v.\"left\" IS NULL), i.severity_override IS NOT NULL";
constexpr const char* reportColumns =
    ", i.contained_at, i.closed_at, i.tlp, i.individuals, i.individuals_approximate";
constexpr const char* listTables = " FROM incident i LEFT JOIN person p ON p.id = i.owner";
constexpr const char* idColumns = "SELECT i.id";

/// As fromCode; the first letter spares measuring most of the codes.
template <Coded E> std::optional<E> codeOfText(QByteArrayView text)
{
    for (const auto& entry : codes<E>) {
        if (!text.isEmpty() && entry.code[0] == text.front() && text == QByteArrayView(entry.code))
            return entry.value;
    }
    return std::nullopt;
}

template <Coded E> std::optional<E> codeAt(const Statement& statement, int column)
{
    return codeOfText<E>(statement.view(column));
}

std::vector<Stage> stages(QByteArrayView codes)
{
    std::vector<Stage> found;
    while (!codes.isEmpty()) {
        const auto end = std::ranges::find(codes, ',');
        const auto stage = codeOfText<Stage>({codes.begin(), end});
        if (stage && std::ranges::find(found, *stage) == found.end())
            found.push_back(*stage);
        codes = end == codes.end() ? QByteArrayView() : QByteArrayView(end + 1, codes.end());
    }
    std::ranges::sort(found);
    return found;
}

/// Times are ASCII, so a list of hundreds widens them without a string of their own.
std::optional<When> whenAt(const Statement& statement, int column)
{
    const QByteArrayView text = statement.view(column);
    QVarLengthArray<QChar, 96> wide;
    for (char c : text)
        wide.append(QLatin1Char(c));
    return whenFromText(QStringView(wide.data(), wide.size()));
}

/// The incidents that wait for a second person, ascending; few, so all lines share one reading.
std::vector<qint64> waitingForSecondPerson(Database& database)
{
    Statement& statement = database.cached("SELECT DISTINCT incident FROM confirmation"
                                           " WHERE confirmed_at IS NULL ORDER BY incident");
    const Reset reset(statement);
    std::vector<qint64> found;
    while (statement.step())
        found.push_back(statement.integer(0));
    return found;
}

ListedIncident readListed(const Statement& statement, const std::vector<qint64>& waiting)
{
    const qint64 id = statement.integer(0);
    return {.id = id,
            .reference = statement.string(1),
            .title = statement.string(2),
            .kind = codeAt<Kind>(statement, 3),
            .severity = codeAt<Severity>(statement, 4),
            .overridden = statement.integer(11) != 0,
            .secondPersonPending = std::ranges::binary_search(waiting, id),
            .stage = codeAt<Stage>(statement, 5),
            .openStages = stages(statement.view(10)),
            .status = codeAt<Status>(statement, 6).value_or(Status::Open),
            .disposition = codeAt<Disposition>(statement, 7).value_or(Disposition::Undecided),
            .owner = statement.string(8),
            .noticed = whenAt(statement, 9)};
}

QByteArray column(const Field& field)
{
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

/// A list of values and no OR for each: an expression has a bounded depth.
QByteArray isIn(const Comparison& comparison, Row& binds)
{
    const QByteArray name = compared(comparison);
    QByteArray places;
    bool unsaid = false;
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

QByteArray anyOf(const Comparison& comparison, Row& binds)
{
    if (comparison.relation == Relation::In && !comparison.values.empty())
        return isIn(comparison, binds);
    QByteArray sql;
    for (const Value& value : comparison.values) {
        const QByteArray one = condition(compared(comparison), comparison.relation, value);
        sql += (sql.isEmpty() ? "(" : " OR ") + one;
        if (one.contains('?'))
            binds.push_back(value);
    }
    return sql.isEmpty() ? QByteArray("1") : sql + ')';
}

Statement& listSelection(Database& database,
                         const QByteArray& columns,
                         const std::vector<Comparison>& where,
                         const Order& order)
{
    Row binds;
    QByteArray sql = columns + listTables;
    for (std::size_t i = 0; i < where.size(); ++i)
        sql += (i == 0 ? " WHERE " : " AND ") + anyOf(where[i], binds);
    sql += orderBy(order);
    if (order.limit > 0)
        sql += " LIMIT " + QByteArray::number(order.limit);
    Statement& statement = database.cached(sql);
    for (std::size_t i = 0; i < binds.size(); ++i)
        statement.bind(static_cast<int>(i) + 1, binds[i]);
    return statement;
}

} // namespace

std::vector<ListedIncident> listRows(Database& database,
                                     const std::vector<Comparison>& where,
                                     const Order& order)
{
    const std::vector<qint64> waiting = waitingForSecondPerson(database);
    Statement& statement = listSelection(database, listColumns, where, order);
    const Reset reset(statement);
    std::vector<ListedIncident> rows;
    rows.reserve(static_cast<std::size_t>(std::min<qint64>(order.limit, 1'000)));
    while (statement.step())
        rows.push_back(readListed(statement, waiting));
    return rows;
}

std::vector<ReportedIncident> reportRows(Database& database,
                                         const std::vector<Comparison>& where,
                                         const Order& order)
{
    const std::vector<qint64> waiting = waitingForSecondPerson(database);
    Statement& statement = listSelection(
        database, QByteArray(listColumns) + reportColumns, where, order);
    const Reset reset(statement);
    std::vector<ReportedIncident> rows;
    while (statement.step())
        rows.push_back({.line = readListed(statement, waiting),
                        .contained = whenAt(statement, 12),
                        .closed = whenAt(statement, 13),
                        .tlp = codeAt<Tlp>(statement, 14).value_or(Tlp::AmberStrict),
                        .individuals = statement.null(15)
                            ? std::nullopt
                            : std::optional<qint64>(statement.integer(15)),
                        .individualsApproximate = statement.integer(16) != 0});
    return rows;
}

QByteArray orderBy(const Order& order)
{
    const char* direction = order.descending ? " DESC" : "";
    QByteArray sql = " ORDER BY ";
    for (const QByteArray& key : sortKeys(*order.field))
        sql += key + direction + ", ";
    return sql + "i.id" + direction;
}

std::vector<qint64> listIds(Database& database,
                            const std::vector<Comparison>& where,
                            const Order& order)
{
    Statement& statement = listSelection(database, idColumns, where, order);
    const Reset reset(statement);
    std::vector<qint64> ids;
    while (statement.step())
        ids.push_back(statement.integer(0));
    return ids;
}

ListedIncident listRow(Database& database, qint64 incident)
{
    Statement& statement = database.cached(QByteArray(listColumns) + listTables
                                           + " WHERE i.id = ?");
    statement.bind(1, incident);
    const Reset reset(statement);
    return statement.step() ? readListed(statement, waitingForSecondPerson(database))
                            : ListedIncident{};
}

QString incidentReference(Database& database, qint64 incident)
{
    Statement& statement = database.cached("SELECT reference FROM incident WHERE id = ?");
    statement.bind(1, incident);
    const Reset reset(statement);
    return statement.step() ? statement.string(0) : QString();
}

std::vector<QString> incidentReferences(Database& database)
{
    Statement& statement = database.cached("SELECT reference FROM incident");
    const Reset reset(statement);
    std::vector<QString> references;
    while (statement.step())
        references.push_back(statement.string(0));
    return references;
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
