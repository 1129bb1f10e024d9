// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/phrase.h"
#include "model/report/context.h"
#include "model/report/document.h"

namespace ireg
{
struct Dossier;
} // namespace ireg

namespace ireg::report
{

inline constexpr Phrase postIncidentTitle{u"Post-incident report", u"Rapport post-incident"};

/// The full report on one incident (ISO/IEC 27001 A.5.27), for a board, an auditor or a
/// regulator. A draft until the review of the incident's present cycle is approved. Pure.
Document postIncident(const Dossier& dossier, const ReportContext& context);

} // namespace ireg::report
