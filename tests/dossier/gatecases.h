// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

#include <QStringList>

namespace ireg::test
{

/// A complete dossier, what is changed in it, and what its stage's gate must then ask for: each
/// gap as "stage fact" or "stage fact record".
struct GateCase
{
    const char* name;
    Stage stage;
    void (*change)(Dossier&);
    QStringList expected;
};
using GateCases = std::vector<GateCase>;

GateCases gateCases();
/// Those of them by kind, and of what is low or planning.
GateCases proportionCases();

} // namespace ireg::test
