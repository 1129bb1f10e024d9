// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fontreading.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>

#include <dlfcn.h>
#include <future>

namespace ireg
{

namespace
{

std::future<void>& reading()
{
    static std::future<void> fonts;
    return fonts;
}

} // namespace

void beginReadingFonts()
{
    // What Qt calls for the first text, and where Qt has it, it is loaded; fontconfig may be used
    // from any thread. Elsewhere there is nothing to do ahead.
    using Read = int (*)();
    if (const auto read = reinterpret_cast<Read>(dlsym(RTLD_DEFAULT, "FcInit")))
        reading() = std::async(std::launch::async, [read] { read(); });
}

void awaitFonts()
{
    if (reading().valid())
        reading().get();
}

void loadUsualFonts()
{
    QFont strong = textFont(TextSize::Body);
    strong.setWeight(QFont::DemiBold);
    for (const QFont& font : {textFont(TextSize::Section),
                              textFont(TextSize::Label),
                              strong,
                              QApplication::font("QStatusBar")})
        (void)QFontMetrics(font).height();
}

} // namespace ireg
