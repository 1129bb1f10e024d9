// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/nextstep.h"

namespace ireg
{

NextStep nextStep(const Dossier& dossier, QDate today)
{
    const Incident& incident = dossier.incident;
    using enum NextStep::What;
    if (dossier.secondPersonPending())
        return {.what = Confirm};
    if (incident.status == Status::Closed || incident.workflow == Workflow::None)
        return {};
    if (incident.status == Status::OnHold)
        return {.what = Resume};
    const Stage stage = incident.stage.value_or(Stage::Monitor);
    const bool settled = closesOnReason(incident.disposition) || !incident.stage;
    const std::vector<Gap> missing = settled ? closingGaps(dossier, today)
                                             : gaps(dossier, stage, today);
    if (!missing.empty())
        return {.what = Fill,
                .stage = stage,
                .gap = missing.front(),
                .others = std::ssize(missing) - 1};
    if (settled || stage == Stage::Monitor)
        return {.what = Close, .stage = stage};
    return {.what = Advance, .stage = static_cast<Stage>(static_cast<int>(stage) + 1)};
}

} // namespace ireg
