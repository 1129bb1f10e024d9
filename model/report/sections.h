// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/voice.h"

#include <vector>

namespace ireg::report
{

using Blocks = std::vector<Block>;

/// Draft until a review is held, then for approval; once it is approved, final where the incident
/// is closed.
enum class ReportState { Draft, ForApproval, Approved, Final };
ReportState reportState(const Dossier& dossier);
QString stateWord(const Voice& say, ReportState state);
/// "1.482": the cycle, and the event of the register that the facts include.
QString versionNumber(const ReportContext& context, const Incident& incident);

// The chapters, in the order of the report. Each gives its heading and what follows, or nothing
// where the domain allows to leave it out.
Blocks summary(const Voice& say);
Blocks stageBar(const Voice& say);
Blocks documentControl(const Voice& say);
Blocks classification(const Voice& say);
Blocks impact(const Voice& say);
Blocks timeline(const Voice& say);
Blocks detection(const Voice& say);
Blocks response(const Voice& say);
Blocks evaluation(const Voice& say);
Blocks notifications(const Voice& say);
Blocks causes(const Voice& say);
Blocks actions(const Voice& say);
Blocks lessons(const Voice& say);
Blocks monitoring(const Voice& say);
Blocks evidence(const Voice& say);
Blocks stageHistory(const Voice& say);
Blocks openPoints(const Voice& say);
/// What is described and recorded, and told by no chapter (model/report/toldfields).
Blocks furtherFacts(const Voice& say);
Blocks signOff(const Voice& say);
Blocks verification(const Voice& say);

} // namespace ireg::report
