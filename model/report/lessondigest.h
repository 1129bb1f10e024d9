// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/language/phrase.h"
#include "model/lesson/lesson.h"
#include "model/lesson/training.h"
#include "model/organisation/organisation.h"
#include "model/report/context.h"
#include "model/report/document.h"
#include "model/report/listfacts.h"
#include "model/report/sheet.h"

#include <map>

namespace ireg::report
{

/// A lesson as a digest tells it.
struct ToldLesson
{
    struct Met
    {
        QString reference, title;
        bool cameBack = false;
    };
    Lesson lesson;
    std::vector<Met> met = {}; ///< first where it was learned
    std::vector<Training> trainings = {};
};

/// Lessons of a register as they were at one moment.
struct LessonFacts
{
    RegisterProfile profile;
    Selection selection;
    std::vector<ToldLesson> lessons;
    qint64 inRegister = 0;                 ///< how many there are, whatever was selected
    std::map<qint64, QString> people = {}; ///< names, by id
    Tlp tlp = Tlp::AmberStrict;            ///< the strictest of the incidents that they were met in
};

inline constexpr Phrase lessonsTitle{u"Lessons-learned digest", u"Recueil d’enseignements"};

/// What was learned, a lesson each: what to do, what not to do, the sign to look for, how far it
/// has come, where it was met and to whom it was taught. Pure.
Document lessonDigest(const LessonFacts& facts, const ReportContext& context);
/// The same lessons for a spreadsheet, a line each.
Sheet lessonSheet(const LessonFacts& facts, const ReportContext& context);

} // namespace ireg::report
