// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

namespace ireg::cli
{

enum class Existing { Refuse, Replace };

/// Writes a whole file or none: into a temporary one beside it, flushed, then named. A symbolic
/// link of that name is never written through. AlreadyExists where the name is taken and may not
/// be replaced.
Result<void> writeFile(const QString& path, const QByteArray& bytes, Existing existing);

} // namespace ireg::cli
