// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/pages.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<char*> wordsAsCalled;

/// Beside this program where both were built, under libexec where both were installed.
constexpr std::array places{"/ireg-pages", "/../libexec/incident-register/ireg-pages"};

int handOver(const Invocation& call)
{
    // The other program reads its words as this one did, and not what Qt made of them.
    std::vector<char*> words = wordsAsCalled;
    words.push_back(nullptr);
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char* place : places)
        ::execv(QFile::encodeName(folder + QLatin1String(place)).constData(), words.data());
    return fail(call, {ErrorKind::Io, u"#pages-missing"_s, u"ireg-pages"_s});
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    wordsAsCalled.assign(argv, argv + argc);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int reportOnPages(Invocation& call, const ReportOrder& /*order*/)
{
    return handOver(call);
}

int verifyReport(Invocation& call)
{
    return handOver(call);
}

} // namespace ireg::cli
