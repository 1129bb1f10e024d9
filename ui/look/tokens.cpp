// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/tokens.h"

#include <QPalette>

namespace ireg
{

namespace
{

using T = Tokens;

constexpr Token table[] = {
    {"background", &T::background, 0xF6F7F9, 0x15191F},
    {"panel", &T::panel, 0xFFFFFF, 0x1D232B},
    {"field", &T::field, 0xFFFFFF, 0x12161B},
    {"hover", &T::hover, 0xEDF0F4, 0x27303A},
    {"selected", &T::selected, 0xE4EEF9, 0x21364F},
    {"problem surface", &T::problemSurface, 0xFDE8E8, 0x451A1D},
    {"warning surface", &T::warningSurface, 0xFFF3D6, 0x40300F},
    {"notice surface", &T::noticeSurface, 0xE4EEF9, 0x21364F},
    {"done surface", &T::doneSurface, 0xE3F4EA, 0x15382A},
    {"text", &T::text, 0x1B2430, 0xE8ECF1},
    {"secondary", &T::secondary, 0x5B6675, 0xA3AEBB},
    {"disabled", &T::disabled, 0x7D8794, 0x7E8995},
    {"accent", &T::accent, 0x1F5FA8, 0x7DB3F0},
    {"on accent", &T::onAccent, 0xFFFFFF, 0x10161E},
    {"accent under the pointer", &T::accentHover, 0x184F8E, 0x98C4F4},
    {"critical", &T::critical, 0x9B1C1C, 0xF08A8A},
    {"high", &T::high, 0xA84C06, 0xF2A35E},
    {"medium", &T::medium, 0x7D6300, 0xE0C04A},
    {"low", &T::low, 0x1D5FA7, 0x86B7EE},
    {"planning", &T::planning, 0x5B6470, 0xA9B3BF},
    {"done", &T::done, 0x1E7A4B, 0x66C796},
    {"on a mark", &T::onMark, 0xFFFFFF, 0x10161E},
    {"edge", &T::edge, 0x7B8696, 0x74808E},
    {"line", &T::line, 0xDDE2E8, 0x333C47},
};

Tokens made(QRgb Token::*scheme)
{
    Tokens made;
    for (const Token& token : table)
        made.*token.place = QColor(token.*scheme);
    return made;
}

} // namespace

std::span<const Token> tokenTable()
{
    return table;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Tokens& lightTokens()
{
    static const Tokens light = made(&Token::light);
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark = made(&Token::dark);
    return dark;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

QColor markFor(const QPalette& palette, const QColor& colour)
{
    const Tokens& here = tokensOf(palette);
    const Tokens& there = isDark(palette) ? lightTokens() : darkTokens();
    for (QColor T::*mark :
         {&T::critical, &T::high, &T::medium, &T::low, &T::planning, &T::done, &T::accent}) {
        if (colour == there.*mark)
            return here.*mark;
    }
    return colour;
}

} // namespace ireg
