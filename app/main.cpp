// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/account.h"
#include "app/windowarguments.h"
#include "model/demo/demo.h"
#include "ui/main/mainwindow.h"
#include "ui/main/translation.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSysInfo>

#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace ireg;

int main(int argc, char** argv)
{
    // A full disk or a closed pipe is an error to show, not a reason to be killed.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    umask(077);
    WindowArguments::answerWithoutDisplay(argc, argv);
    const QApplication application(argc, argv);
    nameProgram();
    QApplication::setDesktopFileName(u"io.github.incident_register.IncidentRegister"_s);
    const WindowArguments words(application);
    WindowSettings settings(WindowSettings::usualPath());
    if (words.handedOver(settings))
        return 0;

    Theme::dress(schemeNamed(settings.scheme()));
    Theme::setZoom(settings.zoom());
    Translation translation;
    translation.set(words.language(settings.language()));
    const SystemClock clock;
    AskPerson ask;
    MainWindow window(
        {.author = {.name = accountName(),
                    .device = QSysInfo::machineHostName(),
                    .program = u"incident-register " IREG_VERSION ""_s},
         .clock = clock,
         .settings = settings,
         .ask = ask,
         .translation = translation,
         .makeDemo = [&clock](const QString& file,
                              Language language) { return makeDemo(file, language, clock.now()); },
         .named = isNamed()});
    words.begin(window, settings);
    return QApplication::exec();
}
