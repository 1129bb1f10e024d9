// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace
{

std::map<std::string, ireg::test::Run>& suites()
{
    static std::map<std::string, ireg::test::Run> all;
    return all;
}

} // namespace

namespace ireg::test
{

bool addTests(const char* file, Run run)
{
    suites()[std::filesystem::path(file).stem().string()] = run;
    return true;
}

} // namespace ireg::test

int main(int argc, char** argv)
{
    const auto named = argc > 1 ? suites().find(argv[1]) : suites().end();
    if (named == suites().end()) {
        std::fputs("usage: one of these, then the words of Qt Test\n", stderr);
        for (const auto& [name, run] : suites())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // Qt Test is told of the test as if it were the program.
    return named->second(argc - 1, argv + 1);
}
