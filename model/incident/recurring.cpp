// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/recurring.h"

#include "model/base/text.h"

#include <QHash>

#include <algorithm>

namespace ireg
{

namespace
{

/// What two that are the same have in common at least one of.
QStringList sameKeys(const Occurrence& one)
{
    QStringList keys;
    if (const QString cause = causeKey(one); !cause.isEmpty())
        keys.append(QStringLiteral("cause/") + cause);
    if (one.kind) {
        for (const auto& [key, name] : one.things)
            keys.append(QStringLiteral("thing/") + codeText(*one.kind) + u'/' + key);
    }
    return keys;
}

/// Of those noticed at one instant the first read is told of, as recurrencesOf() does.
bool isLater(const Occurrence& one, const Occurrence& other)
{
    return one.noticed->ms != other.noticed->ms ? one.noticed->ms > other.noticed->ms
                                                : &one < &other;
}

/// Those with a key, by the instants that they were noticed at, the earliest first.
struct Seen
{
    std::vector<std::vector<const Occurrence*>> moments;

    void add(const Occurrence& one)
    {
        if (moments.empty() || moments.back().front()->noticed->ms < one.noticed->ms)
            moments.emplace_back();
        moments.back().push_back(&one);
    }
    /// The latest before it that it isn't distinct from; of one instant the first read.
    const Occurrence* latestBefore(const Occurrence& one) const
    {
        for (auto moment = moments.rbegin(); moment != moments.rend(); ++moment) {
            if (moment->front()->noticed->ms == one.noticed->ms)
                continue;
            const auto same = std::ranges::find_if(
                *moment, [&one](const Occurrence* other) { return !areDistinct(one, *other); });
            if (same != moment->end())
                return *same;
        }
        return nullptr;
    }
};

} // namespace

bool canBeCompared(const Occurrence& one)
{
    return !sameKeys(one).isEmpty();
}

std::vector<CameBack> recurringAmong(const std::vector<Occurrence>& all, qint64 within)
{
    std::vector<const Occurrence*> sorted;
    for (const Occurrence& one : all) {
        if (canRecur(one))
            sorted.push_back(&one);
    }
    std::ranges::stable_sort(sorted, {}, [](const Occurrence* one) { return one->noticed->ms; });
    QHash<QString, Seen> seen;
    std::vector<CameBack> found;
    for (const Occurrence* one : sorted) {
        const Occurrence* earlier = nullptr;
        for (const QString& key : sameKeys(*one)) {
            Seen& known = seen[key];
            const Occurrence* other = known.latestBefore(*one);
            if (other && (!earlier || isLater(*other, *earlier)))
                earlier = other;
            known.add(*one);
        }
        const qint64 since = earlier ? one->noticed->ms - earlier->noticed->ms : 0;
        if (earlier && since <= within * msOfDay)
            found.push_back({.incident = one->incident,
                             .reference = one->reference,
                             .earlier = earlier->reference,
                             .days = since / msOfDay});
    }
    return found;
}

} // namespace ireg
