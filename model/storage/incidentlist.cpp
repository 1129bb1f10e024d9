// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentlist.h"

#include "model/storage/incidentconditions.h"

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

Statement& listSelection(Database& database,
                         const QByteArray& columns,
                         const std::vector<Comparison>& where,
                         const Order& order)
{
    Row binds, groupBinds;
    QByteArray sql = columns + groupColumn(order, groupBinds) + listTables + dueTable(order)
        + whereOf(where, binds) + orderBy(order);
    if (order.limit > 0)
        sql += " LIMIT " + QByteArray::number(order.limit);
    Statement& statement = database.cached(sql);
    bindAll(statement, {.before = groupBinds, .dues = order.dues.get(), .after = binds});
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
                        .individualsApproximate = statement.integer(16) != 0,
                        .group = order.group ? groupOf(order, statement.view(17)) : QByteArray()});
    return rows;
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

std::vector<SiftedIncident> siftedIncidents(Database& database,
                                            const Sifting& sifting,
                                            const Order& order)
{
    Row bits;
    QByteArray met("0");
    for (std::size_t i = 0; i < sifting.bits.size(); ++i)
        met += " | ((" + conditionOf(sifting.bits[i], bits) + " IS TRUE) << "
            + QByteArray::number(static_cast<qint64>(i)) + ')';
    Row binds;
    const QByteArray sql = "SELECT i.id, " + met + groupColumn(order, bits) + listTables
        + dueTable(order) + whereOf(sifting.where, binds) + orderBy(order);
    // Its text is another one with each choice, so it is not worth keeping.
    Statement statement = database.prepare(sql);
    bindAll(statement, {.before = bits, .dues = order.dues.get(), .after = binds});
    std::vector<SiftedIncident> found;
    while (statement.step()) {
        QByteArray group = order.group ? groupOf(order, statement.view(2)) : QByteArray();
        if (!found.empty() && found.back().group == group)
            group = found.back().group; // one text for all of a group
        found.push_back(
            {statement.integer(0), static_cast<quint64>(statement.integer(1)), std::move(group)});
    }
    return found;
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

QStringList namesToListBy(Database& database, QByteArrayView field)
{
    const char* sql = field == "owner" ? "SELECT name FROM person"
        : field == "affected"          ? "SELECT name FROM catalogue_item UNION"
                                         " SELECT name FROM affected WHERE item IS NULL"
        : field == "tag"               ? "SELECT path AS name FROM tag UNION"
                                         " SELECT code FROM tag WHERE path IS NULL"
                                       : nullptr;
    QStringList names;
    if (!sql)
        return names;
    Statement& statement = database.cached(QByteArray("SELECT DISTINCT name FROM (") + sql
                                           + ") WHERE name <> '' ORDER BY name COLLATE words");
    const Reset reset(statement);
    while (statement.step())
        names.append(statement.string(0));
    return names;
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
