// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QStringList>

namespace ireg
{

/// True for the names that this machine has rules for: IANA names, the old ones among them, UTC,
/// and offsets such as UTC+10:00. Never for what Qt would take for a rule: AEST, a bare city.
bool isZoneName(const QString& name);
/// True for those, and for an offset as a time is recorded with: +10:00.
bool isZone(const QString& name);

/// The zones that somebody may have meant by a name that is none, the likeliest first: at most
/// three.
QStringList zonesNear(const QString& typed);

/// Refuses what `isZoneName` does not know, with the zones near it. `place` is the field.
Result<void> checkZoneName(const QString& name, const QString& place);
/// Why a name is no zone: a detail that names the zones near it.
QString zoneRefusal(const QString& name);

} // namespace ireg
