// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/palette.h"

namespace ireg
{

namespace
{

struct Colours
{
    QColor window, base, alternate, text, hint, button, light, mid, dark, highlight, highlighted,
        link, disabled;
};

QPalette paletteOf(const Colours& c)
{
    QPalette palette(c.text, c.button, c.light, c.dark, c.mid, c.text, c.light, c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::PlaceholderText, c.hint);
    palette.setColor(QPalette::Highlight, c.highlight);
    palette.setColor(QPalette::HighlightedText, c.highlighted);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Shadow, c.dark);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.mid);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(244, 246, 248),
                      .base = QColor(255, 255, 255),
                      .alternate = QColor(248, 250, 251),
                      .text = QColor(27, 36, 48),
                      .hint = QColor(91, 100, 112),
                      .button = QColor(236, 239, 243),
                      .light = QColor(255, 255, 255),
                      .mid = QColor(200, 207, 216),
                      .dark = QColor(150, 160, 172),
                      .highlight = QColor(29, 95, 167),
                      .highlighted = QColor(255, 255, 255),
                      .link = QColor(29, 95, 167),
                      .disabled = QColor(122, 131, 143)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(32, 37, 44),
                      .base = QColor(24, 28, 34),
                      .alternate = QColor(29, 34, 41),
                      .text = QColor(230, 234, 240),
                      .hint = QColor(160, 170, 182),
                      .button = QColor(45, 52, 61),
                      .light = QColor(64, 72, 83),
                      .mid = QColor(70, 79, 91),
                      .dark = QColor(15, 18, 22),
                      .highlight = QColor(42, 105, 172),
                      .highlighted = QColor(255, 255, 255),
                      .link = QColor(122, 180, 240),
                      .disabled = QColor(128, 138, 150)});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

Accents accents(const QPalette& palette)
{
    if (isDark(palette))
        return {.problem = QColor(88, 30, 34),
                .warning = QColor(82, 62, 18),
                .notice = QColor(28, 60, 94),
                .chip = QColor(45, 52, 61),
                .chipOn = QColor(122, 180, 240),
                .chipOnText = QColor(15, 24, 36),
                .focus = QColor(122, 180, 240),
                .line = QColor(70, 79, 91)};
    return {.problem = QColor(253, 232, 232),
            .warning = QColor(255, 243, 214),
            .notice = QColor(226, 239, 253),
            .chip = QColor(236, 239, 243),
            .chipOn = QColor(29, 95, 167),
            .chipOnText = QColor(255, 255, 255),
            .focus = QColor(29, 95, 167),
            .line = QColor(200, 207, 216)};
}

} // namespace ireg
