// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "model/register/dutyusecases.h"
#include "tests/bench/bare.h"
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"

#include <algorithm>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

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

/// The same duties as plainly as SQL can say them, without a clock.
const QByteArray plain =
    "SELECT i.reference, p.name, i.ransom_paid_at, n.id, n.recipient, n.regime, n.step, n.due_at,"
    " n.sent_at, n.bounced_at, n.carried_to, a.answer, a.decided_at"
    " FROM notification n JOIN incident i ON i.id = n.incident"
    " JOIN assessment a ON a.incident = i.id AND a.regime = n.regime"
    " LEFT JOIN person p ON p.id = i.owner"
    " WHERE (n.sent_at IS NULL OR n.bounced_at IS NOT NULL) AND n.waived_reason IS NULL"
    " ORDER BY i.ransom_paid_at";

} // namespace

Figures measureDuties(const Place& place)
{
    const StillClock clock;
    const auto open = openRegister(place.path, clock);
    addDuties(*open, place.incidents);
    Bare file(place.path);
    BareStatement bare = file.prepare(plain);
    const Pair pair = interleaved(
        std::max(20, place.rounds / 10),
        [&](int) { must("counting", registerDuties(*open)); },
        [&](int) { bare.drain(); });
    return {{u"deadlines, 10,000 open"_s, u"us"_s, pair, {.ratio = 2, .p95 = 0}}};
}

} // namespace ireg::bench
