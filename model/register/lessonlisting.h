// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/lesson/lesson.h"
#include "model/lesson/training.h"
#include "model/register/filter.h"
#include "model/register/register.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace ireg
{
struct Action;

/// An incident that a lesson belongs to.
struct MetIn
{
    Id<Incident> incident;
    QString reference, title;
    Tlp tlp = Tlp::AmberStrict;
    bool cameBack = false; ///< the lesson had been applied before it happened

    bool operator==(const MetIn&) const = default;
};

/// An action of an incident that a lesson belongs to.
struct LessonAction
{
    Id<Action> action;
    Id<Incident> incident;
    QString title;
    bool isOpen = true;

    bool operator==(const LessonAction&) const = default;
};

/// A lesson as a line among those of all incidents, with what it touches.
struct ListedLesson
{
    Lesson lesson;
    QString reference, owner; ///< a name; empty: nobody's
    std::vector<MetIn> met;   ///< first where it was learned
    QString exercise;         ///< that it was learned in, by its public id; empty: none
    std::vector<Training> trainings;
    std::vector<LessonAction> actions;
    std::map<qint64, QString> names; ///< of the people that it and its trainings name

    bool cameBack() const;
    QString nameOf(Id<Person> person) const;
    bool operator==(const ListedLesson&) const = default;
};

/// Which lessons are asked for, and in which order.
struct LessonQuery
{
    Filter where = {};
    QString words = {};                   ///< searched for; empty: all
    QString sort = QStringLiteral("-id"); ///< as ListQuery's, of lessonSorts()
    qint64 limit = 0;                     ///< 0: all
};

struct LessonListing
{
    std::vector<ListedLesson> lines;
    qint64 inRegister = 0; ///< whatever was asked for
};

/// What lessons can be narrowed by: their own fields, and came_back (yes, no).
FilterFields lessonFields();
Result<Filter> parseLessonFilter(const QString& text, const FilterReading& reading);
/// A lesson that says nothing where it is compared meets null and "!=" alone. Capitals make
/// no difference to words and names.
bool meets(const ListedLesson& line, const Filter& filter);

/// id, incident (where it was learned), seen (in how many) and every field of a lesson.
QStringList lessonSorts();
/// Refuses what is none of these.
Result<void> checkLessonSort(const QString& sort);
void sortLessons(std::vector<ListedLesson>& lines, const QString& sort);

/// The ids of lessons that hold some words; nothing where no words are sought.
using LessonsSought = std::optional<std::set<qint64>>;
Result<LessonsSought> lessonsSought(Register& open, const QString& words);
/// Those of the sought ones that the query asks for.
Result<LessonListing> listLessons(const Register& open,
                                  const LessonQuery& query,
                                  const LessonsSought& sought);
Result<LessonListing> listLessons(Register& open, const LessonQuery& query);
/// What there is to choose from for owner, theme and audience; nothing for other fields.
Result<QStringList> lessonNamesFor(Register& open, const QString& field);

} // namespace ireg
