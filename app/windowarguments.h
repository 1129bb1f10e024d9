// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QCommandLineParser>

namespace ireg
{

class MainWindow;

/// What the window was started with.
class WindowArguments final
{
public:
    /// Answers --help and --version and refuses unknown words by ending the program.
    explicit WindowArguments(const QCoreApplication& application);

    /// True where another window has the register open and came forward instead.
    bool handedOver() const;
    Language language(const QString& remembered) const;
    void begin(MainWindow& window) const;

private:
    QString path() const;

    QCommandLineParser m_words;
};

} // namespace ireg
