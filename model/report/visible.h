// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/text.h"

namespace ireg::report
{

/// What a reader of the report may see of a text, on as many lines as it has.
inline QString visible(QStringView text)
{
    return displayLines(text);
}

/// The same, on one line.
inline QString visibleLine(QStringView text)
{
    return displayText(text).trimmed();
}

} // namespace ireg::report
