// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringView>

#include <functional>

class QWidget;

namespace ireg
{

enum class Scheme { System, Light, Dark };

/// `light`, `dark`; anything else is the system's.
Scheme schemeNamed(QStringView name);

/// The five sizes of text, each relative to the program's font: 22, 15, 13, 12 and 11 pixels where
/// that is 13, and none below 9 points unless the person zooms out.
enum class TextSize { Title, Section, Body, Label, Hint };

/// Remembers what the desktop asked for, then dresses the program. Once, before any window.
class Theme final
{
public:
    static constexpr int smallestZoom = 80, usualZoom = 100, largestZoom = 200;

    /// Fusion in the house's clothes, its own palettes, Inter where it is installed.
    static void dress(Scheme scheme);
    static void apply(Scheme scheme);
    /// The size of all text, and of what is as high as text, in percent; live.
    static void setZoom(int percent);
    static int zoom();
};

QFont textFont(TextSize size);
/// Gives the widget that font, and again whenever the zoom changes.
void setTextSize(QWidget& widget, TextSize size);

/// Calls it, and again whenever the widget's text gets another size.
void measureText(QWidget& widget, std::function<void()> measure);

/// Lengths of the grid: `length` pixels at 100 % zoom and a program's font of 13 pixels.
int scaled(int length);

namespace grid
{
constexpr int unit = 8; ///< every distance is one, two, three of it, or a half
constexpr int control = 32, row = 36, chip = 28, icon = 16;
constexpr int radius = 6, cardRadius = 8;
} // namespace grid

} // namespace ireg
