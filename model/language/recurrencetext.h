// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/recurrence.h"
#include "model/language/language.h"

namespace ireg
{

/// Why it is the same again: "same root cause: faulty change".
QString recurrenceReasonText(Language language, const RecurrenceReason& reason);
/// On one line: "INC-2026-0004, 40 days before (same root cause: faulty change)".
QString recurrenceText(Language language, const Recurrence& recurrence);

} // namespace ireg
