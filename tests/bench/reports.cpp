// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/html.h"
#include "tests/bench/memory.h"
#include "tests/support/childcost.h"
#include "tests/support/longtext.h"
#include "ui/paper/pdf.h"

#include <QCoreApplication>
#include <QFile>

namespace ireg::bench
{

using namespace Qt::StringLiterals;

namespace
{

// The text itself takes two bytes a character, and the file is made in memory.
constexpr double perByteOfText = 12;
constexpr double perMegabyteAgainstTheFirst = 1.5;

test::ChildCost costOfReport(const QString& option, int megabytes)
{
    const test::ChildCost cost = test::costOf(QCoreApplication::applicationFilePath(),
                                              {option, QString::number(megabytes)});
    if (cost.exitCode != 0)
        giveUp("printing", {.kind = ErrorKind::Io, .detail = {}, .place = {}});
    return cost;
}

} // namespace

int printReport(int megabytes)
{
    QFile nowhere(u"/dev/null"_s);
    const report::Document document = test::longTextDocument(u"lines"_s, int(megabytes * megabyte));
    return nowhere.open(QIODevice::WriteOnly) && paper::writePdf(nowhere, document, {}) ? 0 : 1;
}

int writeReport(int megabytes)
{
    const QString text = u"The mail gateway did not answer, and nobody was told.\n"_s;
    report::Document document;
    for (int paragraph = 0; paragraph < megabytes; ++paragraph)
        document.blocks.push_back(
            report::Paragraph{text.repeated(int(megabyte) / int(text.size()))});
    return report::html(document).isEmpty() ? 1 : 0;
}

Figures measureReports(const QString& option,
                       const std::vector<int>& megabytes,
                       const QString& only)
{
    Figures figures;
    const test::ChildCost idle = costOfReport(option, 0);
    double first = 0;
    for (const int size : megabytes) {
        const QString name =
            (option == u"--print" ? u"PDF of %1 MB"_s : u"HTML of %1 MB"_s).arg(size);
        if (!name.contains(only))
            continue;
        const test::ChildCost cost = costOfReport(option, size);
        const double seconds = (cost.processorSeconds - idle.processorSeconds) / size;
        first = first > 0 ? first : seconds;
        figures.push_back({.name = name,
                           .unit = u"MB"_s,
                           .pair = single(cost.peakMegabytes - idle.peakMegabytes, size),
                           .target = {.ratio = perByteOfText, .p95 = 0, .growth = 0}});
        figures.push_back({.name = name + u", time for each"_s,
                           .unit = u"us"_s,
                           .pair = single(seconds * 1e6, first * 1e6),
                           .target = {.ratio = perMegabyteAgainstTheFirst, .p95 = 0, .growth = 0}});
    }
    return figures;
}

} // namespace ireg::bench
