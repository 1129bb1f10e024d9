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

/// Save and create, then import.
Figures measureWrites(const Place& place);
/// First pages and searches.
Figures measureReads(const Place& place);
/// What concerns the file as a whole: open, verify, size, memory.
Figures measureDuties(const Place& place); ///< last: it fills the register
Figures measureWhole(const Place& place);

/// Kilobytes resident after opening and showing the first page; run in a process of its own.
qint64 residentAfterFirstPage(const QString& path);

} // namespace ireg::bench
