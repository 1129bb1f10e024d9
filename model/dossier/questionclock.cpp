// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/questionclock.h"

namespace ireg
{

bool isPossible(const Obligation& duty)
{
    const bool runs = duty.internal && duty.deadline.state != DeadlineState::NotStarted;
    return !duty.notification && duty.answer != Assessed::Triggered && !runs;
}

std::optional<Obligation> questionClock(const Dossier& dossier, const QDateTime& now)
{
    std::optional<Obligation> first;
    for (Obligation& duty : obligations(dossier, now, ObligationScope::Possible)) {
        if (duty.isOpen() && isPossible(duty) && duty.deadline.end
            && (!first || endsBefore(duty.deadline.end, first->deadline.end)))
            first = std::move(duty);
    }
    return first;
}

} // namespace ireg
