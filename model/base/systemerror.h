// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

namespace ireg
{

/// What a failed system call means for the file `place` that was to be made or read: `code` is
/// its errno, which no person ever reads.
Error systemError(int code, const QString& place);

} // namespace ireg
