// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// One name may be two people in a register of an older program.
bool isOwner(const Dossier& dossier, Id<Person> person);
/// As long as nobody confirmed that it is less severe, it is held to be as severe as before.
bool isHeldGrave(const Dossier& dossier);
/// What one person did alone, and nobody else looked at yet.
Gap pendingGap(Stage stage);

} // namespace ireg
