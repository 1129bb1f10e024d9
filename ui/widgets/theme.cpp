// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double smallestText = 9;

/// Qt 6.4 tells the desktop's choice by its palette alone, and only until it is replaced.
bool desktopIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

} // namespace

Scheme schemeNamed(QStringView name)
{
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : Scheme::System;
}

void Theme::dress(Scheme scheme)
{
    desktopIsDark();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    if (font.pointSizeF() < smallestText) {
        font.setPointSizeF(smallestText);
        QApplication::setFont(font);
    }
    apply(scheme);
}

void Theme::apply(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && desktopIsDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace ireg
