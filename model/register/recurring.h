// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/register/register.h"

namespace ireg
{

/// How long the same counts as coming back there, in days.
qint64 recurrenceWindow(const RegisterProfile& profile);

/// The earlier incidents that this one is the same as, within that time, the latest first.
Result<std::vector<Recurrence>> recurrences(const Register& open, Id<Incident> incident);

} // namespace ireg
