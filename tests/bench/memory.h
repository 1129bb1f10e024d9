// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/table.h"

#include <QStringList>

#include <vector>

namespace ireg::bench
{

/// Work done by this program run anew, so that its memory is its own: `words` are its arguments.
struct Meal
{
    QString name;
    QStringList words;
    double bytes = 0;    ///< what it reads
    double promised = 0; ///< bytes of memory for each of them, at the peak and over what is idle
};

/// Most bytes of memory that a program ever had resident, by the kernel's account of it (wait4);
/// ends this program where that one failed.
double peakOf(const QString& program, const QStringList& words);
/// The peak over that of doing nothing, beside the bytes read and what is promised.
Figure fed(const Meal& meal);

/// Imports of so many megabytes each, from files that are made in the folder; what has `only` in
/// its name.
Figures measureImports(const QString& folder, int megabytes, const QString& only);
/// What `fed` runs: takes the file into a fresh register. Gives an exit code.
int takeIn(const QString& file, const QString& folder);

/// Reports with so many megabytes of text each: memory at the peak over that of an empty one, and
/// processor time for a megabyte beside that of the first size.
Figures measureReports(const QString& option,
                       const std::vector<int>& megabytes,
                       const QString& only);
/// What that runs for --print, as a PDF; needs a QGuiApplication. Gives an exit code.
int printReport(int megabytes);
/// What it runs for --html. Gives an exit code.
int writeReport(int megabytes);

} // namespace ireg::bench
