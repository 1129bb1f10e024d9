// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/exercises/exerciseplans.h"

#include "model/dossier/workitem.h"
#include "model/exercise/exercise.h"
#include "model/lesson/lesson.h"
#include "model/register/removal.h"
#include "ui/itemmodels/recordtablemodel.h"

namespace ireg
{

namespace
{

using enum Room;

constexpr std::array exerciseColumns{
    RecordColumn{.field = codeOf<&Exercise::title>(), .width = 0},
    RecordColumn{.field = codeOf<&Exercise::plan>(), .width = 24},
    RecordColumn{.field = codeOf<&Exercise::form>(), .width = 18},
    RecordColumn{.field = codeOf<&Exercise::planned>(), .width = 18},
    RecordColumn{.field = codeOf<&Exercise::held>(), .width = 18},
    RecordColumn{.field = codeOf<&Exercise::rto>(), .width = 14},
    RecordColumn{.field = codeOf<&Exercise::rpo>(), .width = 14}};
const RecordColumns exerciseTable = exerciseColumns;

constexpr std::array findingColumns{
    RecordColumn{.field = codeOf<&ExerciseFinding::text>(), .width = 0},
    RecordColumn{.field = codeOf<&ExerciseFinding::at>(), .width = 18},
    RecordColumn{.field = codeOf<&ExerciseFinding::by>(), .width = 20},
    RecordColumn{.field = codeOf<&ExerciseFinding::lesson>(), .width = 16},
    RecordColumn{.field = codeOf<&ExerciseFinding::action>(), .width = 16}};
const RecordColumns findingTable = findingColumns;

constexpr std::array lessonColumns{RecordColumn{.field = codeOf<&Lesson::statement>(), .width = 0},
                                   RecordColumn{.field = codeOf<&Lesson::target>(), .width = 12},
                                   RecordColumn{.field = codeOf<&Lesson::state>(), .width = 14},
                                   RecordColumn{.field = codeOf<&Lesson::owner>(), .width = 20}};
const RecordColumns lessonTable = lessonColumns;

constexpr std::array actionColumns{RecordColumn{.field = codeOf<&Action::title>(), .width = 0},
                                   RecordColumn{.field = codeOf<&Action::type>(), .width = 12},
                                   RecordColumn{.field = codeOf<&Action::owner>(), .width = 20},
                                   RecordColumn{.field = codeOf<&Action::due>(), .width = 14},
                                   RecordColumn{.field = codeOf<&Action::done>(), .width = 18}};
const RecordColumns actionTable = actionColumns;

constexpr std::array exercisePlaces{
    place<&Exercise::title>(Full),
    place<&Exercise::plan>(),
    place<&Exercise::form>(),
    place<&Exercise::planned>(),
    place<&Exercise::held>(),
    place<&Exercise::lead>(),
    place<&Exercise::recoveryLocation>(),
    place<&Exercise::participants>(Full),
    place<&Exercise::scenario>(Prose),
    place<&Exercise::rtoTarget>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "How fast, and how much was lost (hours)")),
    place<&Exercise::rtoAchieved>(),
    place<&Exercise::rpoTarget>(),
    place<&Exercise::rpoAchieved>(),
    shown<&Exercise::rto>(),
    shown<&Exercise::rpo>(),
    place<&Exercise::conclusion>(Prose)};
constexpr FormPlan exerciseForm{.places = exercisePlaces};

constexpr std::array findingPlaces{place<&ExerciseFinding::text>(Prose),
                                   place<&ExerciseFinding::at>(),
                                   place<&ExerciseFinding::by>(),
                                   shown<&ExerciseFinding::exercise>(),
                                   shown<&ExerciseFinding::lesson>(),
                                   shown<&ExerciseFinding::action>()};
constexpr FormPlan findingForm{.places = findingPlaces};

constexpr std::array lessonPlaces{place<&Lesson::statement>(Prose),
                                  place<&Lesson::change>(Prose),
                                  place<&Lesson::target>(),
                                  place<&Lesson::owner>()};
constexpr FormPlan lessonForm{.places = lessonPlaces};

constexpr std::array actionPlaces{place<&Action::title>(Full),
                                  place<&Action::owner>(),
                                  place<&Action::due>(),
                                  place<&Action::type>(),
                                  place<&Action::done>()};
constexpr FormPlan actionForm{.places = actionPlaces};

constexpr QuickStep exerciseSteps[] = {{.label = QT_TRANSLATE_NOOP("ireg::Sections", "Held now"),
                                        .field = codeOf<&Exercise::held>(),
                                        .text = "now"}};

Mark markedExercise(const void* record, const When& now)
{
    const auto& known = *static_cast<const Exercise*>(record);
    if (known.held)
        return Mark::Done;
    return known.planned && isPast(dateOf(*known.planned), dateOf(now)) ? Mark::Late : Mark::None;
}

Mark markedFinding(const void* record, const When&)
{
    const auto& known = *static_cast<const ExerciseFinding*>(record);
    return known.lesson || known.action ? Mark::Done : Mark::None;
}

Mark markedAction(const void* record, const When& now)
{
    const auto& known = *static_cast<const Action*>(record);
    if (!isOpen(known))
        return Mark::Done;
    return isPast(known.due, dateOf(now)) ? Mark::Late : Mark::None;
}

Mark markedLesson(const void* record, const When&)
{
    const auto& known = *static_cast<const Lesson*>(record);
    return known.state == LessonState::Verified ? Mark::Done : Mark::None;
}

} // namespace

const RecordPlan exercisesPlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Exercises"),
    .purpose = QT_TRANSLATE_NOOP(
        "ireg::Sections",
        "Recovery plans put to the test: by a walk-through, a simulated disaster or a component "
        "test. No clock runs, and no figure counts them."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add exercise"),
    .prefilled = nullptr,
    .type = typeOf<Exercise>,
    .columns = exerciseTable,
    .form = &exerciseForm,
    .steps = exerciseSteps,
    .mark = markedExercise,
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&Exercise::planned>()};

const RecordPlan findingsPlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Findings"),
    .purpose = QT_TRANSLATE_NOOP(
        "ireg::Sections", "What the exercise showed. One key makes it a lesson, one an action."),
    .add = QT_TRANSLATE_NOOP("ireg::Sections", "Add finding"),
    .prefilled = codeOf<&ExerciseFinding::at>(),
    .type = typeOf<ExerciseFinding>,
    .columns = findingTable,
    .form = &findingForm,
    .steps = {},
    .mark = markedFinding,
    .writing = {.remove = removeRegisterRecords},
    .order = codeOf<&ExerciseFinding::at>(),
    .inSeries = true};

const RecordPlan rehearsedLessonsPlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Lessons of exercises"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections",
                                 "Lessons that findings of exercises were made into."),
    .add = nullptr,
    .prefilled = nullptr,
    .type = typeOf<Lesson>,
    .columns = lessonTable,
    .form = &lessonForm,
    .steps = {},
    .mark = markedLesson};

const RecordPlan rehearsedActionsPlan{
    .title = QT_TRANSLATE_NOOP("ireg::Sections", "Actions of exercises"),
    .purpose = QT_TRANSLATE_NOOP("ireg::Sections",
                                 "Actions that findings of exercises were made into."),
    .add = nullptr,
    .prefilled = nullptr,
    .type = typeOf<Action>,
    .columns = actionTable,
    .form = &actionForm,
    .steps = {},
    .mark = markedAction};

} // namespace ireg
