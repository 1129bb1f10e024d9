// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/pictures/picturedregister.h"
#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "ui/main/mainwindow.h"
#include "ui/main/translation.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/theme.h"

#include <QTemporaryDir>

namespace ireg::pictures
{

/// A window over an invented register; nothing in it depends on the time of day or on who looks.
class PictureDesk final
{
public:
    static constexpr QSize size{1280, 720};

    PictureDesk(Scheme scheme, Language language)
        : settings(folder.filePath(QStringLiteral("window.ini")))
    {
        Theme::dress(scheme);
        settings.setScheme(scheme == Scheme::Dark ? QStringLiteral("dark")
                                                  : QStringLiteral("light"));
        translation.set(language);
        ask.yes = false;
        window = std::make_unique<MainWindow>(MainWindow::Desk{
            .author = {.name = viewer(), .device = QStringLiteral("desk"), .program = {}},
            .clock = clock,
            .settings = settings,
            .ask = ask,
            .translation = translation,
            .makeDemo = {}});
        window->resize(size);
        window->show();
    }
    /// As somebody who chose it: the settings say so, too.
    void setZoom(int percent)
    {
        settings.setZoom(percent);
        Theme::setZoom(percent);
    }
    bool open(const Wanted& wanted)
    {
        return window->openFile(pictured(folder.path(), wanted, clock));
    }

    QTemporaryDir folder;
    test::FakeClock clock;
    test::FakeAsk ask;
    Translation translation;
    WindowSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace ireg::pictures
