// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// A clause of the customer's contract; the customer is made in the catalogue where it is new. A
/// duration needs the clause's number.
Result<Outcome> addClause(Register& open, const QString& customer, const Assignments& facts);
/// Changes its facts, under the same rule.
Result<Outcome> changeClause(Register& open, Id<ContractClause> clause, const Assignments& facts);

} // namespace ireg
