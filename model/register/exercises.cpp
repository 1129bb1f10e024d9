// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/exercises.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/records.h"
#include "model/register/withinaction.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// A record of that type for the finding, which names it from now on.
template <Described Record>
Result<Outcome> followUp(Register& open,
                         Id<ExerciseFinding> finding,
                         Id<Record> ExerciseFinding::*followed,
                         const Assignment& said,
                         Assignments facts)
{
    return actOn(open, "finding-followed", typeOf<Record>(), [&](Door& door) -> Result<qint64> {
        auto known = door.find(finding);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(finding));
        if (const Id<Record> before = (*known).*followed)
            return failed(ErrorKind::Constraint,
                          u"#finding-followed "_s + publicId(before),
                          publicId(finding));
        if (!isNamed(facts, said.field.toLatin1().constData()))
            facts.push_back({said.field, known->text});
        const auto made = addRecordWithin(open, door, {typeOf<Record>(), {}}, facts);
        if (!made)
            return made;
        (*known).*followed = {*made};
        door.put(*known);
        return made;
    });
}

} // namespace

Result<Outcome> learnFrom(Register& open, Id<ExerciseFinding> finding, const Assignments& facts)
{
    return followUp(open, finding, &ExerciseFinding::lesson, {u"statement"_s, {}}, facts);
}

Result<Outcome> actOnFinding(Register& open, Id<ExerciseFinding> finding, const Assignments& facts)
{
    return followUp(open, finding, &ExerciseFinding::action, {u"title"_s, {}}, facts);
}

Result<Outcome> concludeExercise(Register& open, Id<Exercise> exercise, const Assignments& facts)
{
    return actOn(open, "changed", typeOf<Exercise>(), [&](Door& door) -> Result<qint64> {
        const auto known = door.find(exercise);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(exercise));
        Assignments all = facts;
        const char* held = codeOf<&Exercise::held>();
        if (!known->held && !isNamed(facts, held)) {
            const bool over = known->planned && known->planned->ms <= open.now().ms;
            all.push_back({QLatin1String(held), over ? typedForm(*known->planned) : u"now"_s});
        }
        const auto done = setFieldsWithin(
            open, door, {&typeOf<Exercise>(), exercise.value}, {all, QString()});
        return done ? Result<qint64>(exercise.value) : tl::unexpected(done.error());
    });
}

Result<std::map<QString, Exercise>> originsInExercises(const Register& open)
{
    const auto findings = all<ExerciseFinding>(open);
    const auto exercises = findings ? all<Exercise>(open) : tl::unexpected(findings.error());
    if (!exercises)
        return tl::unexpected(exercises.error());
    std::map<qint64, const Exercise*> byId;
    for (const Exercise& one : *exercises)
        byId.emplace(one.id.value, &one);
    std::map<QString, Exercise> origins;
    for (const ExerciseFinding& one : *findings) {
        const auto of = byId.find(one.exercise.value);
        if (of == byId.end())
            continue;
        if (one.lesson)
            origins.emplace(publicId(one.lesson), *of->second);
        if (one.action)
            origins.emplace(publicId(one.action), *of->second);
    }
    return origins;
}

} // namespace ireg
