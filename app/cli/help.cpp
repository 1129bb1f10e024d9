// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include "app/cli/output.h"
#include "app/cli/recordjson.h"

#include <QMetaEnum>

#include <array>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ExitWords
{
    Exit code;
    Phrase words;
};
constexpr std::array exitWords{
    ExitWords{Done,
              {u"done; also an empty list, and gaps with gaps",
               u"fait ; aussi pour une liste vide, et pour gaps avec des manques"}},
    ExitWords{Refused,
              {u"refused by a rule: a gate, a value, a conflict, an unknown reference, a target "
               u"that exists, an import with refusals (what was accepted is kept)",
               u"refusé par une règle : étape, valeur, conflit, référence inconnue, cible qui "
               u"existe, import avec des refus (ce qui a été accepté reste)"}},
    ExitWords{WrongUsage,
              {u"wrong usage: an unknown command, option, field, format, regime, jurisdiction, or "
               u"a condition that can’t be read",
               u"mauvais usage : commande, option, champ, format, régime ou juridiction inconnus, "
               u"ou condition illisible"}},
    ExitWords{NoRegister,
              {u"the file is missing, or can’t be opened as a register: it is none, newer, damaged "
               u"or locked; nothing was written",
               u"le fichier manque ou ne s’ouvre pas comme registre : ce n’en est pas un, il est "
               u"plus récent, endommagé ou verrouillé ; rien n’a été écrit"}},
    ExitWords{NotVerified,
              {u"verification failed, or a register whose history does not hold together was to "
               u"be written",
               u"échec de la vérification, ou écriture demandée dans un registre dont l’historique "
               u"est incohérent"}},
    ExitWords{IoFailed,
              {u"input or output failed: no permission, the disk is full; nothing is lost",
               u"échec d’une lecture ou d’une écriture : droits, disque plein ; rien n’est "
               u"perdu"}}};

QString formOf(const Option& option)
{
    const QString dashes = qstrlen(option.name) == 1 ? u"-"_s : u"--"_s;
    return dashes + QLatin1String(option.name)
        + (option.value ? u' ' + QLatin1String(option.value) : QString());
}

QJsonArray optionsJson(std::span<const Option> options, Language language)
{
    QJsonArray array;
    for (const Option& option : options)
        array.append(QJsonObject{{u"option"_s, QLatin1String(option.name)},
                                 {u"value"_s, orNull(QLatin1String(option.value))},
                                 {u"help"_s, option.help.in(language)}});
    return array;
}

QJsonArray exitsJson(Language language)
{
    QJsonArray array;
    for (const ExitWords& exit : exitWords)
        array.append(
            QJsonObject{{u"exit"_s, int(exit.code)}, {u"meaning"_s, exit.words.in(language)}});
    return array;
}

QJsonArray errorsJson()
{
    QJsonArray array;
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const auto kind = static_cast<ErrorKind>(kinds.value(i));
        array.append(QJsonObject{{u"kind"_s, kindCode(kind)}, {u"exit"_s, exitOf(kind)}});
    }
    return array;
}

} // namespace

void printHelp(const Command& command, Language language)
{
    print(u"ireg %1 %2\n  %3\n"_s.arg(QLatin1String(command.name),
                                      QLatin1String(command.positionals),
                                      command.help.in(language)));
    for (const auto options : {command.options, commonOptions()}) {
        for (const Option& option : options)
            print(u"  "_s + formOf(option).leftJustified(30) + u' ' + option.help.in(language));
    }
}

QJsonObject helpJson(const Command& command, Language language)
{
    return {{u"command"_s, QLatin1String(command.name)},
            {u"words"_s, QLatin1String(command.positionals)},
            {u"help"_s, command.help.in(language)},
            {u"options"_s, optionsJson(command.options, language)}};
}

void printOverview(Language language)
{
    static constexpr Phrase purpose(
        u"a company's incidents, from log to lesson, in one local file",
        u"les incidents d’un organisme, du constat à l’enseignement, dans un fichier local");
    static constexpr Phrase more(u"ireg COMMAND --help tells more.",
                                 u"ireg COMMANDE --help en dit plus.");
    print(u"ireg %1 - %2\n"_s.arg(QLatin1String(IREG_VERSION), purpose.in(language)));
    for (const Command& command : commands())
        print(u"  "_s
              + u"%1 %2"_s.arg(QLatin1String(command.name), QLatin1String(command.positionals))
                    .leftJustified(58)
              + u' ' + command.help.in(language));
    print(u'\n' + more.in(language));
}

QJsonObject overviewJson(Language language)
{
    QJsonArray array;
    for (const Command& command : commands())
        array.append(helpJson(command, language));
    return {{u"version"_s, QLatin1String(IREG_VERSION)},
            {u"commands"_s, array},
            {u"options"_s, optionsJson(commonOptions(), language)},
            {u"exits"_s, exitsJson(language)},
            {u"errors"_s, errorsJson()}};
}

} // namespace ireg::cli
