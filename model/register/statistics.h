// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/figures.h"
#include "model/register/register.h"

namespace ireg
{

/// Everything that is counted and measured of a period: of the incidents noticed in it, and of the
/// actions due in it, of whatever confirmed incident. What is open and what was learned is of the
/// present, whatever the period.
Result<PeriodFigures> periodFigures(const Register& open, const Period& period);

} // namespace ireg
