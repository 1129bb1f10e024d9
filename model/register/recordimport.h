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
};

/// Takes the incidents of another register over, with everything that belongs to them, in one
/// action. They get numbers of this register; the old one is kept with the references. People and
/// catalogue entries are found by their names, or made. An incident with a record that can't be
/// read, or with bytes that don't match their hash, is refused whole. One that came from the same
/// register under the same number before is repeated, unless `plan` asks for a separate one.
Result<RecordsTaken> takeRecords(Register& open,
                                 const ImportedRegister& from,
                                 const ImportPlan& plan);

} // namespace ireg
