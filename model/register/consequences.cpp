// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/consequences.h"

#include "model/incident/severity.h"
#include "model/register/assigning.h"
#include "model/register/followup.h"
#include "model/register/lessons.h"
#include "model/register/naming.h"
#include "model/register/obligations.h"
#include "model/register/whys.h"
#include "model/timeline/timeline.h"
#include "model/vulnerability/fixdays.h"

#include <tuple>

namespace ireg
{

namespace
{

/// A waiver is the author's and of now, but for what was named; none has neither.
Notification waivedBy(const Register& open,
                      Door& door,
                      const Notification& before,
                      Notification now,
                      const Assignments& facts)
{
    const bool moved = before.sent != now.sent || before.bounced != now.bounced;
    if (moved || (now.waivedReason.isEmpty() && !before.waivedReason.isEmpty())) {
        takeBackWaiver(now);
    } else if (now.waivedReason != before.waivedReason) {
        if (!isNamed(facts, codeOf<&Notification::decidedBy>()))
            now.decidedBy = personNamed(door, open.author().name);
        if (!isNamed(facts, codeOf<&Notification::waived>()))
            now.waived = open.now();
    }
    return now;
}

/// A notice that was sent or waived just now keeps what it was counted by. Sending it, and its
/// coming back, end an earlier waiver; what a waived one would have told besides is owed again.
Result<void> settleNotice(Register& open, Door& door, qint64 id, const Stated& stated)
{
    const auto old = recordOf<Notification>(id, 0, stated.before);
    const auto changed = door.find(Id<Notification>{id});
    if (!old || !changed)
        return {};
    if (const Notification waived = waivedBy(open, door, *old, *changed, stated.facts);
        waived != *changed)
        door.put(waived);
    const auto now = door.find(Id<Notification>{id});
    const bool carried = now->carriedTo.isValid() && now->carriedTo != old->carriedTo;
    if (const auto sound = carried ? checkCarried(door, open, *now) : Result<void>(); !sound)
        return sound;
    const bool ended = !now->regime.isEmpty() && (now->sent || !now->waivedReason.isEmpty());
    const bool news = old->sent != now->sent || old->waivedReason != now->waivedReason;
    if (!ended || !news)
        return {};
    if (const auto stamped = stampNotice(door, open, now->id); !stamped)
        return stamped;
    return settleDuties(door, open, now->incident);
}

Result<void> settleRoots(Door& door, Id<Why> id, const Row& row)
{
    const auto before = recordOf<Why>(id.value, 0, row);
    const auto after = door.find(id);
    return before && after ? settleWhy(door, *before, *after) : Result<void>();
}

Result<void> settleLesson(Register& open, Door& door, Id<Lesson> id, const Stated& stated)
{
    const auto now = door.find(id);
    if (!now || !isOfItsState(stated.facts))
        return {};
    const auto settled = inOneState(*now,
                                    {.named = stated.facts,
                                     .reason = stated.reason,
                                     .now = open.now(),
                                     .author = personNamed(door, open.author().name)});
    if (!settled)
        return tl::unexpected(settled.error());
    if (*settled != *now)
        door.put(*settled);
    return {};
}

/// What an interruption's beginning and end say about its length; nothing where one of them is
/// not known to the minute.
std::optional<qint64> minutesBetween(const Incident& incident)
{
    const auto& from = incident.occurredFrom;
    const auto& to = incident.occurredTo;
    const bool exact = from && to && from->precision == Precision::Exact
        && to->precision == Precision::Exact && to->ms >= from->ms;
    return exact && incident.kind == Kind::ServiceInterruption
        ? std::optional<qint64>((to->ms - from->ms) / 60'000)
        : std::nullopt;
}

bool decidesOnPlans(const Incident& incident)
{
    return incident.recoveryPlan != PlanDecision::NotDecided
        || incident.continuityPlan != PlanDecision::NotDecided;
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
    const bool timed = after.occurredFrom != before.occurredFrom
        || after.occurredTo != before.occurredTo;
    if (timed && (!after.serviceMinutes || after.serviceMinutes == minutesBetween(before)))
        after.serviceMinutes = minutesBetween(after);
    if (decidesOnPlans(after) && !decidesOnPlans(before) && !after.planDecided)
        after.planDecided = now;
    return withFloors(before, std::move(after), matrixVersion);
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
    if (type.is<Why>())
        return settleRoots(door, {id}, stated.before);
    if (type.is<Lesson>())
        return settleLesson(open, door, {id}, stated);
    if (type.is<Action>())
        return settleAction(open, door, {id}, stated);
    if (type.is<WatchItem>())
        return settleWatchItem(open, door, {id}, stated);
    if (type.is<WatchCheck>())
        return settleWatchCheck(door, {id});
    return type.is<Notification>() ? settleNotice(open, door, id, stated) : Result<void>();
}

Row asRegisterAsks(const RegisterProfile& profile, const RecordType& type, Row row)
{
    const auto known = type.is<Vulnerability>() ? recordOf<Vulnerability>(0, 0, row) : std::nullopt;
    return known ? rowOf(ranked(*known, profile)) : row;
}

void followFixDays(Door& door, const RegisterProfile& before, const RegisterProfile& after)
{
    const auto days = [](const RegisterProfile& one) {
        return std::tuple(one.fixDaysHigh, one.fixDaysModerate, one.fixDaysLow);
    };
    if (days(before) == days(after))
        return;
    for (const Vulnerability& known : door.select<Vulnerability>()) {
        const Vulnerability anew = ranked(known, after);
        if (known.state != VulnerabilityState::Fixed && anew != known)
            door.put(anew);
    }
}

} // namespace ireg
