// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// What a gap asks for, as scripts read it: a field of the incident that can be set, or
/// `record:what`, such as `lesson:one` or `action:owner`. For ever.
QString factCode(const Gap& gap);
/// What it is about: a public id such as A-7, a duty's key, or incident and regime of a question
/// that has no answer; empty for the incident.
QString recordCode(const Gap& gap);

} // namespace ireg
