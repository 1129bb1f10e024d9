// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "ui/main/opening.h"

#include <QCommandLineParser>

namespace ireg
{

class MainWindow;
class WindowSettings;

/// The name and version that help and settings go by.
void nameProgram();

/// What the window was started with.
class WindowArguments final
{
public:
    /// Ends the program with its answer where --help or --version is asked for, which needs no
    /// display.
    static void answerWithoutDisplay(int argc, char** argv);

    /// Refuses unknown words by ending the program.
    explicit WindowArguments(const QCoreApplication& application);

    /// True where another window has the register open and came forward instead.
    bool handedOver(const WindowSettings& settings) const;
    /// Only the quick log is wanted, into `fileToLog`, which may be empty.
    bool isQuick() const;
    QString fileToLog(const WindowSettings& settings) const;
    Language language(const QString& remembered) const;
    /// Begins to open the register while the window is built; not valid where none is to be opened
    /// for writing.
    OpeningAhead openAhead(const WindowSettings& settings,
                           const Author& author,
                           const Clock& clock) const;
    void begin(MainWindow& window, const WindowSettings& settings, OpeningAhead ahead) const;

private:
    /// The register to open; empty: none.
    QString path(const WindowSettings& settings) const;

    QCommandLineParser m_words;
};

} // namespace ireg
