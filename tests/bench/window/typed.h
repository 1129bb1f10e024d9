// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/table.h"
#include "tests/bench/window/benchwindow.h"

namespace ireg::bench
{

/// Letters typed into the filter one after the other, each until the rows it leaves are painted;
/// its floor is the same painting with nothing asked. Then the longest time that the window's
/// thread gave to one thing.
Figures measureTyping(WatchedApplication& application, const QString& path, int rounds);
/// The first letters after incidents were taken in.
Figures measureTypingAfterImport(WatchedApplication& application, const QString& path);
/// Working in the window while each of the disk's confirmations takes 50 ms longer.
Figures measureSlowDisk(WatchedApplication& application, const QString& path, int rounds);

} // namespace ireg::bench
