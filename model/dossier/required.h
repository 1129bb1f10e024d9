// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// Whether regimes' questions stand for the plain one. An incident that was closed before the
/// register asked about any keeps its plain answer, where it has one; reopened, it is asked anew.
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
/// Work on the incident goes on, and nobody decided yet whether a law or contract asks for notice.
bool isTellingUndecided(const Dossier& dossier);

} // namespace ireg
