// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/started.h"
#include "tests/bench/window/typed.h"
#include "ui/widgets/fontreading.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string_view>

using namespace ireg::bench;
using namespace Qt::StringLiterals;

namespace
{

/// Measured on a copy, so that the grown register stays as it is for the next run.
QString copyOf(const QString& path)
{
    const QString copy = path + u".window"_s;
    QFile::remove(copy);
    QFile::copy(path, copy);
    return copy;
}

struct Wanted
{
    QString folder, only;
    int incidents = 0, large = 0;
    bool quick = false;
};

using Measure = std::function<Figures(const QString& path)>;

int measureAt(int incidents,
              const Wanted& wanted,
              const std::vector<std::pair<QString, Measure>>& all)
{
    Figures figures;
    for (const auto& [name, measure] : all) {
        if (!name.contains(wanted.only))
            continue;
        const QString copy = copyOf(grown(wanted.folder, incidents));
        for (const Figure& figure : measure(copy))
            figures.push_back(figure);
        QFile::remove(copy);
    }
    return figures.empty() ? 0 : printFigures(u"window, %1 incidents"_s.arg(incidents), figures);
}

int measureAll(WatchedApplication& application, const Wanted& wanted)
{
    const int pairs = wanted.quick ? 1 : 20, rounds = wanted.quick ? 0 : 5;
    const std::pair<QString, Measure> typing{
        u"typing"_s, [&](const QString& path) { return measureTyping(application, path, rounds); }};
    int missed = measureAt(
        wanted.incidents,
        wanted,
        {{u"start"_s, [&](const QString& path) { return measureStart(path, pairs, true); }},
         typing,
         {u"slow disk"_s, [&](const QString& path) {
              return measureSlowDisk(application, path, 2 * rounds + 1);
          }}});
    missed += measureAt(
        wanted.large,
        wanted,
        {{u"start"_s, [&](const QString& path) { return measureStart(path, pairs, false); }},
         typing,
         {u"import"_s,
          [&](const QString& path) { return measureTypingAfterImport(application, path); }}});
    return missed == 0 || wanted.quick ? 0 : 1;
}

/// Known before there is an application to take arguments.
bool isOpening(int argc, char** argv)
{
    const std::span<char*> words(argv, static_cast<std::size_t>(argc));
    return std::ranges::any_of(words, [](std::string_view word) { return word == "--opened"; });
}

} // namespace

int main(int argc, char** argv)
{
    if (isOpening(argc, argv))
        ireg::beginReadingFonts(); // as the program does it
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the window beside an empty one of the same libraries."_s);
    parser.addHelpOption();
    parser.addOptions({{u"incidents"_s, u"Size of the register."_s, u"N"_s, u"10000"_s},
                       {u"large"_s, u"Size of the large one."_s, u"N"_s, u"100000"_s},
                       {u"folder"_s, u"Where registers are kept."_s, u"FOLDER"_s, u"build/bench"_s},
                       {u"only"_s, u"start, typing, slow disk or import."_s, u"NAME"_s},
                       {u"quick"_s, u"Few rounds; missed targets are no failure."_s}});
    for (const QCommandLineOption& task : {QCommandLineOption{u"opened"_s, {}, u"FILE"_s},
                                           QCommandLineOption{u"empty"_s},
                                           QCommandLineOption{u"since"_s, {}, u"NS"_s}}) {
        QCommandLineOption hidden = task;
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(hidden);
    }
    parser.process(application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString since = parser.value(u"since"_s);
    if (parser.isSet(u"empty"_s))
        return openEmpty(since);
    if (parser.isSet(u"opened"_s))
        return openOnce(application, parser.value(u"opened"_s), since);
    return measureAll(application,
                      {.folder = parser.value(u"folder"_s),
                       .only = parser.value(u"only"_s),
                       .incidents = parser.value(u"incidents"_s).toInt(),
                       .large = parser.value(u"large"_s).toInt(),
                       .quick = parser.isSet(u"quick"_s)});
}
