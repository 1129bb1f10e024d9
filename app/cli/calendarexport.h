// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/base/temporaryfile.h"
#include "model/register/register.h"

namespace ireg::cli
{

/// Writes the limits of what is still open as an iCalendar file.
int exportCalendar(Invocation& call, const Register& open, Existing existing);

} // namespace ireg::cli
