// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "model/register/regimes.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"
#include "tests/bench/trial.h"

#include <algorithm>
#include <memory>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

const QString dutiesName = u"deadlines, 10,000 open"_s;
constexpr int mostDuties = 10'000;
const QString regime = u"au-ransom-payment"_s; // one step, and it counts hours

/// One open duty for each incident, up to ten thousand of them.
void addDuties(Register& open, int incidents)
{
    must("adopting", adoptRegimes(open, {regime}));
    must("answering", open.act("assessed", [incidents](Door& door) -> Result<void> {
        for (int number = 1; number <= std::min(incidents, mostDuties); ++number) {
            auto incident = door.find(Id<Incident>{number});
            incident->ransomPaid = incident->noticed;
            door.put(*incident);
            Assessment answer;
            answer.incident = incident->id;
            answer.regime = regime;
            answer.answer = Assessed::Triggered;
            answer.decided = incident->noticed;
            door.put(answer);
            Notification notice;
            notice.incident = incident->id;
            notice.regime = regime;
            notice.step = u"report"_s;
            notice.recipient = u"The authority"_s;
            door.put(notice);
        }
        return {};
    }));
}

/// The facts that the clocks of these duties read, as plainly as SQL can say them.
const QByteArray plain =
    "SELECT i.id, i.reference, i.status, i.workflow, i.suspected_at, i.ransom_paid_at, p.name,"
    " n.id, n.recipient, n.regime, n.step, n.customer, n.due_at, n.sent_at, n.waived_reason,"
    " n.prepared_at, n.requested_at, n.bounced_at, n.carried_to, n.regimes_version, n.anchor,"
    " n.anchor_at, n.target_at, n.limit_at, a.id, a.regime, a.answer, a.decided_at, a.aware_at"
    " FROM notification n JOIN incident i ON i.id = n.incident"
    " JOIN assessment a ON a.incident = i.id AND a.regime = n.regime"
    " LEFT JOIN person p ON p.id = i.owner"
    " WHERE (n.sent_at IS NULL OR n.bounced_at IS NOT NULL) AND n.waived_reason IS NULL"
    " ORDER BY i.ransom_paid_at";

Trial counting(const Place& place)
{
    static const StillClock clock;
    const std::shared_ptr<Register> open = openRegister(place.path, clock);
    addDuties(*open, place.incidents);
    const auto file = std::make_shared<Bare>(place.path);
    const auto bare = std::make_shared<BareStatement>(file->prepare(plain));
    return {.name = dutiesName,
            .twins = {.ours = [open](int) { must("counting", registerDuties(*open)); },
                      .floor = [file, bare](int) { bare->drain(); },
                      .after = {}},
            .target = {.ratio = 2, .p95 = 0},
            .rounds = std::max(20, place.rounds / 10)};
}

} // namespace

std::vector<Figures> measureDuties(const std::vector<Place>& places, const QString& only)
{
    std::vector<Figures> none(places.size());
    if (!dutiesName.contains(only))
        return none;
    std::vector<Trials> trials;
    for (const Place& place : places)
        trials.push_back({counting(place)});
    return inTurn(trials, only);
}

} // namespace ireg::bench
