// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/dressedwindow.h"

#include "tests/journey/everythingsaid.h"
#include "tests/journey/windowviews.h"
#include "ui/main/actions.h"
#include "ui/main/pagetable.h"
#include "ui/main/settingsdialog.h"
#include "ui/page/page.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize{1560, 940};
constexpr int mostLooks = 20;

void choose(QComboBox& choice, int index)
{
    if (index != choice.currentIndex())
        QTest::keyClick(&choice, index > choice.currentIndex() ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

QWidgetList topsShown()
{
    QWidgetList tops = QApplication::topLevelWidgets();
    tops.removeIf([](const QWidget* top) { return !top->isVisible(); });
    std::ranges::sort(
        tops, {}, [](const QWidget* top) { return QLatin1String(top->metaObject()->className()); });
    return tops;
}

Sight look()
{
    Sight sight;
    for (int i = 0; i < mostLooks; ++i) {
        std::vector<QImage> now;
        for (QWidget* top : topsShown())
            now.push_back(top->grab().toImage());
        if (now == std::exchange(sight.pictures, now))
            break;
        QTest::qWait(10); // NOLINT
    }
    sight.words = everythingSaid();
    return sight;
}

DressedWindow::DressedWindow(const QString& folder, const QString& demo, const Dress& dress)
    : file(folder + u"/example.ireg"_s)
{
    QFile::remove(file);
    QFile::remove(folder + u"/window.ini"_s);
    QFile::copy(demo, file);
    settings = std::make_unique<WindowSettings>(folder + u"/window.ini"_s);
    settings->setScheme(dress.scheme);
    settings->setZoom(dress.zoom);
    Theme::dress(schemeNamed(dress.scheme));
    Theme::setZoom(dress.zoom);
    translation.set(dress.language);
    window = std::make_unique<MainWindow>(MainWindow::Desk{
        .author = {.name = u"Marnie Quillfeather"_s, .device = u"desk"_s, .program = {}},
        .clock = clock,
        .settings = *settings,
        .ask = ask,
        .translation = translation,
        .makeDemo = {},
        .named = true});
    window->resize(windowSize);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get())) // else where the focus is would differ
        qFatal("the window does not become active");
}

void DressedWindow::wear(const Dress& dress, const Dress& before) const
{
    const bool dark = dress.scheme == u"dark"_s, french = dress.language == Language::French;
    const auto* open = window->findChild<SettingsDialog*>();
    if (open && open->isVisible()) {
        const auto choices = open->findChildren<QComboBox*>();
        choose(*choices[0], french ? 1 : 0);
        choose(*choices[1], dark ? 2 : 1);
        return;
    }
    const Actions& commands = window->actions();
    if (dress.language != before.language)
        commands[french ? Command::French : Command::English]->trigger();
    QTest::qWait(1); // NOLINT: what words are said anew must not hide colours that are not
    if (dress.scheme != before.scheme)
        commands[dark ? Command::SchemeDark : Command::SchemeLight]->trigger();
    if (dress.zoom != before.zoom) {
        commands[Command::Settings]->trigger();
        auto* dialog = window->findChild<SettingsDialog*>();
        dialog->findChild<QSpinBox*>()->setValue(dress.zoom);
        delete dialog;
        window->findChild<Toast*>()->hide(); // it says the size
    }
    QTest::qWait(1); // NOLINT
}

void DressedWindow::show(const WindowView& view) const
{
    view.show(*window, file);
    settle();
}

Sight DressedWindow::look() const
{
    settle();
    return test::look();
}

/// Until what was asked of the register is answered, and what that asked in turn.
void DressedWindow::settle() const
{
    const bool made = QTest::qWaitFor([this] { // those that nobody looked at yet, too
        const auto pages = window->findChildren<Page*>().size();
        return pages == 0 || pages == static_cast<qsizetype>(pageTable().size()) + 1;
    });
    if (!made)
        qFatal("pages are missing");
    for (int round = 0; round < 3 && window->session(); ++round) {
        QTest::qWait(10); // NOLINT: for what gathers before it asks
        QObject asker;
        bool read = false;
        window->session()->thread().askWhenIdle(
            &asker, [](Register&) { return true; }, [&read](bool) { read = true; });
        while (!read)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

} // namespace ireg::test
