// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/importing.h"

namespace ireg
{

struct RecordsTaken
{
    qint64 accepted = 0, repeated = 0;
    std::vector<Importing::Refusal> refused; ///< by the reference the incident had
    std::vector<Error> warnings;             ///< what was left out or is not as it was there
};

/// Takes the incidents of another register over, with everything that belongs to them, in batches
/// like other imports; undo takes all of it back. They get numbers of this register; the old one is
/// kept in the source record that each incident gets. People and catalogue entries are found by
/// their names, or made; regimes, holidays, clauses and what else belongs to no incident come along
/// where this register has none that says the same. An incident with a record that can't be read,
/// or with bytes that don't match their hash, is refused whole. One that this register has, from
/// whatever register it came, is repeated, unless `plan` asks for a separate one.
Result<RecordsTaken> takeRecords(Register& open,
                                 const ImportedRegister& from,
                                 const ImportPlan& plan);

} // namespace ireg
