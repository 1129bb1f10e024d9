// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/contactsheet.h"
#include "tests/pictures/picturedesk.h"
#include "tests/pictures/picturewalk.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace ireg;
using namespace ireg::pictures;
using namespace Qt::StringLiterals;

namespace
{

enum Take : unsigned { Pages = 1, Incidents = 2, Menus = 4, Dialogs = 8, Everything = 15 };

/// One way of looking at the window; each is a process of its own.
struct PictureSet
{
    const char* name;
    Scheme scheme = Scheme::Light;
    Language language = Language::English;
    Content content = Content::Demo;
    int zoom = Theme::usualZoom;
    const char* factor = "1"; ///< device pixels for a pixel
    bool reversed = false;
    unsigned takes = Everything;
};

constexpr PictureSet sets[] = {
    {.name = "light"},
    {.name = "dark", .scheme = Scheme::Dark},
    {.name = "fr", .language = Language::French},
    {.name = "2x", .factor = "2"},
    {.name = "200", .zoom = 200},
    {.name = "empty", .content = Content::Empty, .takes = Pages | Menus},
    {.name = "long", .content = Content::Long, .takes = Pages | Incidents},
    {.name = "rtl", .reversed = true, .takes = Pages | Incidents | Menus},
    {.name = "large", .content = Content::Many, .takes = Pages},
};

const PictureSet* setNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        sets, [&name](const PictureSet& set) { return name == QLatin1String(set.name); });
    return found == std::end(sets) ? nullptr : found;
}

void takeSet(const PictureSet& set, const QDir& folder, int incidents)
{
    QApplication::setCursorFlashTime(0);
    PictureDesk desk(set.scheme, set.language);
    desk.setZoom(set.zoom);
    PictureWalk walk(*desk.window, QDir(folder.filePath(QLatin1String(set.name))));
    walk.takeWindow(u"welcome"_s);
    if (!desk.open({.content = set.content, .language = set.language, .incidents = incidents}))
        qFatal("the register was not opened");
    if (set.takes & Pages)
        walk.takePages();
    if (set.takes & Incidents)
        walk.takeIncidents();
    if (set.takes & Menus)
        walk.takeMenus();
    if (set.takes & Dialogs)
        walk.takeDialogs();
    for (const QString& fault : walk.faults())
        std::fprintf(stderr, "%s/%s\n", set.name, qPrintable(fault));
}

/// Nothing here needs a screen, and none is disturbed; but windows are made to fit the one there
/// is, and what Qt has without one is small.
QString screenFile(const QDir& folder)
{
    const QString path = folder.absoluteFilePath(u"screen.json"_s);
    QFile file(path);
    folder.mkpath(u"."_s);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(
               R"({"screens": [{"name": "picture", "x": 0, "y": 0, "width": 3840, "height": 2160,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
            < 0)
        qFatal("not written: %s", qPrintable(path));
    return path;
}

bool runSet(const PictureSet& set, const QDir& folder, const QString& incidents)
{
    QElapsedTimer since;
    since.start();
    const QString screen = screenFile(folder);
    QProcess child;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen);
    around.insert(u"QT_SCALE_FACTOR"_s, QString::fromLatin1(set.factor));
    child.setProcessEnvironment(around);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList all{u"--one"_s,
                    u"--set"_s,
                    QString::fromLatin1(set.name),
                    u"--folder"_s,
                    folder.path(),
                    u"--large"_s,
                    incidents};
    if (set.reversed)
        all << u"-reverse"_s;
    child.start(QCoreApplication::applicationFilePath(), all);
    const bool done = child.waitForFinished(-1) && child.exitStatus() == QProcess::NormalExit
        && child.exitCode() == 0;
    std::fprintf(stderr,
                 "%s: %s, %.1f s\n",
                 set.name,
                 done ? "done" : "FAILED",
                 double(since.elapsed()) / 1000);
    return done;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    QApplication application(argc, argv);
    QAccessible::setActive(true);
    QCommandLineParser words;
    words.addHelpOption();
    words.addOptions({{u"folder"_s, u"where the pictures go"_s, u"FOLDER"_s, u"build/pictures"_s},
                      {u"set"_s, u"this set alone; may be repeated"_s, u"NAME"_s},
                      {u"large"_s, u"incidents of the set large"_s, u"N"_s, u"10000"_s},
                      {u"one"_s, u"take the set in this process"_s}});
    words.process(application);
    const QDir folder(words.value(u"folder"_s));
    QStringList names = words.values(u"set"_s);
    if (names.isEmpty())
        std::ranges::transform(sets, std::back_inserter(names), [](const PictureSet& set) {
            return QString::fromLatin1(set.name);
        });
    for (const QString& name : names) {
        const PictureSet* set = setNamed(name);
        if (!set) {
            std::fprintf(stderr, "no set is named %s\n", qPrintable(name));
            return 2;
        }
        if (words.isSet(u"one"_s))
            takeSet(*set, folder, words.value(u"large"_s).toInt());
        else if (!runSet(*set, folder, words.value(u"large"_s)))
            return 1;
    }
    if (!words.isSet(u"one"_s))
        writeContactSheet(folder, folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot));
    return 0;
}
