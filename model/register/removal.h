// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// Takes a record out that was added by mistake, with a reason that stays on the timeline; its
/// history stays. Refuses where another record names it, and records that are not addable.
Result<Outcome> removeRecord(Register& open, RecordRef ref, const QString& reason);
/// The same of several, as one action; all of them or none.
Result<Outcome> removeRecords(Register& open,
                              const std::vector<RecordRef>& refs,
                              const QString& reason);

/// Takes records of the register itself out, as one action that can be undone: what people add to
/// it, holidays, clauses. No timeline asks why. Refuses where another record names one.
Result<Outcome> removeRegisterRecords(Register& open, const std::vector<RecordRef>& refs);

} // namespace ireg
