// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// Whether two records are one person's: in a register of an older program one may have two, and
/// who is called otherwise since is still the same.
bool isOnePerson(const Dossier& dossier, Id<Person> one, Id<Person> other);
/// The same for somebody of whom there is but a name.
bool isOnePerson(const Dossier& dossier, Id<Person> one, const QString& name);
bool isOwner(const Dossier& dossier, Id<Person> person);
/// As long as nobody confirmed that it is less severe, it is held to be as severe as before.
bool isHeldGrave(const Dossier& dossier);
/// What one person did alone, and nobody else looked at yet.
Gap pendingGap(Stage stage);

} // namespace ireg
