// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/agenda.h"

#include "model/base/text.h"

#include <algorithm>
#include <string_view>

namespace ireg
{

namespace
{

AgendaStep stepOfReview(std::string_view field)
{
    const auto is = [field](const char* code) { return field == code; };
    if (is(codeOf<&Review::summary>()))
        return AgendaStep::Summary;
    if (is(codeOf<&Review::timelineValidated>()))
        return AgendaStep::Timeline;
    if (is(codeOf<&Review::wentWell>()))
        return AgendaStep::WentWell;
    if (is(codeOf<&Review::wentBadly>()))
        return AgendaStep::WentBadly;
    if (is(codeOf<&Review::luck>()))
        return AgendaStep::Luck;
    if (is(codeOf<&Review::contributingFactors>()))
        return AgendaStep::Factors;
    return is(codeOf<&Review::controlsFailed>()) ? AgendaStep::Controls : AgendaStep::Approval;
}

AgendaStep stepOfIncident(std::string_view field)
{
    const auto is = [field](const char* code) { return field == code; };
    if (is(codeOf<&Incident::rootCause>()) || is(codeOf<&Incident::rootCauseCategory>())
        || is(codeOf<&Incident::rootCauseNoneReason>()))
        return AgendaStep::Whys;
    return is(codeOf<&Incident::lessonNoneReason>()) ? AgendaStep::Lessons : AgendaStep::Summary;
}

} // namespace

AgendaStep stepOf(const Gap& gap)
{
    const std::string_view field = gap.field ? gap.field : "";
    if (!gap.type)
        return AgendaStep::Summary;
    if (gap.type->is<Review>())
        return stepOfReview(field);
    if (gap.type->is<Action>())
        return AgendaStep::Actions;
    if (gap.type->is<Lesson>())
        return AgendaStep::Lessons;
    if (gap.type->is<TimelineEntry>())
        return AgendaStep::Timeline;
    return gap.type->is<Incident>() ? stepOfIncident(field) : AgendaStep::Summary;
}

std::vector<Gap> missingAt(const Dossier& dossier, AgendaStep step, QDate today)
{
    std::vector<Gap> missing = missingFrom(dossier, Stage::Review, today);
    std::erase_if(missing, [step](const Gap& gap) { return stepOf(gap) != step; });
    return missing;
}

const QString* reviewText(const Review& review, AgendaStep step)
{
    switch (step) {
    case AgendaStep::Summary: return &review.summary;
    case AgendaStep::WentWell: return &review.wentWell;
    case AgendaStep::WentBadly: return &review.wentBadly;
    case AgendaStep::Luck: return &review.luck;
    case AgendaStep::Factors: return &review.contributingFactors;
    case AgendaStep::Controls: return &review.controlsFailed;
    case AgendaStep::Timeline:
    case AgendaStep::Whys:
    case AgendaStep::Actions:
    case AgendaStep::Lessons:
    case AgendaStep::Approval: break;
    }
    return nullptr;
}

std::vector<Attending> participantsByRole(const QString& participants,
                                          const std::map<qint64, Person>& people)
{
    std::vector<Attending> found;
    Attending others;
    QString parted = participants;
    for (const QChar mark : {u',', u'\n'})
        parted.replace(mark, u';');
    for (const QString& part : parted.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto known = std::ranges::find_if(
            people, [&](const auto& one) { return nameKey(one.second.name) == nameKey(name); });
        const QString role = known == people.end() ? QString() : known->second.role.text();
        if (role.isEmpty()) {
            others.names.append(name);
            continue;
        }
        auto with = std::ranges::find(found, role, &Attending::role);
        if (with == found.end())
            with = found.insert(found.end(), {role, {}});
        with->names.append(name);
    }
    if (!others.names.isEmpty())
        found.push_back(others);
    return found;
}

} // namespace ireg
