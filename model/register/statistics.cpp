// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/statistics.h"

#include "model/register/deadlines.h"
#include "model/register/recurring.h"
#include "model/storage/incidentset.h"
#include "model/storage/measurerows.h"
#include "model/storage/obligationrows.h"

namespace ireg
{

using storage::Database;

namespace
{

/// A question that is to be answered is no notice, and of a closed incident its notices alone are
/// left.
void readDuties(const Rulebook& rules,
                const ObligationFacts& one,
                const QDateTime& now,
                FigureFacts& facts)
{
    for (Obligation& duty : dutiesLeft(obligations(rules, one, now), one.incident)) {
        if (duty.internal)
            continue;
        QString clock = duty.regime;
        if (duty.step && !clock.isEmpty())
            clock += u'/' + duty.step->id;
        facts.duties[one.incident.id.value].push_back(duty.deadline);
        facts.clocks.push_back({.incident = one.incident.id.value,
                                .clock = clock,
                                .deadline = std::move(duty.deadline)});
    }
}

Result<FigureFacts> readFacts(const Register& open, const Period& period, const Rulebook& rules)
{
    FigureFacts facts;
    facts.now = open.now();
    facts.today = dateOf(facts.now);
    facts.period = period;
    facts.recurrenceDays = recurrenceWindow(open.profile());
    const auto done = open.read([&](Database& database) {
        storage::readFigureFacts(database, facts);
        storage::IncidentSet measured;
        for (const Incident& incident : facts.incidents) {
            if (incident.disposition == Disposition::Confirmed)
                measured.add(incident.id.value);
        }
        storage::forEachDuty(
            database,
            {.reach = storage::ObligationReach::Told, .times = anchorFields(rules)},
            [&](const ObligationFacts& one) {
                if (measured.contains(one.incident.id.value))
                    readDuties(rules, one, facts.now.utc(), facts);
            });
    });
    if (!done)
        return tl::unexpected(done.error());
    return facts;
}

} // namespace

Result<PeriodFigures> periodFigures(const Register& open, const Period& period)
{
    auto rules = rulebook(open);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto facts = readFacts(open, period, *rules);
    if (!facts)
        return tl::unexpected(facts.error());
    return PeriodFigures{.period = period,
                         .statistics = statisticsOf(*facts),
                         .measures = measuresOf(*facts),
                         .figures = figuresOf(*facts),
                         .rules = std::move(*rules)};
}

} // namespace ireg
