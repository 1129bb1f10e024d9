// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/phrases.h"
#include "model/base/result.h"
#include "model/dossier/gate.h"

#include <QStringList>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace ireg::cli
{

/// What `ireg` ends with; docs and scripts rely on the numbers.
enum Exit { Done = 0, Refused = 1, WrongUsage = 2, NoRegister = 3, NotVerified = 4, IoFailed = 5 };

struct Option
{
    const char* name;  ///< without dashes
    const char* value; ///< what stands for it in the help; null: a flag
    Phrase help;
};

class Invocation;

struct Command
{
    const char* name;
    const char* positionals; ///< as in the help: "FILE REF"; a last "X..." takes the rest
    Phrase help;
    std::span<const Option> options;
    bool writes = false;
    int (*run)(Invocation&);
};

/// Every command, in the order of the help; docs/cli.md comes from it too.
std::span<const Command> commands();
const Command* findCommand(const QString& name);
std::span<const Option> commonOptions();

/// One command as it was called, checked against its table row.
class Invocation
{
public:
    Invocation(const Command& command,
               QStringList positionals,
               std::map<QString, QStringList> options)
        : m_command(command), m_positionals(std::move(positionals)), m_options(std::move(options))
    {
    }

    const Command& command() const { return m_command; }
    QString at(int index) const { return m_positionals.value(index); }
    QStringList from(int index) const { return m_positionals.mid(index); }
    bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    QString option(const char* name) const
    {
        return m_options.count(QLatin1String(name)) ? m_options.at(QLatin1String(name)).last()
                                                    : QString();
    }
    /// Every value of an option that may be given several times.
    QStringList options(const char* name) const
    {
        const auto found = m_options.find(QLatin1String(name));
        return found == m_options.end() ? QStringList() : found->second;
    }
    bool json() const { return has("json"); }
    /// Of a command that has verbs of both kinds, this one changes nothing.
    void noteReading() { m_reads = true; }
    bool mayHaveWritten() const { return m_command.writes && !m_reads; }
    /// Of messages and of what is made: --language, else the environment's.
    Language language() const;

private:
    const Command& m_command;
    QStringList m_positionals;
    std::map<QString, QStringList> m_options;
    bool m_reads = false;
};

/// What the words name, one each or several with commas between them.
QStringList separated(const QStringList& words);
/// The words of a place in the help that takes one of a few, "en|fr" or "[list|enable]"; else none.
QStringList choicesIn(const QString& form);
/// The language of LC_ALL, LC_MESSAGES or LANG; English where they name another.
Language environmentLanguage();

/// The program's words, without its name; refuses one that is not UTF-8 rather than alter it.
Result<QStringList> wordsOf(std::span<char*> arguments);
/// Refuses unknown options, unknown languages and wrong numbers of words with Usage.
Result<Invocation> parseArguments(const QStringList& words);

} // namespace ireg::cli
