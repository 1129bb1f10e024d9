// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/storage/verify.h"

namespace ireg
{

/// What a finding says of the register at this path, as a reason not to write to it.
Error errorOf(const storage::Finding& finding, const QString& path);

} // namespace ireg
