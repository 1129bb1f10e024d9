// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace ireg::test
{

// Test classes of one program, which runs the one that its first word names by its file: tst_when.
// A program for each would spend most of a build on the same headers and the same linking.

using Run = int (*)(int argc, char** argv);

/// `file` is the source's, `run` tests with an application of its own. True, for a static to hold.
bool addTests(const char* file, Run run);

template <typename Application, typename Tests> int runTests(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as QTEST_MAIN
    const Application application(argc, argv);
    Tests tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace ireg::test

/// At the end of a test's source: QCoreApplication, QGuiApplication or QApplication, and the class.
#define IREG_TEST(Application, Tests)                                                              \
    [[maybe_unused]] static const bool known##Tests = ireg::test::addTests(                        \
        __FILE__, &ireg::test::runTests<Application, Tests>);
