// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTest>

namespace ireg::test
{

/// Compares with the file of that name in tests/golden and names the first line that differs.
/// With IREG_GOLDEN_WRITE=1 in the environment it writes the file instead.
inline void compareWithGolden(const QString& name, const QByteArray& actual)
{
    QFile file(QStringLiteral(IREG_GOLDEN_FOLDER "/") + name);
    if (qEnvironmentVariableIntValue("IREG_GOLDEN_WRITE") == 1) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name + QStringLiteral(" is not there")));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype n = 0; n < qMin(expected.size(), lines.size()); ++n)
        QVERIFY2(lines.at(n) == expected.at(n),
                 qPrintable(QStringLiteral("line %1 is\n%2\nand was\n%3")
                                .arg(QString::number(n + 1),
                                     QString::fromUtf8(lines.at(n)),
                                     QString::fromUtf8(expected.at(n)))));
    QCOMPARE(lines.size(), expected.size());
}

} // namespace ireg::test
