// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/obligations.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

/// An incident, its register's rules, and what was answered and told.
struct Situation
{
    Rulebook rules;
    Incident incident;
    std::vector<Assessment> assessments;
    std::vector<Notification> notices;
    std::vector<Id<CatalogueItem>> customers;

    std::vector<Obligation> duties(const char* now = "2026-10-03T00:00:00.000",
                                   ObligationScope scope = ObligationScope::Triggered) const
    {
        return obligations(rules,
                           {.incident = incident,
                            .assessments = assessments,
                            .notifications = notices,
                            .customers = customers},
                           at(now).utc(),
                           scope);
    }
};

inline Situation triggered(const QString& regime)
{
    Situation one{.rules = rulesOf({regime}),
                  .incident = {},
                  .assessments = {answered(regime, Assessed::Triggered)},
                  .notices = {},
                  .customers = {}};
    one.incident.aware = at("2026-10-02T07:40:00.000");
    return one;
}

/// "step state limit" of each, the limit in UTC.
inline QStringList dutyLines(const std::vector<Obligation>& duties)
{
    QStringList lines;
    for (const Obligation& duty : duties) {
        QStringList words{duty.key().text(), codeText(duty.deadline.state)};
        if (duty.deadline.end)
            words.append(duty.deadline.end->limit.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        lines.append(words.join(u' '));
    }
    return lines;
}

inline const Obligation* find(const std::vector<Obligation>& duties, const QString& step)
{
    const auto found = std::ranges::find_if(
        duties, [&](const Obligation& duty) { return duty.step->id == step; });
    return found == duties.end() ? nullptr : &*found;
}

} // namespace ireg::test
