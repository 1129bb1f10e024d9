// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// Whether anybody must be told: what the answers on the regimes say, or where the register asks
/// about none, the answer to the plain question.
Answer notificationRequired(const Dossier& dossier);

} // namespace ireg
