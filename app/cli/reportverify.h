// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace ireg::cli
{

/// Whether `verify` was given a report rather than a register, by its name or its first bytes.
bool isPdf(const QString& path);

/// `ireg verify REPORT.pdf [--against FILE]`.
int verifyReport(const Invocation& call);

} // namespace ireg::cli
