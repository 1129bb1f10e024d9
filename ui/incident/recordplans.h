// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"
#include "ui/records/recordplan.h"

namespace ireg
{

/// How these records of an incident are listed on its page; null for those that have a part of
/// their own there.
const RecordPlan* recordPlan(const RecordType& type);
/// The records of this kind, as lines.
std::vector<ListedRecord> linesOf(const RecordPlan& plan, const Dossier& dossier, const When& now);

} // namespace ireg
