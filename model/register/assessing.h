// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// Answers the questions of regimes for an incident, as one action. Who decided and when are the
/// author and now unless they are among the facts. Usage where the register did not adopt one.
Result<Outcome> assess(Register& open,
                       Id<Incident> incident,
                       const QStringList& regimes,
                       const Assignments& facts);

} // namespace ireg
