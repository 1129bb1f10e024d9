// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/measures.h"

#include <limits>
#include <set>
#include <tuple>

namespace ireg
{

namespace
{

void countReopened(Share& share, const Incident& incident)
{
    const bool again = incident.cycle > 1;
    if (!again && incident.status != Status::Closed) {
        ++share.excluded;
        return;
    }
    ++share.n;
    share.count += again ? 1 : 0;
}

void countAction(Measures& measures, const Action& action, QDate today)
{
    if (!action.due.isValid() || action.due >= today)
        return;
    if (action.done) {
        ++measures.actionsOnTime.n;
        measures.actionsOnTime.count += dateOf(*action.done) <= action.due ? 1 : 0;
    } else if (!action.notDoneReason.isEmpty()) {
        ++measures.actionsOnTime.excluded;
    } else {
        ++measures.actionsOnTime.n;
        ++measures.overdueActions;
    }
}

void countCheckedEffect(Share& share, const Action& action)
{
    if (!action.done || !action.effectiveness)
        return;
    switch (*action.effectiveness) {
    case Effectiveness::Effective: ++share.count; [[fallthrough]];
    case Effectiveness::Partly:
    case Effectiveness::NotEffective: ++share.n; return;
    case Effectiveness::CannotTell: ++share.excluded; return;
    }
}

/// Nothing where the source does not say on whose side it is.
std::optional<bool> noticedByOurselves(const std::optional<Detection>& source)
{
    switch (source.value_or(Detection::Unknown)) {
    case Detection::EdgeTrafficLog:
    case Detection::LoadBalancerLog:
    case Detection::ApplicationLog:
    case Detection::SystemLog:
    case Detection::InfrastructureAlert:
    case Detection::ErrorTracker:
    case Detection::Staff:
    case Detection::Monitoring:
    case Detection::AuditOrReview:
    case Detection::FraudDetection:
    case Detection::IncidentResponse:
    case Detection::BreakInFound: return true;
    case Detection::Customer:
    case Detection::Supplier:
    case Detection::Authority:
    case Detection::ThirdParty:
    case Detection::Attacker:
    case Detection::LawEnforcement: return false;
    case Detection::Other:
    case Detection::Unknown: break;
    }
    return std::nullopt;
}

void countDetection(Share& share, const Incident& incident)
{
    const auto own = noticedByOurselves(incident.detectedBy);
    if (!own) {
        ++share.excluded;
        return;
    }
    ++share.n;
    share.count += *own ? 1 : 0;
}

void countOverride(Measures& measures, const Incident& incident)
{
    if (!incident.severity) {
        ++measures.overridden.excluded;
        return;
    }
    ++measures.overridden.n;
    if (!incident.severityOverride)
        return;
    ++measures.overridden.count;
    if (!incident.severityComputed)
        return;
    measures.raised += *incident.severityOverride < *incident.severityComputed ? 1 : 0;
    measures.lowered += *incident.severityOverride > *incident.severityComputed ? 1 : 0;
}

bool fits(qint64 sum, qint64 more)
{
    using Limits = std::numeric_limits<qint64>;
    return more > 0 ? sum <= Limits::max() - more : sum >= Limits::min() - more;
}

void addCosts(Measures& measures,
              const std::vector<CostLine>& lines,
              const std::set<qint64>& confirmed)
{
    std::map<std::tuple<QString, QString, CostBasis>, CostSum> sums;
    for (const CostLine& line : lines) {
        if (!confirmed.contains(line.incident.value))
            continue;
        const QString what = line.what.text(), currency = line.currency.text();
        if (!line.cents || currency.isEmpty()) {
            ++measures.costsExcluded;
            continue;
        }
        CostSum& sum = sums[{what, currency, line.basis}];
        if (!fits(sum.cents, *line.cents)) {
            ++measures.costsExcluded;
            continue;
        }
        sum = {.what = what,
               .currency = currency,
               .basis = line.basis,
               .cents = sum.cents + *line.cents,
               .n = sum.n + 1};
    }
    for (auto& [key, sum] : sums)
        measures.costs.push_back(std::move(sum));
}

} // namespace

std::optional<double> Share::rate() const
{
    return n > 0 ? std::optional(static_cast<double>(count) / static_cast<double>(n))
                 : std::nullopt;
}

void countDuty(Share& share, const Deadline& duty)
{
    switch (duty.state) {
    case DeadlineState::Met:
        share.n += duty.end ? 1 : 0;
        share.count += duty.end ? 1 : 0;
        return;
    case DeadlineState::MetLate:
    case DeadlineState::Overdue: ++share.n; return;
    case DeadlineState::MetOrLate: ++share.excluded; return;
    case DeadlineState::NotApplicable:
    case DeadlineState::NotStarted:
    case DeadlineState::Running:
    case DeadlineState::DueSoon:
    case DeadlineState::Waived: return;
    }
}

Measures measuresOf(const MeasureFacts& facts)
{
    Measures measures;
    std::set<qint64> confirmed;
    for (const Incident& incident : facts.incidents) {
        if (incident.disposition != Disposition::Confirmed)
            continue;
        confirmed.insert(incident.id.value);
        countReopened(measures.reopened, incident);
        countDetection(measures.selfDetected, incident);
        countOverride(measures, incident);
        const auto duties = facts.duties.find(incident.id.value);
        if (duties == facts.duties.end())
            continue;
        for (const Deadline& duty : duties->second)
            countDuty(measures.noticesOnTime, duty);
    }
    for (const Action& action : facts.actions)
        countAction(measures, action, facts.today);
    for (const Action& action : facts.checkedActions)
        countCheckedEffect(measures.effective, action);
    addCosts(measures, facts.costs, confirmed);
    return measures;
}

} // namespace ireg
