// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// Logs an incident: a title is enough. Noticed is now unless it is said; the number is of the
/// year it was noticed, in the register's zone.
Result<Outcome> logIncident(Register& open, const Assignments& facts);

/// INC-YEAR-NNNN of the year of `noticed` in the register's zone; never given out twice.
QString nextReference(Door& door, const When& noticed, const QString& registerZone);

} // namespace ireg
