// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/register/register.h"

#include <span>

namespace ireg
{

/// A duty to tell somewhere in the register.
struct RegisterObligation
{
    Id<Incident> incident;
    QString reference, owner, recipient;
    Obligation duty;
    qsizetype missing = 0; ///< what its notice was sent without; dutiesOf() alone counts it
};

/// Every duty of the register: what is open first, by its limit; then what has no limit yet, then
/// what was met or waived.
struct RegisterObligations
{
    Rulebook rules;
    std::vector<RegisterObligation> duties;
};
/// Which duties, and at what instant; an invalid one is the register's present.
struct ObligationQuery
{
    ObligationScope scope = ObligationScope::Triggered;
    QDateTime now = {};
};
Result<RegisterObligations> registerDuties(const Register& open, const ObligationQuery& query = {});

/// The questions of enabled regimes that nobody has answered about an open incident, unless it was
/// dismissed; in the order of incidents.
struct OpenQuestions
{
    Id<Incident> incident;
    QString reference;
    QStringList regimes; ///< codes
    Disposition disposition = Disposition::Undecided;
};
Result<std::vector<OpenQuestions>> openQuestions(const Register& open);
/// The same of incidents that were closed or set aside, and are asked about no more: nobody has
/// said that nobody had to be told.
Result<std::vector<OpenQuestions>> unaskedQuestions(const Register& open);

/// The duties of one incident, triggered ones only.
RegisterObligations dutiesOf(const Dossier& dossier, const QDateTime& now);

/// Takes out what may be no duty, and gives the incidents whose question is late by it.
std::vector<Id<Incident>> takeLateQuestions(std::vector<RegisterObligation>& duties);

/// What there is still to settle about telling: the open ones of these duties of the incident, and
/// its questions without an answer while they are asked; a duty that is met by answering is not
/// counted beside its question.
int tellingLeft(const Dossier& dossier, std::span<const RegisterObligation> duties);

/// The register's regimes, holidays and clauses.
Result<Rulebook> rulebook(const Register& open);

} // namespace ireg
