// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <span>

class QPalette;

namespace ireg
{

/// Every colour of the window by what it is for; docs/design.md tells when to use which. Surfaces
/// are what text stands on, inks are text and marks, edges bound what one types into or presses.
struct Tokens
{
    QColor background, panel, field, hover, selected; // surfaces
    QColor problemSurface, warningSurface, noticeSurface,
        doneSurface;                                            // surfaces that say something
    QColor text, secondary, disabled;                           // inks
    QColor accent, onAccent, accentHover;                       // the one accent, filled
    QColor critical, high, medium, low, planning, done, onMark; // marks; text upon them
    QColor edge, line;                                          // line only separates
};

struct Token
{
    const char* name;
    QColor Tokens::*place;
    QRgb light, dark;
};

/// The one table that the two palettes are made from.
std::span<const Token> tokenTable();

bool isDark(const QPalette& palette);
const Tokens& lightTokens();
const Tokens& darkTokens();
/// Those of the scheme that the palette is of.
const Tokens& tokensOf(const QPalette& palette);

/// A mark's colour as the palette's scheme has it, so that what was told a colour under the other
/// scheme follows; any other colour stays as it is.
QColor markFor(const QPalette& palette, const QColor& colour);

} // namespace ireg
