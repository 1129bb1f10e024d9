// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/action.h"
#include "model/exercise/exercise.h"
#include "model/incident/confirmation.h"
#include "model/incident/incident.h"
#include "model/lesson/lesson.h"
#include "model/monitoring/watchitem.h"
#include "model/review/review.h"
#include "model/storage/database.h"
#include "model/timeline/timeline.h"

#include <map>
#include <set>
#include <vector>

namespace ireg::storage
{

// What is open or awaited, as isOpen() and waitsForCheck() of model/dossier/workitem.h has it:
// conditions on the rows of a table.
inline constexpr char openActions[] = "done_at IS NULL AND coalesce(done_none_reason, '') = ''";
inline constexpr char awaitedEffects[] =
    "done_at IS NOT NULL AND (effectiveness = 'cannot-tell'"
    " OR (effectiveness IS NULL AND coalesce(verification, '') = ''))";
inline constexpr char openChecks[] = "(checked_at IS NULL OR day_of(checked_at) < until)";
inline constexpr char openDecisions[] = "coalesce(answer, '') = ''";

/// What a line says of its incident, and what asks for a line by itself; small, since a register
/// may have thousands of open ones.
struct WorkIncident
{
    QString reference, title;
    std::optional<Severity> severity;
    Id<Person> owner;
    Status status = Status::Open;
    Workflow workflow = Workflow::Six;
    Disposition disposition = Disposition::Undecided;
    std::optional<When> recovered;
    int cycle = 1;
};

/// What may wait for somebody in incidents that are not closed, each read in one query; of each
/// record only the fields that a worklist reads, the rest as if never said.
struct WorkRows
{
    /// By id; also closed ones, where a notice was never sent or a second person is waited for.
    std::map<qint64, WorkIncident> incidents;
    std::set<qint64> inReview;   ///< incidents whose work is in the stage Review
    std::vector<Action> actions; ///< open, or done and waiting for a check of their effect
    std::vector<WatchItem> watch;
    std::vector<Decision> decisions;
    std::vector<Review> reviews;             ///< of every cycle
    std::vector<Confirmation> confirmations; ///< that wait, of closed incidents too
    std::vector<Exercise> exercises;
    std::map<qint64, Exercise> exerciseOf; ///< by action: the exercise whose finding asked for it
};
WorkRows workRows(Database& database);

/// Every action, and the incidents they belong to, by id, with reference and title alone.
struct ActionRows
{
    std::vector<Action> actions;
    std::map<qint64, WorkIncident> incidents;
    std::map<qint64, Exercise> exerciseOf; ///< as in WorkRows
};
ActionRows actionRows(Database& database);

/// A lesson that was met again, and in which incident.
struct ReturnedLesson
{
    Lesson lesson;
    Id<Incident> incident;
    QString reference, title; ///< of that incident
};
/// In incidents that are not closed, the newest first.
std::vector<ReturnedLesson> returnedLessons(Database& database);

} // namespace ireg::storage
