// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QString>

namespace ireg
{

/// How long something takes or took, in whole minutes: a bare number is hours, 4, 1.5 or 1,5; also
/// 1 h 30, 1h30, 1 h 30 min, 90 min, 2 d and 2 j of 24 hours. Refused: what is negative, what is no
/// such text, and more than ten years.
Result<qint64> parseLasting(QStringView text);

/// As `parseLasting` reads it, and as people do in both languages: "90 h", "1 h 30 min", "45 min".
QString typedLasting(qint64 minutes);

} // namespace ireg
