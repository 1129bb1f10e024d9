// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/obligation.h"
#include "model/notification/regimecopy.h"
#include "tests/support/readydossier.h"

#include <algorithm>

namespace ireg::test
{

inline AdoptedRegime adopted(const QString& code)
{
    const auto& copies = shippedCopies();
    const auto copy = std::ranges::find(copies, code, &RegimeCopy::code);
    Q_ASSERT(copy != copies.end());
    AdoptedRegime regime;
    regime.code = code;
    regime.asOf = copy->asOf;
    regime.definition = copy->definition;
    return regime;
}

/// Rules of a register in Sydney that asks about these regimes.
inline Rulebook rulesOf(const QStringList& codes,
                        const std::vector<Holiday>& holidays = {},
                        const std::vector<ContractClause>& clauses = {})
{
    std::vector<AdoptedRegime> regimes;
    for (const QString& code : codes)
        regimes.push_back(adopted(code));
    return {regimes, holidays, clauses, QTimeZone("Australia/Sydney")};
}

inline Assessment answered(const QString& regime, Assessed answer)
{
    Assessment assessment;
    assessment.id.value = 3;
    assessment.regime = regime;
    assessment.answer = answer;
    assessment.reason = QStringLiteral("Read the law");
    assessment.decidedBy = {2};
    assessment.decided = at("2026-10-02T09:00:00.000");
    return assessment;
}

inline Notification noticeUnder(qint64 id, const QString& regime, const QString& step)
{
    Notification notice;
    notice.id.value = id;
    notice.regime = regime;
    notice.step = step;
    return notice;
}

} // namespace ireg::test
