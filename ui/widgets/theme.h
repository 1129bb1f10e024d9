// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace ireg
{

enum class Scheme { System, Light, Dark };

/// `light`, `dark`; anything else is the system's.
Scheme schemeNamed(QStringView name);

/// Remembers what the desktop asked for, then dresses the program. Once, before any window.
class Theme final
{
public:
    /// Fusion, its own palettes, and no text under 9 points.
    static void dress(Scheme scheme);
    static void apply(Scheme scheme);
};

} // namespace ireg
