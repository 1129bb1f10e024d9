// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/workreminder.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

bool isRemindedOf(const WorkItem& item)
{
    switch (item.work) {
    case Work::Duty: return true;
    case Work::Action:
    case Work::Check:
    case Work::Effect:
    case Work::Review: return item.mine;
    case Work::Question:
    case Work::Decision:
    case Work::SecondPerson:
    case Work::Owner:
    case Work::PlanTest: return false;
    }
    return false;
}

} // namespace

std::optional<DueThing> dueThing(const WorkItem& item)
{
    if (!item.due || !isRemindedOf(item))
        return std::nullopt;
    const QString which = item.duty ? item.duty->key().text() : QString();
    return DueThing{.key = QLatin1String(codeOf(item.work)) + u'-'
                        + QString::number(item.incident.value) + u'-' + QString::number(item.id)
                        + (which.isEmpty() ? which : QString(u'-' + which)),
                    .at = item.due->at,
                    .day = item.due->day,
                    .from = item.due->from,
                    .clock = item.work == Work::Duty};
}

} // namespace ireg
