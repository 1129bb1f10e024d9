// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"
#include "model/storage/verify.h"

namespace ireg
{

/// What a finding says of the register at this path, as a reason not to write to it.
Error errorOf(const storage::Finding& finding, const QString& path);

/// The first thing in which the history does not hold, or does not give the tables that screens
/// read; without the checks of evidence, search index and file that Register::verify makes besides.
Result<std::optional<storage::Finding>> historyFlaw(const Register& open);

} // namespace ireg
