// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/account.h"
#include "app/windowarguments.h"
#include "model/demo/demo.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/quickstart.h"
#include "ui/main/translation.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/fontreading.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSysInfo>

#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ireg;

namespace
{

/// On a terminal; a desktop shows neither.
void tell(std::FILE* where, const QString& text)
{
    std::fprintf(where, "%s\n", qPrintable(text));
    std::fflush(where);
}

int logQuickly(const MainWindow::Desk& desk, const QString& file)
{
    QApplication::setQuitOnLastWindowClosed(false); // between the form and what it leads to
    std::unique_ptr<MainWindow> window;
    auto quick = std::make_unique<QuickStart>(desk);
    const auto on = [&](auto signal, auto then, Qt::ConnectionType how = Qt::AutoConnection) {
        QObject::connect(quick.get(), signal, QCoreApplication::instance(), then, how);
    };
    on(&QuickStart::said, [](const QString& text) { tell(stdout, text); });
    on(&QuickStart::failed, [](const QString& text) { tell(stderr, text); });
    // Later, since the form ends with it.
    on(
        &QuickStart::ended,
        [&quick](int exit) {
            quick.reset();
            QCoreApplication::exit(exit);
        },
        Qt::QueuedConnection);
    on(
        &QuickStart::windowWanted,
        [&](const QString& path, Id<Incident> incident) {
            quick.reset();
            QApplication::setQuitOnLastWindowClosed(true);
            window = std::make_unique<MainWindow>(desk);
            window->show();
            if (window->openFile(path))
                window->pages().showIncident(incident);
        },
        Qt::QueuedConnection);
    quick->begin(file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // A full disk or a closed pipe is an error to show, not a reason to be killed.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    umask(077);
    WindowArguments::answerWithoutDisplay(argc, argv);
    beginReadingFonts();
    const QApplication application(argc, argv);
    nameProgram();
    QApplication::setDesktopFileName(u"io.github.incident_register.IncidentRegister"_s);
    const WindowArguments words(application);
    WindowSettings settings(WindowSettings::usualPath());
    if (words.handedOver(settings))
        return 0;

    const Author author{.name = accountName(),
                        .device = QSysInfo::machineHostName(),
                        .program = u"incident-register " IREG_VERSION ""_s};
    const SystemClock clock;
    OpeningAhead ahead = words.openAhead(settings, author, clock);
    Theme::dress(schemeNamed(settings.scheme()));
    Theme::setZoom(settings.zoom());
    Translation translation;
    translation.set(words.language(settings.language()));
    AskPerson ask;
    const MainWindow::Desk desk{
        .author = author,
        .clock = clock,
        .settings = settings,
        .ask = ask,
        .translation = translation,
        .makeDemo = [&clock](const QString& file,
                             Language language) { return makeDemo(file, language, clock.now()); },
        .named = isNamed()};
    if (words.isQuick())
        return logQuickly(desk, words.fileToLog(settings));
    MainWindow window(desk);
    words.begin(window, settings, std::move(ahead));
    return QApplication::exec();
}
