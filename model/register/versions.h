// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/sqliteversion.h"

namespace ireg
{

using storage::sqliteVersion;

} // namespace ireg
