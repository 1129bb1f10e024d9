// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/recurrence.h"

#include "model/base/text.h"

#include <algorithm>

namespace ireg
{

namespace
{

std::vector<RecurrenceReason> reasonsWhy(const Occurrence& one, const Occurrence& other)
{
    std::vector<RecurrenceReason> reasons;
    if (const QString cause = causeKey(one); !cause.isEmpty() && cause == causeKey(other))
        reasons.push_back({.cause = one.cause.trimmed(), .kind = {}, .thing = {}});
    if (!one.kind || one.kind != other.kind)
        return reasons;
    for (const auto& [key, name] : one.things) {
        if (other.things.contains(key))
            reasons.push_back({.cause = {}, .kind = one.kind, .thing = name});
    }
    return reasons;
}

} // namespace

bool canRecur(const Occurrence& one)
{
    return one.noticed && one.disposition != Disposition::FalsePositive
        && one.disposition != Disposition::Duplicate;
}

QString causeKey(const Occurrence& one)
{
    const QString words = nameKey(one.cause);
    if (words.isEmpty() || !one.causeCategory || *one.causeCategory == RootCause::Unknown)
        return {};
    return codeText(*one.causeCategory) + u'/' + words;
}

bool areDistinct(const Occurrence& one, const Occurrence& other)
{
    return one.distinctFrom.contains(other.incident.value)
        || other.distinctFrom.contains(one.incident.value);
}

std::vector<Recurrence> recurrencesOf(const Occurrence& one,
                                      const std::vector<Occurrence>& others,
                                      qint64 within)
{
    std::vector<Recurrence> found;
    if (!canRecur(one))
        return found;
    std::vector<const Occurrence*> earlier;
    for (const Occurrence& other : others) {
        if (other.incident == one.incident || !canRecur(other) || areDistinct(one, other))
            continue;
        const qint64 since = one.noticed->ms - other.noticed->ms;
        if (since > 0 && since <= within * msOfDay)
            earlier.push_back(&other);
    }
    std::ranges::stable_sort(earlier, [](const Occurrence* a, const Occurrence* b) {
        return a->noticed->ms > b->noticed->ms;
    });
    for (const Occurrence* other : earlier) {
        if (auto reasons = reasonsWhy(one, *other); !reasons.empty())
            found.push_back({.incident = other->incident,
                             .reference = other->reference,
                             .days = (one.noticed->ms - other->noticed->ms) / msOfDay,
                             .reasons = std::move(reasons)});
    }
    return found;
}

} // namespace ireg
