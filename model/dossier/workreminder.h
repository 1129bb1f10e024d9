// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/workitem.h"
#include "model/notification/reminder.h"

namespace ireg
{

/// What is reminded of by the time it is due: a clock everybody, an action, a check or a review
/// whom it needs. Nothing of what has no time.
std::optional<DueThing> dueThing(const WorkItem& item);

} // namespace ireg
