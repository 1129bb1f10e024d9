// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/measures.h"
#include "model/register/register.h"

namespace ireg
{

/// The incidents noticed in a period, both days included, with what is known of them; an invalid
/// day leaves it open. Actions are those due in it, of whatever confirmed incident: work falls into
/// the period in which it is due.
Result<MeasureFacts> statisticsFacts(const Register& open, QDate from, QDate to);

} // namespace ireg
