// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QPalette>

namespace ireg
{

/// The window's own colours, as `Tokens` has them: every text on its ground has a contrast of 4.5
/// or more, every edge 3 (tests/ui/widgets/tst_contrast).
QPalette lightPalette();
QPalette darkPalette();
/// What is typed into stands on a ground of its own, and what is marked in it is plain to see.
QPalette inputPalette(const QPalette& palette);
/// The left pane's: the page in view is in the accent.
QPalette navigationPalette(const QPalette& palette);

/// Colours that QPalette has no role for, by the palette in force. `problem`, `warning`, `notice`
/// and `good` are grounds; `late`, `soon` and `done` are words and marks on any ground; `edge`
/// bounds what is pressed, `line` only separates.
struct Accents
{
    QColor problem, warning, notice, good, chip, chipOn, chipOnText, focus, line, edge, hover,
        selected, accent, onAccent, secondary, late, soon, done;
};
Accents accents(const QPalette& palette);

} // namespace ireg
