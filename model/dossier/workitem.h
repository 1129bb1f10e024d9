// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/action/effectiveness.h"
#include "model/incident/confirmation.h"
#include "model/monitoring/watchitem.h"
#include "model/notification/obligation.h"
#include "model/review/review.h"
#include "model/timeline/timeline.h"

namespace ireg
{

/// What is wanted of somebody.
enum class Work {
    Duty,         ///< to tell somebody, by a clock
    Question,     ///< whether somebody has to be told
    Decision,     ///< a question that was put to somebody
    Action,       ///< to finish one
    Check,        ///< of what is watched
    Effect,       ///< of an action that was done: whether it did what it was for
    Review,       ///< to hold it, or to approve it
    SecondPerson, ///< to confirm what one person did alone
    Owner,        ///< to lead the work on an incident of nobody
    PlanTest      ///< to put a recovery plan to the test
};
template <>
inline constexpr auto codes<Work> = std::array{CodeOf{Work::Duty, "clock"},
                                               CodeOf{Work::Question, "question"},
                                               CodeOf{Work::Decision, "decision"},
                                               CodeOf{Work::Action, "action"},
                                               CodeOf{Work::Check, "watch-check"},
                                               CodeOf{Work::Effect, "effect-check"},
                                               CodeOf{Work::Review, "review"},
                                               CodeOf{Work::SecondPerson, "second-person"},
                                               CodeOf{Work::Owner, "owner"},
                                               CodeOf{Work::PlanTest, "plan-test"}};

/// By when something is to be done.
struct WorkTime
{
    QDateTime at;     ///< of a day its last instant in the register's zone
    bool day = false; ///< it is due by the day, at no time of it
    QDateTime from;   ///< when its period began; invalid where it has none

    bool operator==(const WorkTime&) const = default;
};

/// One thing of an incident, or of an exercise, that is due or waits for somebody. "Work item" and
/// "worklist" as the Workflow Management Coalition's glossary (WFMC-TC-1011) has them.
struct WorkItem
{
    Work work = Work::Action;
    const RecordType* type = nullptr; ///< of the record it is about, the incident where it is none
    qint64 id = 0;
    Id<Incident> incident;
    QString reference, title; ///< the incident's, else the exercise's
    std::optional<Severity> severity;
    QString text;         ///< what the record says of itself
    QString responsible;  ///< a name; empty: nobody is named
    bool another = false; ///< it is for anybody but the one who is `responsible`
    std::optional<WorkTime> due;
    bool late = false;
    bool mine = false;     ///< it needs the person that the worklist was asked for
    bool pressing = false; ///< it is another's, and needs them all the same: pressesEverybody()

    std::optional<Obligation> duty; ///< of a Duty; of a Question the possible one that ends first
    QString recipient;              ///< of a Duty
    QStringList regimes;            ///< of a Question, the one that ends first before the others
    std::optional<Concern> concern; ///< of a SecondPerson
    bool held = false; ///< of a Review: it is to be approved; of a PlanTest: it was tested once
};

/// How soon something is wanted.
enum class Horizon {
    Now,    ///< late, due within 24 hours, or without a date undecided or owed without delay
    Week,   ///< today or on one of the next seven days
    Later,  ///< after that
    Undated ///< to be done, and nobody said by when
};
template <>
inline constexpr auto codes<Horizon> = std::array{CodeOf{Horizon::Now, "now"},
                                                  CodeOf{Horizon::Week, "this-week"},
                                                  CodeOf{Horizon::Later, "later"},
                                                  CodeOf{Horizon::Undated, "undated"}};
/// `now` is in the register's zone, of which the days are.
Horizon horizonOf(const WorkItem& item, const When& now);
/// The same of a day, which is due until its end.
Horizon horizonOf(const std::optional<WorkTime>& due, const When& now);

/// Until the end of that day.
WorkTime untilEndOf(QDate day, const QTimeZone& zone);
/// The end of a clock with the beginning of its period; nothing where it has none.
std::optional<WorkTime> endOfClock(const Deadline& deadline);
/// What is late, here and wherever it is told: what has a time, from the instant after it; what has
/// a day, from the next day of the register's zone on, and on its day it is not.
bool isPast(const std::optional<WorkTime>& due, const QDateTime& now);
bool isPast(QDate day, QDate today);
/// So many days after its day; less than one where it is not late.
qint64 daysLate(QDate day, QDate today);

// An action, a check or a decision that is open stays so, and late, once its incident is closed:
// who closes on a reason leaves work to be followed up. The closing ends the rest (dutiesLeft()).

/// Neither done nor left out on a reason.
bool isOpen(const Action& action);
/// Not looked at since its last day.
bool isOpen(const WatchItem& item);
bool isOpen(const Decision& decision);
/// Whether a review is still to be held or approved: asked for from recovery on, or once the work
/// is in that stage. Null: none was begun in this cycle.
bool wantsReview(const Incident& incident, const Review* review, bool inReview);
/// ISO/IEC 27001 A.5.27 by the register's own target: so many working days after the recovery of a
/// high or critical incident. Invalid: no day follows.
QDate reviewDay(const Incident& incident, int workingDays, const Holidays& holidays);

/// Whether it needs this person: what is theirs, what is nobody's, and what another one than who is
/// `responsible` has to do.
bool needs(const WorkItem& item, const QString& person);
/// A clock that has ended or ends within 24 hours needs everybody, whoever answers for it.
bool pressesEverybody(const WorkItem& item, const When& now);
/// What ends first comes first, then what has no end; of these the graver incident.
bool comesBefore(const WorkItem& one, const WorkItem& other);

} // namespace ireg
