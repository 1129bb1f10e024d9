// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// Whether regimes' questions stand for the plain one. An incident that was closed before the
/// register asked about any keeps its plain answer, where it has one; reopened, it is asked anew,
/// and one that was closed on a reason left them open.
bool asksRegimes(const Dossier& dossier);

/// A regime's question on one incident, and what was answered; both belong to the dossier.
struct AskedRegime
{
    const RuledRegime& regime;
    const Assessment* answer; ///< null: not answered yet
    bool settled = false;     ///< the facts answer it (isSettled)
};
/// The questions that the register asks now, and those that were answered while it did; in the
/// order of the register's regimes. None where regimes stand for nothing.
std::vector<AskedRegime> questions(const Dossier& dossier);

/// Whether anybody must be told: what the answers on the regimes say, or where the register asks
/// about none, the answer to the plain question.
Answer notificationRequired(const Dossier& dossier);

/// How it stands whether anybody must be told: one answer for every place that says so.
struct TellingState
{
    Answer required = Answer::Unknown; ///< as notificationRequired()
    /// What was answered to the plain question and is not what counts, since laws are asked about;
    /// Unknown where nothing was, or where both say the same.
    Answer plain = Answer::Unknown;
    int open = 0; ///< questions of laws and contracts that neither an answer nor a fact settles
    /// Work goes on and asks for the answer: false once the incident is closed or was set aside.
    bool asked = true;

    bool isUndecided() const { return asked && open > 0 && required == Answer::Unknown; }
};
TellingState tellingState(const Dossier& dossier);

/// How much of what a notice that reached its recipient must say is neither in the incident's facts
/// nor in a text nor announced to follow, as far as is recorded now; 0 for one that was not sent.
qsizetype sentWithout(const Dossier& dossier, const Notification& notice);

/// Whether it is to be decided if plans of recovery and continuity are invoked: something grave was
/// lost or spoilt, not only seen.
bool asksForPlans(const Incident& incident);

} // namespace ireg
