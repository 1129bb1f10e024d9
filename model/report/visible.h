// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg::report
{

/// The text with nothing in it that could hide or reorder what is read: every line break becomes
/// '\n' and a tab a space; other controls, bidi controls and invisible characters are dropped,
/// except the joiners that scripts need; an unpaired surrogate becomes U+FFFD.
QString visible(QStringView text);

/// The same, on one line.
QString visibleLine(QStringView text);

} // namespace ireg::report
