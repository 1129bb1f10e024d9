// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/register/register.h"

namespace ireg
{

/// The earlier incidents that this one is the same as, within recurrenceDays, the latest first.
Result<std::vector<Recurrence>> recurrences(const Register& open, Id<Incident> incident);

} // namespace ireg
