// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/workrows.h"

#include "model/storage/narrow.h"

namespace ireg::storage
{

namespace
{

const QByteArrayList workIncidentFields{"reference",
                                        "title",
                                        "severity",
                                        "owner",
                                        "status",
                                        "workflow",
                                        "disposition",
                                        "recovered_at",
                                        "cycle"};

template <Described Record>
std::vector<Record> narrowRecords(Database& database,
                                  const QByteArrayList& codes,
                                  const QByteArray& tail)
{
    Narrow<Record> rows(database, codes, tail);
    std::vector<Record> found;
    while (rows.statement().step()) {
        Said said = Said().set();
        rows.take(found.emplace_back(), said);
    }
    return found;
}

std::map<qint64, WorkIncident> workIncidents(Database& database, const QByteArray& which)
{
    Narrow<Incident> rows(database, workIncidentFields, which);
    std::map<qint64, WorkIncident> found;
    Incident incident;
    Said said = Said().set();
    while (rows.statement().step()) {
        rows.take(incident, said);
        found.emplace(incident.id.value,
                      WorkIncident{.reference = incident.reference,
                                   .title = incident.title,
                                   .severity = incident.severity,
                                   .owner = incident.owner,
                                   .status = incident.status,
                                   .workflow = incident.workflow,
                                   .disposition = incident.disposition,
                                   .recovered = incident.recovered,
                                   .cycle = incident.cycle});
    }
    return found;
}

std::set<qint64> incidentsInReview(Database& database)
{
    Statement& statement = database.cached("SELECT DISTINCT incident FROM stage_visit"
                                           " WHERE stage = 'review' AND \"left\" IS NULL");
    const Reset reset(statement);
    std::set<qint64> found;
    while (statement.step())
        found.insert(statement.integer(0));
    return found;
}

const QByteArrayList workExerciseFields{"title", "plan", "planned_at", "held_at", "lead"};

std::map<qint64, Exercise> exercisesOfActions(Database& database)
{
    std::map<qint64, Exercise> exercises;
    for (Exercise& one : narrowRecords<Exercise>(database, workExerciseFields, "ORDER BY id"))
        exercises.emplace(one.id.value, std::move(one));
    std::map<qint64, Exercise> found;
    Statement& statement = database.cached(
        "SELECT action, exercise FROM finding WHERE action IS NOT NULL");
    const Reset reset(statement);
    while (statement.step()) {
        const auto exercise = exercises.find(statement.integer(1));
        if (exercise != exercises.end())
            found.emplace(statement.integer(0), exercise->second);
    }
    return found;
}

} // namespace

WorkRows workRows(Database& database)
{
    WorkRows rows;
    const QByteArray byIncident = " ORDER BY incident, id";
    rows.incidents = workIncidents(
        database,
        "WHERE status <> 'closed'"
        " OR id IN (SELECT incident FROM confirmation WHERE confirmed_at IS NULL)"
        " OR id IN (SELECT incident FROM notification WHERE sent_at IS NULL)"
        " OR id IN (SELECT incident FROM notification WHERE bounced_at IS NOT NULL)"
        " OR id IN (SELECT incident FROM action WHERE "
            + QByteArray(openActions) + " OR (" + awaitedEffects
            + ")) OR id IN (SELECT incident FROM watch_item WHERE " + openChecks
            + ") OR id IN (SELECT incident FROM decision WHERE " + openDecisions + ")");
    rows.inReview = incidentsInReview(database);
    rows.actions = narrowRecords<Action>(database,
                                         {"incident",
                                          "title",
                                          "owner",
                                          "due",
                                          "done_at",
                                          "done_none_reason",
                                          "verification",
                                          "check_days",
                                          "effectiveness",
                                          "checked_at"},
                                         QByteArray("WHERE ") + openActions + " OR ("
                                             + awaitedEffects + ")" + byIncident);
    rows.watch = narrowRecords<WatchItem>(database,
                                          {"incident", "what", "until", "checked_at"},
                                          QByteArray("WHERE ") + openChecks + byIncident);
    rows.decisions = narrowRecords<Decision>(database,
                                             {"incident", "question", "decider", "answer", "due"},
                                             QByteArray("WHERE ") + openDecisions + byIncident);
    rows.reviews = narrowRecords<Review>(database,
                                         {"incident", "cycle", "held_at", "approved_at"},
                                         "WHERE incident IN (SELECT id FROM incident"
                                         " WHERE status <> 'closed')"
                                             + byIncident);
    rows.confirmations = narrowRecords<Confirmation>(
        database,
        {"incident", "concern", "decided_by", "confirmed_at"},
        "WHERE confirmed_at IS NULL" + byIncident);
    rows.exercises = narrowRecords<Exercise>(database, workExerciseFields, "ORDER BY id");
    rows.exerciseOf = exercisesOfActions(database);
    return rows;
}

ActionRows actionRows(Database& database)
{
    ActionRows rows;
    rows.actions = narrowRecords<Action>(database,
                                         {"incident",
                                          "title",
                                          "type",
                                          "owner",
                                          "due",
                                          "done_at",
                                          "done_none_reason",
                                          "verification",
                                          "priority",
                                          "effort_hours",
                                          "check_days",
                                          "effectiveness",
                                          "checked_at",
                                          "checked_by"},
                                         "ORDER BY id");
    rows.incidents = workIncidents(database, "WHERE id IN (SELECT incident FROM action)");
    rows.exerciseOf = exercisesOfActions(database);
    return rows;
}

std::vector<ReturnedLesson> returnedLessons(Database& database)
{
    Statement& statement = database.cached(
        "SELECT l.id, l.statement, l.state, i.id, i.reference, i.title FROM lesson_link k"
        " JOIN lesson l ON l.id = k.lesson JOIN incident i ON i.id = k.incident"
        " WHERE k.came_back = 1 AND i.status <> 'closed' ORDER BY k.id DESC");
    const Reset reset(statement);
    std::vector<ReturnedLesson> found;
    while (statement.step()) {
        ReturnedLesson& one = found.emplace_back();
        one.lesson.id = {statement.integer(0)};
        one.lesson.statement = statement.string(1);
        one.lesson.state = fromCode<LessonState>(statement.text(2)).value_or(one.lesson.state);
        one.incident = {statement.integer(3)};
        one.reference = statement.string(4);
        one.title = statement.string(5);
    }
    return found;
}

} // namespace ireg::storage
