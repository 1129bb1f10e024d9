// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// Whether anything of the text can be seen: not of blanks, hidden characters (text.h), joiners and
/// blank patterns alone.
bool showsText(QStringView text);

/// Without the characters that show nothing between others, for comparing words; blanks stay.
QString seenText(QStringView text);

} // namespace ireg
