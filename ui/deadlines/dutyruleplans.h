// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/recordplan.h"

namespace ireg::plan
{

/// The clauses of customers' contracts; a customer that is new is made with its first clause.
extern const RecordPlan clauses;
/// The days on which no office works, of one calendar that stands beside the list.
extern const RecordPlan holidays;

} // namespace ireg::plan
