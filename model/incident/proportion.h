// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"

namespace ireg
{

/// Whether somebody may have meant it. A regression or a reduced quality comes of a change, unless
/// something says otherwise.
bool mayBeMalicious(const Incident& incident);
/// Assessed as low or planning: it is looked into and written down, and no more.
bool isLight(const Incident& incident);

} // namespace ireg
