// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exercise/plantest.h"

#include "model/base/text.h"

#include <map>

namespace ireg
{

QDate PlanTest::due() const
{
    return held ? dateOf(*held).addYears(1) : QDate();
}

namespace
{

void take(PlanTest& known, const Exercise& exercise)
{
    if (!exercise.held) {
        if (exercise.planned && (!known.planned || *exercise.planned < *known.planned))
            known.planned = exercise.planned;
        if (!known.exercise)
            known.exercise = exercise.id;
        return;
    }
    if (known.held && *exercise.held < *known.held)
        return;
    known.held = exercise.held;
    known.exercise = exercise.id;
}

} // namespace

std::vector<PlanTest> plansToTest(const std::vector<Exercise>& exercises, QDate today)
{
    std::map<QString, PlanTest> plans;
    for (const Exercise& exercise : exercises) {
        const QString name = exercise.plan.text().simplified();
        if (name.isEmpty())
            continue;
        PlanTest& known = plans[nameKey(name)];
        known.plan = name;
        take(known, exercise);
    }
    std::vector<PlanTest> wanted;
    for (auto& [key, known] : plans) {
        if (!known.held || known.due() <= today)
            wanted.push_back(std::move(known));
    }
    return wanted;
}

} // namespace ireg
