// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/table.h"
#include "tests/bench/window/watched.h"

namespace ireg::bench
{

/// Starting the window until the rows of the register are painted, beside starting a window of
/// the same libraries that holds nothing, each a process of its own; and what is resident then.
/// `hasTarget`: of the usual register, not of the large one, of which more is read.
Figures measureStart(const QString& path, int rounds, bool hasTarget);

// What that runs. `since` is when the process was started, as its starter's clock has it.
int openOnce(WatchedApplication& application, const QString& path, const QString& since);
int openEmpty(const QString& since);

} // namespace ireg::bench
