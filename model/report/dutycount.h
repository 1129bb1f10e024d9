// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/voice.h"

namespace ireg::report
{

/// Whether a report tells of a duty to notify: one that a notice stands for, or that is owed with a
/// limit and has none. A question that was to be answered is no notice, and nothing more is owed
/// once the incident is closed.
bool isToldOf(const Dossier& dossier, const Obligation& duty);

/// How the incident's duties to notify came out, each counted once, whatever messages met them: "2
/// in time, 1 late, 1 not required". Empty where there is none.
QString dutyCounts(const Voice& say);

} // namespace ireg::report
