// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "model/register/register.h"

namespace ireg
{

/// A duty to tell somewhere in the register.
struct RegisterDuty
{
    Id<Incident> incident;
    QString reference, owner, recipient;
    Obligation duty;
};

/// Every duty of the register: what is open first, by its limit; then what has no limit yet, then
/// what was met or waived.
struct RegisterDuties
{
    Rulebook rules;
    std::vector<RegisterDuty> duties;
};
/// Which duties, and at what instant; an invalid one is the register's present.
struct DutyQuery
{
    DutyScope scope = DutyScope::Triggered;
    QDateTime now = {};
};
Result<RegisterDuties> registerDuties(const Register& open, const DutyQuery& query = {});

/// The same for one incident, triggered duties only.
RegisterDuties dutiesOf(const Dossier& dossier, const QDateTime& now);

/// The register's regimes, holidays and clauses.
Result<Rulebook> rulebook(const Register& open);

} // namespace ireg
