// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/grow.h"
#include "tests/bench/measure.h"
#include "tests/bench/memory.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <set>

using namespace ireg::bench;
using namespace Qt::StringLiterals;

namespace
{

struct Wanted
{
    QString folder;
    std::set<int> sizes;
    int rounds = 0;
    QString only;
};

/// The scheduler's account of this process, in nanoseconds.
struct Scheduled
{
    double ran = 0, waited = 0;
};

Scheduled scheduled()
{
    QFile account(u"/proc/self/schedstat"_s);
    if (!account.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = account.readAll().split(' ');
    return words.size() < 2 ? Scheduled{}
                            : Scheduled{.ran = words[0].toDouble(), .waited = words[1].toDouble()};
}

/// A commit waits for the disk half a dozen times. On a busy machine it gets its processor back
/// milliseconds late each time, and both sides of the figure are then made of that.
void printWaiting()
{
    const auto [ran, waited] = scheduled();
    if (ran > 0)
        std::printf("\nwaited for a processor during %.1f %% of the work%s\n",
                    100 * waited / (ran + waited),
                    waited > ran / 20 ? ": the machine is busy, do not trust save and create" : "");
}

QString copyOf(const QString& path, const QString& name)
{
    const QString copy = path + name;
    QFile::remove(copy);
    QFile::remove(copy + u"-journal"_s);
    if (!QFile::copy(path, copy))
        giveUp("copying", {.kind = ireg::ErrorKind::Io, .detail = {}, .place = copy});
    return copy;
}

/// Measures on copies, so that the grown registers stay as they are for the next run; all sizes
/// in turn, so that growth is not the difference between two hours of the machine.
std::map<int, Figures> measure(const Wanted& wanted)
{
    std::vector<Place> places;
    for (const int incidents : wanted.sizes) {
        const QString path = grown(wanted.folder, incidents);
        places.push_back({.path = copyOf(path, u".measured"_s),
                          .twin = copyOf(path, u".bare"_s),
                          .rounds = wanted.rounds,
                          .incidents = incidents});
    }
    sync(); // or the first commits wait for the copies to reach the disk
    std::map<int, Figures> bySize;
    for (const auto measureSome : {measureWhole, measureReads, measureWrites, measureDuties}) {
        const std::vector<Figures> some = measureSome(places, wanted.only);
        for (std::size_t i = 0; i < places.size(); ++i) {
            Figures& figures = bySize[places[i].incidents];
            figures.insert(figures.end(), some[i].begin(), some[i].end());
        }
    }
    for (const Place& place : places) {
        QFile::remove(place.path);
        QFile::remove(place.twin);
    }
    return bySize;
}

/// At the peak, over what the program has when it does nothing.
int printMemory(const Wanted& wanted, const std::vector<int>& megabytes)
{
    Figures figures;
    for (const int size : megabytes) {
        for (const Figure& figure : measureImports(wanted.folder, size, wanted.only))
            figures.push_back(figure);
    }
    return printFigures(u"memory, beside what is read"_s, figures);
}

int printReports(const Wanted& wanted, const QString& option, const std::vector<int>& megabytes)
{
    return printFigures(u"reports, beside their text"_s,
                        measureReports(option, megabytes, wanted.only));
}

// Only a report needs fonts; what else is measured shall not carry them.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (argc < 2 || std::strcmp(argv[1], "--print") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// What the bench starts itself again for: work that needs a process of its own.
QList<QCommandLineOption> tasks()
{
    QList<QCommandLineOption> options{{u"resident"_s, {}, u"FILE"_s},
                                      {u"take-in"_s, {}, u"FILE"_s},
                                      {u"print"_s, {}, u"MEGABYTES"_s},
                                      {u"html"_s, {}, u"MEGABYTES"_s},
                                      {u"verified"_s, {}, u"FILE"_s}};
    for (QCommandLineOption& option : options)
        option.setFlags(QCommandLineOption::HiddenFromHelp);
    return options;
}

std::optional<int> doTask(const QCommandLineParser& parser)
{
    if (parser.isSet(u"resident"_s)) { // of no file: the floor
        std::printf("%lld\n", residentAfterFirstPage(parser.value(u"resident"_s)));
        return 0;
    }
    if (parser.isSet(u"take-in"_s))
        return takeIn(parser.value(u"take-in"_s), parser.value(u"folder"_s));
    if (parser.isSet(u"print"_s))
        return printReport(parser.value(u"print"_s).toInt());
    if (parser.isSet(u"html"_s))
        return writeReport(parser.value(u"html"_s).toInt());
    if (parser.isSet(u"verified"_s))
        return verifyOnce(parser.value(u"verified"_s));
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = applicationFor(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the register beside bare SQLite and bare SHA-256 in the same run."_s);
    parser.addHelpOption();
    const QCommandLineOption sizes(
        u"incidents"_s, u"Sizes of the registers."_s, u"N,N"_s, u"10000,100000"_s);
    const QCommandLineOption folder(
        u"folder"_s, u"Where grown registers are kept."_s, u"FOLDER"_s, u"build/bench"_s);
    const QCommandLineOption only(
        u"only"_s, u"Only the figures with this in their name."_s, u"NAME"_s);
    const QCommandLineOption quick(u"quick"_s, u"Few rounds; missed targets are no failure."_s);
    const QCommandLineOption processor(
        u"processor"_s, u"Count processor time; for a machine that others use, too."_s);
    parser.addOptions({sizes, folder, only, quick, processor});
    parser.addOptions(tasks());
    parser.process(*application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (const auto done = doTask(parser))
        return *done;
    if (parser.isSet(processor))
        countProcessorTime();
    Wanted wanted{.folder = parser.value(folder),
                  .sizes = {},
                  .rounds = parser.isSet(quick) ? 20 : 300,
                  .only = parser.value(only)};
    for (const QString& size : parser.value(sizes).split(u','))
        wanted.sizes.insert(size.toInt());
    if (*wanted.sizes.begin() < 1)
        parser.showHelp(2);
    // First: a program's peak counts what the one that started it had at that moment.
    const bool few = parser.isSet(quick);
    int missed = printMemory(wanted, few ? std::vector{1} : std::vector{1, 10, 100});
    missed += printReports(wanted, u"--print"_s, few ? std::vector{1, 2} : std::vector{1, 10, 18});
    missed += printReports(wanted, u"--html"_s, few ? std::vector{1, 2} : std::vector{1, 10, 100});
    const auto bySize = measure(wanted);
    for (const auto& [size, figures] : bySize)
        missed += printFigures(u"%1 incidents"_s.arg(size), figures);
    missed += printGrowth(bySize);
    printWaiting();
    return missed == 0 || few ? 0 : 1;
}
