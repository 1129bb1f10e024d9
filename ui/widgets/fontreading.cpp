// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fontreading.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <dlfcn.h>
#include <future>

namespace ireg
{

using namespace Qt::StringLiterals;

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
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    for (const QFont& font : {textFont(TextSize::Section),
                              textFont(TextSize::Label),
                              strong,
                              QApplication::font("QStatusBar")}) {
        painter.setFont(font);
        (void)painter.fontMetrics().height();
    }
    painter.setFont(textFont(TextSize::Body));
    painter.drawText(0, 1, u"abcdefghijklmnopqrstuvwxyz ABCDEFGHIKLMNOPRSTUVW 0123456789-.:,"_s);
}

} // namespace ireg
