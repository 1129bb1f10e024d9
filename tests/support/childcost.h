// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ireg::test
{

/// What a process took from its start to its end.
struct ChildCost
{
    int exitCode = -1;           ///< -1 where it did not end by itself
    double peakMegabytes = 0;    ///< largest resident set
    double processorSeconds = 0; ///< its own and the system's for it
};

/// Runs a program to its end, its standard output thrown away.
ChildCost costOf(const QString& program, const QStringList& arguments);

} // namespace ireg::test
