// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// What follows from a change of an incident's facts, in the same action.
Incident settled(const Incident& before, Incident after, const When& now, int matrixVersion);

/// What a record was, and what was said of it now.
struct Stated
{
    const Row& before;
    const Assignments& facts;
    const QString& reason; ///< empty where nobody said
};

/// Inside an action: what follows from a change of a record that duties to tell hang on.
Result<void> settle(Register& open, Door& door, RecordRef changed, const Stated& stated);

/// A row that a person typed, with what follows from it by the register's own settings.
Row asRegisterAsks(const RegisterProfile& profile, const RecordType& type, Row row);
/// Inside an action: what is not fixed yet is due by its rank as the register asks from now on.
void followFixDays(Door& door, const RegisterProfile& before, const RegisterProfile& after);

} // namespace ireg
