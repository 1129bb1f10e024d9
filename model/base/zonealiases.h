// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace ireg
{

/// Another name of a zone.
struct ZoneAlias
{
    const char* name;
    const char* zone;
};

/// Names that the IANA database keeps for zones that have another one now.
std::span<const ZoneAlias> zoneAliases();
/// What clocks and people say; several zones may share one. None of them names a zone.
std::span<const ZoneAlias> zoneAbbreviations();

} // namespace ireg
