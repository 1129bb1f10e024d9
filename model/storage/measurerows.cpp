// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/measurerows.h"

#include "model/base/text.h"
#include "model/notification/notification.h"
#include "model/storage/incidentset.h"
#include "model/storage/narrow.h"
#include "model/storage/projection.h"

#include <algorithm>

namespace ireg::storage
{

namespace
{

const QByteArrayList measuredFields{
    "reference",    "kind",      "status",        "workflow",          "stage",
    "disposition",  "noticed",   "recorded",      "detected_by",       "occurred_from",
    "severity",     "aware_at",  "suspected_at",  "severity_computed", "severity_override",
    "declared_at",  "effective", "determined_at", "acknowledged_at",   "contained_at",
    "recovered_at", "closed_at", "cycle",         "service_minutes",   "root_cause_category"};

/// `noticed` begins with the instant in UTC, and no zone is a whole day from it.
struct Bounds
{
    QByteArray from, to;

    explicit Bounds(const Period& period, qint64 daysBefore = 0)
        : from(period.from.isValid() ? day(period.from.addDays(-1 - daysBefore)) : QByteArray()),
          to(period.to.isValid() ? day(period.to.addDays(2)) : QByteArray("~"))
    {
    }
    static QByteArray day(QDate date) { return date.toString(Qt::ISODate).toLatin1(); }
};

const QByteArray inBounds = "coalesce(noticed, '') BETWEEN ? AND ?";

/// What a person typed may lie in a period by its zone, and outside by UTC.
void readIncidents(Database& database, FigureFacts& facts)
{
    const Bounds bounds(facts.period);
    Narrow<Incident> rows(database, measuredFields, "WHERE " + inBounds + " ORDER BY id");
    rows.statement().bindAll(QByteArrayView(bounds.from), QByteArrayView(bounds.to));
    Incident incident;
    Said said = Said().set();
    while (rows.statement().step()) {
        rows.take(incident, said);
        if (facts.period.has(incident.noticed ? dateOf(*incident.noticed) : QDate()))
            facts.incidents.push_back(incident);
    }
}

template <Described Record, class Visit>
void forEachOf(Database& database,
               const Period& period,
               const QByteArrayList& fields,
               const QByteArray& condition,
               const Visit& visit)
{
    const Bounds bounds(period);
    Narrow<Record> rows(database,
                        fields,
                        "WHERE incident IN (SELECT id FROM incident WHERE " + inBounds + ")"
                            + condition + " ORDER BY id");
    rows.statement().bindAll(QByteArrayView(bounds.from), QByteArrayView(bounds.to));
    Record record;
    Said said = Said().set();
    while (rows.statement().step()) {
        rows.take(record, said);
        visit(record);
    }
}

template <class Key> void keepFirst(std::map<Key, When>& first, const Key& key, const When& when)
{
    const auto [known, fresh] = first.emplace(key, when);
    if (!fresh)
        known->second = std::min(known->second, when);
}

void readParts(Database& database, FigureFacts& facts)
{
    forEachOf<StageVisit>(
        database,
        facts.period,
        {"incident", "stage", "cycle", "entered", "left"},
        {},
        [&facts](const StageVisit& visit) { facts.visits[visit.incident.value].push_back(visit); });
    forEachOf<Notification>(database,
                            facts.period,
                            {"incident", "sent_at", "bounced_at"},
                            " AND sent_at IS NOT NULL",
                            [&facts](const Notification& notice) {
                                if (reached(notice))
                                    keepFirst(facts.firstSent, notice.incident.value, *notice.sent);
                            });
    forEachOf<Review>(database,
                      facts.period,
                      {"incident", "cycle", "approved_at"},
                      " AND approved_at IS NOT NULL",
                      [&facts](const Review& review) {
                          keepFirst(facts.reviewApproved,
                                    std::pair(review.incident.value, review.cycle),
                                    *review.approved);
                      });
    Projection projection(database);
    facts.costs = projection.records<CostLine>();
}

/// Of confirmed incidents, whenever noticed; work falls into the period in which it is due.
void readActions(Database& database, FigureFacts& facts)
{
    Narrow<Action> rows(database,
                        {"incident", "due", "done_at", "done_none_reason"},
                        "WHERE due IS NOT NULL AND due BETWEEN ? AND ? AND incident IN"
                        " (SELECT id FROM incident WHERE disposition = 'confirmed') ORDER BY id");
    const Bounds bounds(facts.period);
    rows.statement().bindAll(QByteArrayView(bounds.from), QByteArrayView(bounds.to));
    Action action;
    Said said = Said().set();
    while (rows.statement().step()) {
        rows.take(action, said);
        if (action.due.isValid() && facts.period.has(action.due))
            facts.actions.push_back(action);
    }
    Narrow<Action> checks(database,
                          {"incident", "done_at", "effectiveness", "checked_at"},
                          "WHERE effectiveness IS NOT NULL AND incident IN"
                          " (SELECT id FROM incident WHERE disposition = 'confirmed') ORDER BY id");
    said = Said().set();
    while (checks.statement().step()) {
        checks.take(action, said);
        if (action.checked && facts.period.has(dateOf(*action.checked)))
            facts.checkedActions.push_back(action);
    }
    Statement& references = database.cached("SELECT id, reference FROM incident WHERE id IN"
                                            " (SELECT incident FROM action WHERE due IS NOT NULL)");
    const Reset reset(references);
    while (references.step())
        facts.actionIncidents.emplace(references.integer(0), references.string(1));
}

void readOpen(Database& database, FigureFacts& facts)
{
    Statement& rows = database.cached(
        "SELECT i.reference, i.stage, i.severity,"
        " (SELECT max(v.entered) FROM stage_visit v WHERE v.incident = i.id AND v.stage = i.stage"
        "  AND v.cycle = i.cycle AND v.\"left\" IS NULL)"
        " FROM incident i WHERE i.status <> 'closed' AND i.stage IS NOT NULL ORDER BY i.id");
    const Reset reset(rows);
    while (rows.step()) {
        if (const auto stage = fromCode<Stage>(rows.view(1)))
            facts.open.push_back({.reference = rows.string(0),
                                  .stage = *stage,
                                  .severity = fromCode<Severity>(rows.view(2)),
                                  .entered = whenFromText(rows.string(3))});
    }
}

void readThings(Database& database, FigureFacts& facts)
{
    const Bounds bounds(facts.period, facts.recurrenceDays);
    Statement& rows = database.cached("SELECT a.incident, coalesce(c.name, a.name) FROM affected a"
                                      " LEFT JOIN catalogue_item c ON c.id = a.item"
                                      " WHERE a.incident IN (SELECT id FROM incident WHERE "
                                      + inBounds + ") ORDER BY a.id");
    rows.bindAll(QByteArrayView(bounds.from), QByteArrayView(bounds.to));
    const Reset reset(rows);
    while (rows.step()) {
        const QString name = rows.string(1).trimmed();
        if (!name.isEmpty())
            facts.things[rows.integer(0)].emplace(nameKey(name), name);
    }
}

void readOccurrences(Database& database, FigureFacts& facts)
{
    const Bounds bounds(facts.period, facts.recurrenceDays);
    Statement& rows = database.cached(
        "SELECT i.id, i.reference, i.noticed, i.disposition, i.kind, i.root_cause_category,"
        " n.root_cause FROM incident i LEFT JOIN incident_narrative n"
        " ON n.id = i.id AND i.root_cause_category IS NOT NULL"
        " WHERE i.noticed BETWEEN ? AND ? ORDER BY i.id");
    rows.bindAll(QByteArrayView(bounds.from), QByteArrayView(bounds.to));
    const Reset reset(rows);
    while (rows.step()) {
        Occurrence one{
            .incident = {rows.integer(0)},
            .reference = rows.string(1),
            .noticed = whenFromText(rows.string(2)),
            .disposition = fromCode<Disposition>(rows.view(3)).value_or(Disposition::Undecided),
            .causeCategory = fromCode<RootCause>(rows.view(5)),
            .cause = rows.string(6),
            .kind = fromCode<Kind>(rows.view(4)),
            .distinctFrom = {},
            .things = {}};
        if (const auto things = facts.things.find(one.incident.value); things != facts.things.end())
            one.things = things->second;
        if (canBeCompared(one))
            facts.occurrences.push_back(std::move(one));
    }
}

void readDistinctions(Database& database, FigureFacts& facts)
{
    std::map<qint64, std::set<qint64>> distinct;
    Statement& rows = database.cached(
        "SELECT incident, other FROM incident_link WHERE kind = 'distinct-from'");
    const Reset reset(rows);
    while (rows.step())
        distinct[rows.integer(0)].insert(rows.integer(1));
    for (Occurrence& one : facts.occurrences) {
        if (const auto known = distinct.find(one.incident.value); known != distinct.end())
            one.distinctFrom = known->second;
    }
}

void readLessons(Database& database, FigureFacts& facts)
{
    Statement& rows = database.cached("SELECT l.state, i.reference FROM lesson l"
                                      " JOIN incident i ON i.id = l.incident ORDER BY l.id");
    const Reset reset(rows);
    while (rows.step())
        facts.lessons.emplace_back(
            fromCode<LessonState>(rows.view(0)).value_or(LessonState::Identified), rows.string(1));
}

} // namespace

void readFigureFacts(Database& database, FigureFacts& facts)
{
    readIncidents(database, facts);
    readParts(database, facts);
    readActions(database, facts);
    readOpen(database, facts);
    readThings(database, facts);
    readOccurrences(database, facts);
    readDistinctions(database, facts);
    readLessons(database, facts);
}

} // namespace ireg::storage
