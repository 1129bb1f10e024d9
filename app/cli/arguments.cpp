// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "model/base/choices.h"
#include "model/language/language.h"
#include "model/record/value.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

const Option* findOption(const Command& command, const QString& name)
{
    for (const auto options : {command.options, commonOptions()}) {
        for (const Option& option : options) {
            if (name == QLatin1String(option.name))
                return &option;
        }
    }
    return nullptr;
}

QString dashed(const Option& option)
{
    return (qstrlen(option.name) == 1 ? u"-"_s : u"--"_s) + QLatin1String(option.name);
}

QString optionNames(const Command& command)
{
    QStringList names;
    for (const auto options : {command.options, commonOptions()}) {
        for (const Option& option : options)
            names.append(dashed(option));
    }
    return names.join(u'|');
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names.append(QLatin1String(command.name));
    return names;
}

/// Where only some words are possible, which the help writes small, says them.
QString neededValue(const Option& option)
{
    const QLatin1StringView value(option.value);
    return QChar(value.front()).isLower() ? QString(u"#needs-one-of "_s + value)
                                          : u"#needs-value"_s;
}

struct Words
{
    QStringList positionals;
    std::map<QString, QStringList> options;
};

/// One word that begins with dashes; `at` moves on past its value.
Result<void> takeOption(const Command& command,
                        const QStringList& words,
                        qsizetype& at,
                        Words& found)
{
    QString name = words[at].mid(words[at].startsWith(u"--"_s) ? 2 : 1);
    std::optional<QString> value;
    if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
        value = name.mid(equals + 1);
        name = name.left(equals);
    }
    const Option* option = findOption(command, name);
    if (!option)
        return failed(ErrorKind::Usage, u"#unknown-option "_s + optionNames(command), words[at]);
    if (option->value && !value) {
        if (++at >= words.size())
            return failed(ErrorKind::Usage, neededValue(*option), u"--"_s + name);
        value = words[at];
    } else if (!option->value && value) {
        return failed(ErrorKind::Usage, u"#takes-no-value"_s, u"--"_s + name);
    }
    found.options[name].append(value.value_or(QString()));
    return {};
}

/// Options and the words between them; all that follows "--" is such a word.
Result<Words> sorted(const Command& command, const QStringList& words)
{
    Words found;
    bool literal = false;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const QString& word = words[at];
        // "-2h" and "-severity" are values; only -o is a short option.
        const bool option = !literal && (word.startsWith(u"--"_s) || word == u"-o"_s);
        if (word == u"--"_s && !literal) {
            literal = true;
        } else if (option) {
            if (const auto taken = takeOption(command, words, at, found); !taken)
                return tl::unexpected(taken.error());
        } else {
            found.positionals.append(word);
        }
    }
    return found;
}

/// A word in a place that takes one of a few, such as the verb of a command.
Result<void> checkChoices(const Command& command, const QStringList& given)
{
    const QStringList forms =
        QString::fromLatin1(command.positionals).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < std::min(forms.size(), given.size()); ++i) {
        const QStringList choices = choicesIn(forms[i]);
        if (!choices.isEmpty() && !choices.contains(given[i]))
            return failed(ErrorKind::Usage,
                          notOneOf(choices, given[i]),
                          u"ireg "_s + QLatin1String(command.name));
    }
    return {};
}

Result<void> checkCount(const Command& command, qsizetype given)
{
    const QStringList names =
        QString::fromLatin1(command.positionals).split(u' ', Qt::SkipEmptyParts);
    qsizetype least = 0;
    bool open = false;
    for (const QString& name : names) {
        least += name.startsWith(u'[') ? 0 : 1;
        open = open || name.contains(u"..."_s);
    }
    if (given < least || (!open && given > names.size()))
        return failed(ErrorKind::Usage,
                      (given < least ? u"#too-few-words ireg "_s : u"#too-many-words ireg "_s)
                          + QLatin1String(command.name) + u' '
                          + QLatin1String(command.positionals));
    return {};
}

} // namespace

Result<QStringList> wordsOf(std::span<char*> arguments)
{
    QStringList words;
    for (const char* argument : arguments.subspan(std::min<std::size_t>(1, arguments.size()))) {
        const QByteArrayView bytes(argument);
        if (!bytes.isValidUtf8())
            return failed(ErrorKind::Usage, u"#not-text"_s, QString::fromUtf8(bytes).left(80));
        words.append(textOf(Text{bytes.toByteArray()}));
    }
    return words;
}

QStringList choicesIn(const QString& form)
{
    const QStringList words = QString(form).remove(u'[').remove(u']').split(u'|');
    const bool lower = std::ranges::all_of(words, [](const QString& word) {
        return std::ranges::none_of(word, [](QChar c) { return c.isUpper() || c == u'.'; });
    });
    return words.size() > 1 && lower ? words : QStringList();
}

QStringList separated(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words) {
        for (const QString& name : word.split(u',')) {
            if (!name.trimmed().isEmpty())
                names.append(name.trimmed());
        }
    }
    return names;
}

Language environmentLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty())
            return languageFromCode(locale.left(2)).value_or(Language::English);
    }
    return Language::English;
}

Language Invocation::language() const
{
    return languageFromCode(option("language")).value_or(environmentLanguage());
}

Result<Invocation> parseArguments(const QStringList& words)
{
    const Command* command = words.isEmpty() ? nullptr : findCommand(words.first());
    if (!command)
        return failed(
            ErrorKind::Usage, notOneOf(commandNames(), words.value(0), u"--help"_s), u"ireg"_s);
    const auto found = sorted(*command, words);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->options.contains(u"help"_s)) {
        if (const auto right = checkChoices(*command, found->positionals); !right)
            return tl::unexpected(right.error());
        if (const auto counted = checkCount(*command, found->positionals.size()); !counted)
            return tl::unexpected(counted.error());
    }
    Invocation call(*command, found->positionals, found->options);
    if (call.has("language") && !languageFromCode(call.option("language")))
        return failed(ErrorKind::Usage,
                      notOneOf({u"en"_s, u"fr"_s}, call.option("language")),
                      u"--language"_s);
    return call;
}

} // namespace ireg::cli
