// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QString>

namespace ireg
{

/// A typed whole number that is not negative: 1234, or in groups of three as people write and
/// paste them, all with the same sign between: 1 234 567 with any blank, 1,234,567, 1'234'567,
/// 1.234.567. One point alone is refused: 1.234 is a thousand to some and little more than one to
/// others.
Result<qint64> parseNumber(QStringView text);

} // namespace ireg
