// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/notification/assessment.h"

namespace ireg
{

/// Which recorded fact an anchor of the data is.
struct AnchorFact
{
    QLatin1String anchor;
    std::optional<When> Incident::*time;
    QLatin1String field;
};

/// Null: the anchor is no fact of the incident.
const AnchorFact* factOf(const QString& anchor);

/// What was answered for the regime may know better when that was.
const std::optional<When>& recorded(const AnchorFact& fact,
                                    const Incident& incident,
                                    const Assessment* assessment);

} // namespace ireg
