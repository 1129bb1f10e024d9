// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace ireg::report
{
struct Sheet;

/// The table of a sheet by RFC 4180, in UTF-8 with a byte order mark, without which Excel takes it
/// for another encoding. No cell can become a formula (model/base/csvcell).
Result<QByteArray> csv(const Sheet& sheet);

} // namespace ireg::report
