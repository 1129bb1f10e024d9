// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace ireg::test
{

/// Runs one of our Python scripts and gives the JSON it prints; ends the test program where the
/// script itself fails.
inline QJsonObject runPython(const QString& script, const QStringList& arguments)
{
    QProcess python;
    python.start(qEnvironmentVariable("IREG_PYTHON", QStringLiteral("python3")),
                 QStringList{QStringLiteral("-B"), script} + arguments);
    if (!python.waitForFinished(120'000))
        qFatal("python3 did not finish");
    const QJsonDocument said = QJsonDocument::fromJson(python.readAllStandardOutput());
    const QJsonObject object = said.object();
    if (python.exitCode() != (object.value(QStringLiteral("ok")).toBool() ? 0 : 4))
        qFatal("%s: %s", qPrintable(script), python.readAllStandardError().constData());
    return object;
}

} // namespace ireg::test
