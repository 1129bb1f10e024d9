// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/consequences.h"

#include "model/incident/severity.h"
#include "model/register/obligations.h"

namespace ireg
{

namespace
{

/// A notice that was sent or waived just now keeps what it was counted by.
Result<void> settleNotice(Register& open, Door& door, qint64 id, const Row& before)
{
    const auto old = recordOf<Notification>(id, 0, before);
    const auto now = door.find(Id<Notification>{id});
    const bool ended = now && !now->regime.isEmpty() && (now->sent || !now->waivedReason.isEmpty());
    const bool news = old && now
        && (old->sent != now->sent || old->waivedReason != now->waivedReason);
    return ended && news ? stampNotice(door, open, now->id) : Result<void>();
}

} // namespace

Incident settled(const Incident& before, Incident after, const When& now, int matrixVersion)
{
    if (after.owner && !before.owner && !after.acknowledged)
        after.acknowledged = now;
    const bool promoted = after.disposition == Disposition::Confirmed
        || after.disposition == Disposition::Suspected;
    if (promoted && !after.declared)
        after.declared = now;
    return withSeverity(std::move(after), matrixVersion);
}

Result<void> settle(Register& open, Door& door, RecordRef changed, const Stated& stated)
{
    const RecordType& type = *changed.type;
    const qint64 id = changed.id;
    if (type.is<Assessment>()) {
        const auto old = recordOf<Assessment>(id, 0, stated.before);
        auto now = door.find(Id<Assessment>{id});
        if (!old || !now)
            return {};
        const Assessment complete = decided(door, open, *old, givenAnswer(*now, stated.facts));
        door.put(complete);
        return settleAnswer(door, open, *old, complete);
    }
    if (type.is<Affected>()) {
        const auto affected = door.find(Id<Affected>{id});
        return affected ? settleDuties(door, open, affected->incident) : Result<void>();
    }
    return type.is<Notification>() ? settleNotice(open, door, id, stated.before) : Result<void>();
}

} // namespace ireg
