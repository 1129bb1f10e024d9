// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lessons/lessonfilterbar.h"

#include "model/language/labels.h"
#include "ui/page/conditionwording.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array usualLessonChips{
    //: chip: lessons that the person at the keyboard sees to
    UsualChip{"owner in (me)", QT_TRANSLATE_NOOP("ireg::LessonFilterBar", "Mine")},
    //: chip: lessons that have changed nothing yet
    UsualChip{"state in (identified, agreed)",
              QT_TRANSLATE_NOOP("ireg::LessonFilterBar", "Not applied yet")},
    //: chip: lessons that were applied, and nobody has checked it
    UsualChip{"state in (applied)", QT_TRANSLATE_NOOP("ireg::LessonFilterBar", "To be verified")},
    //: chip: lessons met again after they had been applied
    UsualChip{"came_back in (yes)", QT_TRANSLATE_NOOP("ireg::LessonFilterBar", "Came back")},
    //: chip: lessons whose check lies more than a year back
    UsualChip{"verified_at < -365d",
              QT_TRANSLATE_NOOP("ireg::LessonFilterBar", "Verified over a year ago")}};

constexpr std::array offeredLessonFields{codeOf<&Lesson::target>(),
                                         codeOf<&Lesson::state>(),
                                         codeOf<&Lesson::theme>(),
                                         codeOf<&Lesson::owner>(),
                                         codeOf<&Lesson::control>(),
                                         codeOf<&Lesson::audience>(),
                                         codeOf<&LessonLink::cameBack>()};

} // namespace

LessonFilterBar::LessonFilterBar(RegisterThread& thread, const Clock& clock, QWidget* parent)
    : ConditionBar(thread, clock, &lessonNamesFor, parent)
{
    begin(usualLessonChips);
}

RegisterQuestion LessonFilterBar::question() const
{
    Question asked = conditions();
    return {.words = words(),
            .where = std::move(asked.where),
            .conditions = std::move(asked.conditions),
            .on = asked.on};
}

Result<Filter> LessonFilterBar::parsed(const QString& condition, const FilterReading& reading) const
{
    return parseLessonFilter(condition, reading);
}

QStringList LessonFilterBar::fields() const
{
    QStringList codes;
    for (const char* code : offeredLessonFields)
        codes.append(QLatin1String(code));
    return codes;
}

QString LessonFilterBar::fieldText(const QString& field) const
{
    if (field == QLatin1String(codeOf<&LessonLink::cameBack>()))
        return tr("Came back");
    return fieldLabel(language(), typeOf<Lesson>().name, field.toLatin1());
}

std::vector<FilterValue> LessonFilterBar::values(const QString& field) const
{
    const Field* described = lessonFields().find(field.toLatin1());
    return described ? filterValuesOf(language(), *described) : std::vector<FilterValue>();
}

QString LessonFilterBar::conditionWords(const WrittenCondition& condition) const
{
    const Field* field = lessonFields().find(condition.field.toLatin1());
    return conditionText(
        language(), condition, field, field ? fieldText(condition.field) : QString());
}

QString LessonFilterBar::countedWords(const QString& words, qint64 found) const
{
    return tr("Show only: %1, %Ln lesson(s)", nullptr, static_cast<int>(found)).arg(words);
}

QString LessonFilterBar::placeholder() const
{
    return tr("Have we seen this before? Words, \"a phrase\", begin*");
}

} // namespace ireg
