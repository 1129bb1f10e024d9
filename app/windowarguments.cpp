// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/windowarguments.h"

#include "ui/main/mainwindow.h"
#include "ui/main/startfile.h"
#include "ui/main/translation.h"

#include <QGuiApplication>

#include <algorithm>
#include <span>
#include <string_view>

namespace ireg
{

using namespace Qt::StringLiterals;

void nameProgram()
{
    QCoreApplication::setApplicationName(u"incident-register"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(IREG_VERSION));
}

void WindowArguments::answerWithoutDisplay(int argc, char** argv)
{
    const std::span<char*> words(argv, static_cast<std::size_t>(argc));
    const bool asked = std::ranges::any_of(words, [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
    if (!asked)
        return;
    const QCoreApplication application(argc, argv);
    nameProgram();
    const WindowArguments answer(application);
}

WindowArguments::WindowArguments(const QCoreApplication& application)
{
    m_words.setApplicationDescription(
        u"A company's incidents, from log to lesson, in one local file."_s);
    m_words.addHelpOption();
    m_words.addVersionOption();
    m_words.addPositionalArgument(u"FILE"_s, u"The register to open."_s, u"[FILE]"_s);
    m_words.addOptions(
        {{u"read-only"_s, u"Open the register for reading, in a window of its own."_s},
         {u"new"_s, u"Make a new register."_s},
         {u"quick"_s,
          u"Only log an incident, into FILE or the last register: exit 0 and its reference, 1 if "
          "nothing was logged, 3 if there is no register, 5 if it can't be written; where a window "
          "is "
          "open, that one asks, and this ends at once with 0."_s},
         {u"language"_s, u"Language of the window: en or fr."_s, u"LANGUAGE"_s}});
    m_words.process(application);
}

QString WindowArguments::path(const WindowSettings& settings) const
{
    const QString named = m_words.positionalArguments().value(0);
    if (named.isEmpty() && m_words.isSet(u"new"_s))
        return {};
    return fileAtStart(settings, named, QGuiApplication::queryKeyboardModifiers());
}

bool WindowArguments::handedOver(const WindowSettings& settings) const
{
    if (m_words.isSet(u"read-only"_s))
        return false; // a reader has a window of their own beside the one that writes
    const QString file = isQuick() ? fileToLog(settings) : path(settings);
    return !file.isEmpty() && SingleInstance::handOver(file, isQuick() ? u"new"_s : QString());
}

bool WindowArguments::isQuick() const
{
    return m_words.isSet(u"quick"_s);
}

QString WindowArguments::fileToLog(const WindowSettings& settings) const
{
    return fileToLogInto(settings, m_words.positionalArguments().value(0));
}

Language WindowArguments::language(const QString& remembered) const
{
    const QString said = m_words.value(u"language"_s);
    return languageFromCode(said.isEmpty() ? remembered : said).value_or(Translation::ofSystem());
}

OpeningAhead WindowArguments::openAhead(const WindowSettings& settings,
                                        const Author& author,
                                        const Clock& clock) const
{
    const QString file = path(settings);
    const bool writes = !file.isEmpty() && !isQuick() && !m_words.isSet(u"read-only"_s);
    return writes ? ireg::openAhead(file, author, clock) : OpeningAhead();
}

void WindowArguments::begin(MainWindow& window,
                            const WindowSettings& settings,
                            OpeningAhead ahead) const
{
    const QString file = path(settings);
    if (ahead.valid())
        window.begin(file, std::move(ahead));
    else
        window.show();
    if (!file.isEmpty() && m_words.isSet(u"read-only"_s))
        window.openFileForReading(file);
    if (m_words.isSet(u"new"_s))
        window.newRegister();
}

} // namespace ireg
