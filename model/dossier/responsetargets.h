// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"

#include <algorithm>

namespace ireg
{

/// Within how many minutes an incident is to be answered for, and what it hit to work again.
struct ResponseTarget
{
    Severity severity = Severity::Critical;
    qint64 respond = 0; ///< recorded to acknowledged
    qint64 recover = 0; ///< noticed to recovered
};

/// The usual targets of a priority matrix (ITIL), the longer end of each; of planning in days.
inline constexpr std::array responseTargets{
    ResponseTarget{Severity::Critical, 60, 4 * 60},
    ResponseTarget{Severity::High, 60, 8 * 60},
    ResponseTarget{Severity::Medium, 4 * 60, 24 * 60},
    ResponseTarget{Severity::Low, 8 * 60, 72 * 60},
    ResponseTarget{Severity::Planning, 24 * 60, 7 * 24 * 60}};

} // namespace ireg
