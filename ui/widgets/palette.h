// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace ireg
{

/// The window's own colours: text on its ground has a contrast of 7 or more, hints of 4.5.
QPalette lightPalette();
QPalette darkPalette();

/// Grounds of bars and chips, by the palette in force.
struct Accents
{
    QColor problem, warning, notice, chip, chipOn, chipOnText, focus, line;
};
Accents accents(const QPalette& palette);

bool isDark(const QPalette& palette);

} // namespace ireg
