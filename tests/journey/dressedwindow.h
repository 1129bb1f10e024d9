// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "ui/main/mainwindow.h"
#include "ui/main/translation.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QTemporaryDir>

namespace ireg::test
{

struct WindowView;

/// What can be switched while the window is open.
struct Dress
{
    Language language = Language::English;
    QString scheme = QStringLiteral("light");
    int zoom = Theme::usualZoom;
};

/// What is to be seen and heard of the program at one time.
struct Sight
{
    QStringList words;
    std::vector<QImage> pictures;
};

/// The window and what lies above it, always in the same order.
QWidgetList topsShown();
/// Once it changes no more.
Sight look();

/// A window over a copy of a register, dressed so from its start.
class DressedWindow final
{
public:
    DressedWindow(const QString& folder, const QString& demo, const Dress& dress);

    /// As a person does: in the settings where they are open, else by the menu.
    void wear(const Dress& dress, const Dress& before) const;
    void show(const WindowView& view) const;
    Sight look() const;

    QString file;
    FakeClock clock;
    FakeAsk ask;
    Translation translation;
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    void settle() const;
};

} // namespace ireg::test
