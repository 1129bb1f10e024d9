// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cstdio>

using namespace ireg::bench;
using namespace Qt::StringLiterals;

namespace
{

QString copyOf(const QString& path, const QString& name)
{
    const QString copy = path + name;
    QFile::remove(copy);
    QFile::remove(copy + u"-journal"_s);
    if (!QFile::copy(path, copy))
        giveUp("copying", {.kind = ireg::ErrorKind::Io, .detail = {}, .place = copy});
    return copy;
}

/// Measures on copies, so that the grown register stays as it is for the next run.
Figures measure(const QString& folder, int incidents, int rounds)
{
    const QString path = grown(folder, incidents);
    const Place place{.path = copyOf(path, u".measured"_s),
                      .twin = copyOf(path, u".bare"_s),
                      .rounds = rounds,
                      .incidents = incidents};
    sync(); // or the first commits wait for the copies to reach the disk
    Figures figures = measureWhole(place);
    for (const Figures& more : {measureReads(place), measureWrites(place), measureDuties(place)})
        figures.insert(figures.end(), more.begin(), more.end());
    QFile::remove(place.path);
    QFile::remove(place.twin);
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the register beside bare SQLite and bare SHA-256 in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption sizes(
        u"incidents"_s, u"Sizes of the registers."_s, u"N,N"_s, u"10000,100000"_s);
    const QCommandLineOption folder(
        u"folder"_s, u"Where grown registers are kept."_s, u"FOLDER"_s, u"build/bench"_s);
    const QCommandLineOption quick(u"quick"_s, u"Few rounds; missed targets are no failure."_s);
    QCommandLineOption resident(u"resident"_s, {}, u"FILE"_s);
    resident.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sizes, folder, quick, resident});
    parser.process(application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (parser.isSet(resident)) {
        std::printf("%lld\n", residentAfterFirstPage(parser.value(resident)));
        return 0;
    }
    std::map<int, Figures> bySize;
    int missed = 0;
    for (const QString& size : parser.value(sizes).split(u',')) {
        const int incidents = size.toInt();
        if (incidents < 1)
            parser.showHelp(2);
        bySize[incidents] = measure(
            parser.value(folder), incidents, parser.isSet(quick) ? 20 : 300);
        missed += printFigures(incidents, bySize[incidents]);
    }
    missed += printGrowth(bySize);
    return missed == 0 || parser.isSet(quick) ? 0 : 1;
}
