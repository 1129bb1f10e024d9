// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/period.h"
#include "model/dossier/measures.h"
#include "model/dossier/responsetargets.h"
#include "model/incident/recurring.h"
#include "model/lesson/lesson.h"
#include "model/notification/rulebook.h"

namespace ireg
{

/// One duty to tell of an incident that is measured.
struct ClockRead
{
    qint64 incident = 0;
    QString clock; ///< regime/step; empty: a notice under no regime
    Deadline deadline;
};

/// An incident that is not closed, whenever it was noticed.
struct OpenIncident
{
    QString reference;
    Stage stage = Stage::Assess;
    std::optional<Severity> severity;
    std::optional<When> entered; ///< into that stage
};

/// What figures are made of beside the facts of the measures.
struct FigureFacts : MeasureFacts
{
    Period period = {};
    When now = {};
    std::vector<ClockRead> clocks = {};           ///< of confirmed incidents of the period
    qint64 recurrenceDays = ireg::recurrenceDays; ///< of the register
    /// Of the period and of so many days before it.
    std::vector<Occurrence> occurrences = {};
    /// What each incident affects: names by a key that the same thing shares.
    std::map<qint64, std::map<QString, QString>> things = {};
    std::vector<OpenIncident> open = {};            ///< in a stage
    std::map<qint64, QString> actionIncidents = {}; ///< references, by the incident's id
    /// All, with the references of the incidents that they were learned from.
    std::vector<std::pair<LessonState, QString>> lessons = {};
};

/// A share, and which incidents it is of.
struct ReferredShare
{
    Share share;
    QStringList counted;   ///< references of the n, each once, in the order of the facts
    QStringList uncounted; ///< of those in n that do not count, each once

    bool operator==(const ReferredShare&) const = default;
};

struct MonthCount
{
    qint64 incidents = 0;
    CountByCode severities, kinds;

    bool operator==(const MonthCount&) const = default;
};

struct ThingCount
{
    QString thing;
    qint64 incidents = 0;

    bool operator==(const ThingCount&) const = default;
};

/// How long open incidents have been in their present stage.
struct Ageing
{
    qint64 n = 0;
    std::map<std::optional<Severity>, Spread> bySeverity; ///< those that occur
    std::optional<double> longestHours;
    QString longest; ///< its reference
};

struct TargetShares
{
    ResponseTarget target;
    Share respond, recover;
};

/// How much and how often, as a page or a report shows it (ISO/IEC 27002 5.27).
struct Figures
{
    /// Of all incidents by the month in which they were noticed, in the recorded zone, `2026-01`;
    /// `unknown` where that was not said. Only those that occur.
    std::map<QString, MonthCount> months;
    /// The same by cause, as far as it is known; `none` where nothing was said.
    CountByCode causes;
    std::vector<ThingCount>
        things;              ///< the most first, then by name; an incident in each of its own
    qint64 withoutThing = 0; ///< incidents
    qint64 nearMisses = 0;   ///< that no other measure speaks of
    CountByCode nearMissKinds, nearMissSeverities;

    /// Of all that is open now, whatever the period; only stages that have some. Excluded: entered
    /// at no known time; negative: entered in the future.
    std::map<Stage, Ageing> ageing;
    /// Of the confirmed incidents that can be compared: noticed at most recurrenceDays after an
    /// earlier one with the same cause, or of the same kind with the same thing. Excluded: without
    /// a time, or with neither cause nor kind and thing.
    ReferredShare recurrence;
    std::vector<CameBack> cameBack; ///< what that counts, in the order of their times
    /// Notices on time, by clock (`none`: under no regime), as Measures::noticesOnTime has them.
    std::map<QString, ReferredShare> clocks;
    /// Of the actions that are due in the period: done, whenever. Excluded: left out on a reason.
    ReferredShare actionsClosed;
    std::optional<qint64> oldestOverdueDays; ///< of the open actions whose due day is over
    QStringList overdueIncidents;            ///< references, each once
    /// Of the confirmed incidents of which it was looked at whether what was done works: it does.
    /// Excluded: not looked at yet.
    Share effective;
    /// All lessons of the register, each state. Incidents: where they were learned.
    std::map<LessonState, qint64> lessons;
    std::map<LessonState, QStringList> lessonIncidents;
    /// Of the confirmed incidents of each severity: answered, and working again, within its target.
    /// What is not yet, and whose target is over, missed it. Excluded: a time is not known of what
    /// is closed; still within; an end before its beginning.
    std::vector<TargetShares> targets;
    qint64 serviceMinutes = 0; ///< lost, of the confirmed incidents that say how many
    qint64 serviceKnown = 0, serviceExcluded = 0; ///< incidents that do, and do not
};

/// Everything that is counted and measured of a period.
struct PeriodFigures
{
    Period period = {};
    Statistics statistics = {};
    Measures measures = {};
    Figures figures = {};
    Rulebook rules = {}; ///< that clocks have their names from
};

/// Pure.
Figures figuresOf(const FigureFacts& facts);

} // namespace ireg
