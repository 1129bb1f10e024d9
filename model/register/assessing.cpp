// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assessing.h"

#include "model/notification/noregime.h"
#include "model/register/assigning.h"
#include "model/register/obligations.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// What was answered so far, or a record to answer in. Usage where nobody asks about the regime.
Result<Assessment> answerSoFar(const ObligationRecords& records, const QString& regime)
{
    const RuledRegime* ruled = records.rules.regime(regime);
    if (!ruled)
        return noSuchRegime(codesOf(records.rules), regime);
    const auto known = std::ranges::find(records.assessments, regime, &Assessment::regime);
    Assessment answer = known == records.assessments.end() ? Assessment{} : *known;
    answer.incident = records.incident.id;
    answer.regime = regime;
    answer.regimesVersion = ruled->asOf;
    return answer;
}

/// Gives the answer's id.
Result<qint64> putAnswer(Register& open,
                         Door& door,
                         const Assessment& before,
                         const Assignments& facts)
{
    Row row = rowOf(before);
    const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
    if (const auto done = assigning.apply(typeOf<Assessment>(), row, facts); !done)
        return tl::unexpected(done.error());
    auto after = recordOf<Assessment>(before.id.value, before.revision, row);
    if (!after)
        return failed(ErrorKind::Invalid, before.regime);
    *after = decided(door, open, before, givenAnswer(std::move(*after), facts));
    after->id = door.put(*after);
    const auto settled = settleAnswer(door, open, before, *after);
    return settled ? Result<qint64>(after->id.value) : tl::unexpected(settled.error());
}

} // namespace

Result<Outcome> assess(Register& open,
                       Id<Incident> incident,
                       const QStringList& regimes,
                       const Assignments& facts)
{
    return actOn(open, "assessed", typeOf<Assessment>(), [&](Door& door) -> Result<qint64> {
        qint64 id = 0;
        for (const QString& regime : regimes) {
            const auto records = dutyRecords(door, incident, open.zone());
            if (!records)
                return tl::unexpected(records.error());
            const auto before = answerSoFar(*records, regime);
            if (!before)
                return tl::unexpected(before.error());
            const auto answered = putAnswer(open, door, *before, facts);
            if (!answered)
                return tl::unexpected(answered.error());
            id = *answered;
        }
        return id;
    });
}

} // namespace ireg
