// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/recordplan.h"

namespace ireg
{

/// Exercises, what they showed, and the lessons and actions that belong to no incident.
extern const RecordPlan exercisesPlan, findingsPlan, rehearsedLessonsPlan, rehearsedActionsPlan;

} // namespace ireg
