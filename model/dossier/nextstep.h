// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// What brings an incident on.
struct NextStep
{
    enum class What {
        Nothing, ///< it is closed, or has no stages
        Confirm, ///< a second person, what one did alone
        Resume,  ///< it is on hold
        Fill,    ///< the first gap of the stage that the work is in
        Advance, ///< nothing is missing: on to `stage`
        Close    ///< nothing is missing in the last stage, or the incident needs none
    };
    What what = What::Nothing;
    Stage stage = Stage::Assess;
    std::optional<Gap> gap = {}; ///< Fill only
    qint64 others = 0;           ///< Fill only: further gaps of the stage

    bool operator==(const NextStep&) const = default;
};

/// Pure; `today` as for gaps().
NextStep nextStep(const Dossier& dossier, QDate today);

} // namespace ireg
