// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/whys.h"

#include "model/evidence/evidence.h"
#include "model/incident/incident.h"
#include "model/review/whytree.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Why> whysOf(Door& door, Id<Incident> incident)
{
    return door.select<Why>({equal<&Why::incident>(incident)});
}

tl::unexpected<Error> wrong(const char* what, const char* field)
{
    return failed(ErrorKind::Invalid, QLatin1String(what), QLatin1String(field));
}

void followRoots(Door& door, Id<Incident> id, const RootsSaid& before, const RootsSaid& now)
{
    if (before == now)
        return;
    const auto incident = door.find(id);
    if (!incident)
        return;
    Incident told = *incident;
    if (told.rootCause.isEmpty() || told.rootCause == before.cause)
        told.rootCause = now.cause;
    if (!told.rootCauseCategory || told.rootCauseCategory == before.category)
        told.rootCauseCategory = now.category;
    if (told != *incident)
        door.put(told);
}

} // namespace

Result<void> checkWhy(Door& door, const Why& why)
{
    if (why.root && endsInHumanError(why))
        return wrong("#human-error-end", codeOf<&Why::root>());
    if (why.evidence) {
        const auto shown = door.find(why.evidence);
        if (!shown || shown->incident != why.incident)
            return wrong("#of-another-incident", codeOf<&Why::evidence>());
    }
    if (!why.parent)
        return {};
    const auto parent = door.find(why.parent);
    if (!parent || parent->incident != why.incident)
        return wrong("#why-elsewhere", codeOf<&Why::parent>());
    if (wouldCircle(whysOf(door, why.incident), why.id, why.parent))
        return wrong("#why-circle", codeOf<&Why::parent>());
    return {};
}

Result<void> settleWhy(Door& door, const Why& before, const Why& after)
{
    const std::vector<Why> now = whysOf(door, after.incident);
    std::vector<Why> was = now;
    std::ranges::replace_if(
        was, [&](const Why& one) { return one.id == after.id; }, before);
    followRoots(door, after.incident, rootsSaid(was), rootsSaid(now));
    return {};
}

Result<Outcome> removeWhy(Register& open, Id<Why> why)
{
    Outcome outcome{.id = why.value, .reference = publicId(why), .revision = 0, .action = 0};
    const auto action = open.act("removed", [&](Door& door) -> Result<void> {
        const auto known = door.find(why);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(why));
        const std::vector<Why> was = whysOf(door, known->incident);
        for (const Id<Why> gone : withAllBeneath(was, why))
            door.removeRow(typeOf<Why>(), gone.value);
        followRoots(
            door, known->incident, rootsSaid(was), rootsSaid(whysOf(door, known->incident)));
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    outcome.action = *action;
    return outcome;
}

} // namespace ireg
