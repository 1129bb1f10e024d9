// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/required.h"

#include <algorithm>

namespace ireg
{

Answer notificationRequired(const Dossier& dossier)
{
    if (!dossier.rules.asksAnything())
        return dossier.incident.notifyRequired;
    bool open = false;
    for (const RuledRegime& ruled : dossier.rules.regimes()) {
        const auto found = std::ranges::find(dossier.assessments, ruled.code, &Assessment::regime);
        const bool decided = found != dossier.assessments.end() && isDecided(*found);
        if (decided && found->answer == Assessed::Triggered)
            return Answer::Yes;
        open = open || (ruled.enabled && !decided);
    }
    return open ? Answer::Unknown : Answer::No;
}

} // namespace ireg
