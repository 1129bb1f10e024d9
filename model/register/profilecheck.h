// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/organisation/organisation.h"

namespace ireg
{

/// The most that reviewWorkingDays may be: a working year.
inline constexpr int longestReviewTarget = 250;

/// The most that recurrenceDays may be: ten years.
inline constexpr qint64 longestRecurrence = 3650;

/// Refuses, naming the field, what a register can't work with.
Result<void> checkProfile(const RegisterProfile& profile);

} // namespace ireg
