// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"

namespace ireg
{

/// At the end of an action: where the register asks for four eyes, a second person is asked for
/// when the author alone lowered the severity of a high or critical incident, set it aside or
/// closed it, by whatever way. Alone is who owns the incident or ever did, and anybody while nobody
/// owns it. What does not stand any more is not asked about.
void askSecondPerson(const Register& open, Door& door);

/// The author confirms, as a second person, all that others did alone. Constraint where nothing
/// waits for one, Gate where only what the author did does. The note, which may be empty, is kept
/// on the timeline.
Result<Outcome> confirmAsSecond(Register& open, Id<Incident> incident, const QString& note);

} // namespace ireg
