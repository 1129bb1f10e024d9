// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/palette.h"

namespace ireg
{

namespace
{

QPalette paletteOf(const Tokens& t)
{
    QPalette palette(
        t.text, t.panel, t.hover, t.edge, t.line, t.text, t.panel, t.panel, t.background);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::PlaceholderText, t.secondary);
    palette.setColor(QPalette::Highlight, t.selected);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Shadow, t.line);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.background);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightTokens());
}

QPalette darkPalette()
{
    return paletteOf(darkTokens());
}

QPalette inputPalette(const QPalette& palette)
{
    const Tokens& t = tokensOf(palette);
    QPalette input = palette;
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        input.setColor(group, QPalette::Base, t.field);
        input.setColor(group, QPalette::Highlight, t.accent);
        input.setColor(group, QPalette::HighlightedText, t.onAccent);
    }
    return input;
}

QPalette navigationPalette(const QPalette& palette)
{
    QPalette navigation = palette;
    navigation.setColor(QPalette::HighlightedText, tokensOf(palette).accent);
    return navigation;
}

Accents accents(const QPalette& palette)
{
    const Tokens& t = tokensOf(palette);
    return {.problem = t.problemSurface,
            .warning = t.warningSurface,
            .notice = t.noticeSurface,
            .good = t.doneSurface,
            .chip = t.panel,
            .chipOn = t.selected,
            .chipOnText = t.accent,
            .focus = t.accent,
            .line = t.line,
            .edge = t.edge,
            .hover = t.hover,
            .selected = t.selected,
            .accent = t.accent,
            .onAccent = t.onAccent,
            .secondary = t.secondary,
            .late = t.critical,
            .soon = t.high,
            .done = t.done};
}

} // namespace ireg
