// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// Inside an action, before an incident goes into its next cycle: what the cycle that ends has
/// found (OfCycle) leaves the incident, so that nothing of it is said as present and all of it is
/// asked anew; when it was contained, recovered and checked stays on the timeline, and when it was
/// closed, with its visits.
void leaveCycle(const Register& open, Door& door, Incident& incident);

} // namespace ireg
