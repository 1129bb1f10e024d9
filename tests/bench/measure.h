// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/table.h"

namespace ireg::bench
{

/// Where to measure. The register at `path` may be written to; `twin` is a copy of it for the
/// floors, so that neither connection throws the other's pages out.
struct Place
{
    QString path;
    QString twin;
    int rounds = 0;
    int incidents = 0;
};

// Each measures what has `only` in its name.

/// Save and create, then import.
std::vector<Figures> measureWrites(const std::vector<Place>& places, const QString& only);
/// First pages and searches.
std::vector<Figures> measureReads(const std::vector<Place>& places, const QString& only);
/// What concerns the file as a whole: open, verify; where nothing is left out also size
/// and memory.
std::vector<Figures> measureWhole(const std::vector<Place>& places, const QString& only);
/// What is due where ten thousand notices are open. Last, since it fills the registers with them.
std::vector<Figures> measureDuties(const std::vector<Place>& places, const QString& only);

/// Kilobytes resident after opening and showing the first page; run in a process of its own.
qint64 residentAfterFirstPage(const QString& path);
/// In a process of its own too, whose peak is taken. Gives an exit code.
int verifyOnce(const QString& path);

} // namespace ireg::bench
