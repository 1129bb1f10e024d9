// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"
#include "app/cli/pages.h"

#include <QCoreApplication>

#include <unistd.h>

#include <array>
#include <climits>
#include <cstring>
#include <string>
#include <vector>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto pagesName = "ireg-pages";

std::vector<char*>& wordsAsCalled()
{
    static std::vector<char*> words;
    return words;
}

/// As bytes, since a folder's name need not be text; empty where the system does not tell.
std::string ownFolder()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    const std::string whole(path.data(), size < 0 ? 0 : std::size_t(size));
    return whole.substr(0, whole.rfind('/'));
}

/// Returns only where the other program is not there. `place` is the file that was asked about.
int handOver(const Invocation& call, const QString& detail, const QString& place)
{
    const std::string folder = ownFolder();
    // Under its own name: a copy of this program in its place would hand over for ever.
    if (!folder.empty() && !wordsAsCalled().empty()
        && std::strcmp(wordsAsCalled().front(), pagesName) != 0) {
        std::string name = pagesName;
        std::vector<char*> words = wordsAsCalled();
        words.front() = name.data();
        words.push_back(nullptr);
        // Beside this program where both were built, elsewhere where they were installed.
        ::execv((folder + '/' + pagesName).c_str(), words.data());
        ::execv((folder + IREG_PAGES).c_str(), words.data());
    }
    return fail(call, {ErrorKind::Io, detail, place});
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    wordsAsCalled().assign(argv, argv + argc);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int reportOnPages(Invocation& call, const ReportOrder& order)
{
    return handOver(call, u"#pages-missing-choose"_s, order.out);
}

int verifyReport(const Invocation& call)
{
    return handOver(call, u"#pages-missing"_s, call.at(0));
}

} // namespace ireg::cli
