// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/errortext.h"

#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/dossier/recordtypes.h"
#include "model/language/detailwords.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QRegularExpression>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestQuote = 300;

struct KindWords
{
    ErrorKind kind;
    Phrase happened; ///< goes on after "place: "
    Phrase then;     ///< what is safe and what to do
};

constexpr Phrase nothingChanged{u"Nothing was changed.", u"Rien n’a été modifié."};

constexpr std::array errorKindWords{
    KindWords{ErrorKind::Invalid,
              {u"this is not possible here", u"ce n’est pas possible ici"},
              nothingChanged},
    KindWords{ErrorKind::NotFound, {u"this was not found", u"c’est introuvable"}, nothingChanged},
    KindWords{ErrorKind::Conflict,
              {u"this was changed meanwhile", u"cela a été modifié entre-temps"},
              {u"Nothing was written. Read it again before changing it.",
               u"Rien n’a été écrit. Relisez avant de modifier."}},
    KindWords{ErrorKind::Constraint,
              {u"this is not allowed here", u"ce n’est pas permis ici"},
              nothingChanged},
    KindWords{ErrorKind::Gate,
              {u"facts are still missing", u"des éléments manquent encore"},
              {u"Nothing was changed. Close the gaps, or give a reason to go on without them.",
               u"Rien n’a été modifié. Complétez ce qui manque, ou donnez un motif pour passer "
               u"outre."}},
    KindWords{ErrorKind::Usage,
              {u"this is not understood", u"ce n’est pas compris"},
              {u"Nothing was done; --help shows what is possible.",
               u"Rien n’a été fait ; --help montre ce qui est possible."}},
    KindWords{ErrorKind::Io,
              {u"reading or writing failed", u"la lecture ou l’écriture a échoué"},
              {u"What was saved before is safe. Check the disk and try again.",
               u"Ce qui était enregistré est intact. Vérifiez le disque et réessayez."}},
    KindWords{ErrorKind::DiskFull,
              {u"the disk is full", u"le disque est plein"},
              {u"Nothing that was saved is lost. Free some space and try again.",
               u"Rien de ce qui était enregistré n’est perdu. Libérez de l’espace et réessayez."}},
    KindWords{
        ErrorKind::Missing,
        {u"the register is not there, or can’t be opened",
         u"le registre n’est pas là, ou ne peut pas être ouvert"},
        {u"Nothing was written. Check the path.", u"Rien n’a été écrit. Vérifiez le chemin."}},
    KindWords{ErrorKind::NotARegister,
              {u"this is not an incident register", u"ce n’est pas un registre d’incidents"},
              {u"The file was not changed. Choose another one.",
               u"Le fichier n’a pas été modifié. Choisissez-en un autre."}},
    KindWords{ErrorKind::NewerSchema,
              {u"a newer version of the program made this register",
               u"une version plus récente du programme a créé ce registre"},
              {u"It was not changed. Update the program to open it.",
               u"Il n’a pas été modifié. Mettez le programme à jour pour l’ouvrir."}},
    KindWords{ErrorKind::Damaged,
              {u"the register is damaged", u"le registre est endommagé"},
              {u"It was not changed. Restore a backup, and keep the damaged file.",
               u"Il n’a pas été modifié. Restaurez une sauvegarde, et gardez le fichier "
               u"endommagé."}},
    KindWords{ErrorKind::Locked,
              {u"another program is writing to the register",
               u"un autre programme écrit dans le registre"},
              {u"Nothing was changed. Try again in a moment.",
               u"Rien n’a été modifié. Réessayez dans un instant."}},
    KindWords{ErrorKind::ReadOnly,
              {u"the register can’t be written to", u"le registre ne peut pas être modifié"},
              {u"Nothing was changed. Check the permissions of the file and of its folder.",
               u"Rien n’a été modifié. Vérifiez les droits sur le fichier et son dossier."}},
    KindWords{ErrorKind::ChainBroken,
              {u"the history of the register does not hold together",
               u"l’historique du registre n’est plus cohérent"},
              {u"It can be read but not changed. Verify it, and compare it with a backup.",
               u"On peut le lire, mais pas le modifier. Vérifiez-le, et comparez-le à une "
               u"sauvegarde."}},
    KindWords{ErrorKind::AlreadyExists,
              {u"this exists already", u"cela existe déjà"},
              {u"It was not touched. Choose another name.",
               u"Rien n’y a été changé. Choisissez un autre nom."}},
    KindWords{
        ErrorKind::Cancelled, {u"stopped as asked", u"arrêté à votre demande"}, nothingChanged}};
static_assert(errorKindWords.size() == static_cast<std::size_t>(ErrorKind::Cancelled) + 1);

constexpr Phrase valueNeeded{u"a value is needed here", u"une valeur est nécessaire ici"};
constexpr Phrase valueRefused{u"“%1” is not possible here", u"« %1 » n’est pas possible ici"};
constexpr Phrase notFound{u"“%1” was not found", u"« %1 » est introuvable"};
constexpr Phrase notUnderstood{u"“%1” is not understood", u"« %1 » n’est pas compris"};
constexpr Phrase atPlace{u"%1: ", u"%1 : "};
constexpr Phrase quoted{u"“%1”", u"« %1 »"};
constexpr Phrase character{u"character %1", u"caractère %1"};
constexpr Phrase line{u"line %1", u"ligne %1"};
constexpr Phrase lineAndColumn{u"line %1, column %2 (offset %3)",
                               u"ligne %1, colonne %2 (décalage %3)"};

const KindWords& wordsOf(ErrorKind kind)
{
    const KindWords& words = errorKindWords[static_cast<std::size_t>(kind)];
    Q_ASSERT(words.kind == kind);
    return words;
}

/// What was typed or comes from a file, on one line and not too long.
QString inert(const QString& text)
{
    const QString shown = displayText(text);
    return shown.size() <= longestQuote ? shown : shown.left(longestQuote - 1) + QChar(0x2026);
}

QString filled(Language language, const Phrase& words, const QString& argument)
{
    return words.in(language).arg(argument);
}

/// The words of a known field, whichever record it belongs to; empty for none.
QString fieldNamed(Language language, QByteArrayView code)
{
    for (const RecordType* type : recordTypes()) {
        if (type->find(code))
            return fieldLabel(language, type->name, code);
    }
    return {};
}

/// "line 2 column 5 (offset 31)", as a reader of JSON names a place.
std::optional<QString> placeInText(Language language, const QString& place)
{
    static const QRegularExpression form(
        QStringLiteral("^line (\\d+) column (\\d+) \\(offset (\\d+)\\)$"));
    const auto match = form.match(place);
    if (!match.hasMatch())
        return std::nullopt;
    return lineAndColumn.in(language).arg(match.captured(1), match.captured(2), match.captured(3));
}

QString placeText(Language language, const QString& place)
{
    if (const auto inText = placeInText(language, place))
        return *inText;
    const QByteArray code = place.toUtf8();
    if (recordType(code))
        return filled(language, quoted, recordLabel(language, code));
    if (const QString field = fieldNamed(language, code); !field.isEmpty())
        return filled(language, quoted, field);
    if (const auto stage = fromCode<Stage>(code))
        return filled(language, quoted, codeLabel(language, *stage));
    if (place.startsWith(u"character "_s))
        return filled(language, character, place.mid(10));
    if (place.startsWith(u"line "_s))
        return filled(language, line, inert(place.mid(5)));
    return inert(place);
}

/// The letter of an argument that is for developers, and of which the words say nothing.
constexpr char technicalArgument = 'x';

QString argumentText(Language language, char kind, const QString& text)
{
    const QByteArray code = text.toUtf8();
    switch (kind) {
    case 'n': return numberText(language, text.toLongLong());
    case 'r': return recordLabel(language, code);
    case 'f': return fieldNamed(language, code);
    case 's':
        if (const auto stage = fromCode<Stage>(code))
            return codeLabel(language, *stage);
        break;
    case 'u':
        if (const auto status = fromCode<Status>(code))
            return codeLabel(language, *status);
        break;
    case 'e': return QString(text).replace(u'|', u' ');
    case 'c': return displayText(choicesOf(text).join(u", "_s));
    default: break;
    }
    return inert(text);
}

QString said(Language language, const DetailWords& detail, QString rest)
{
    QStringList arguments;
    for (const char* kind = detail.arguments; *kind != '\0' && *kind != technicalArgument; ++kind) {
        const bool last = kind[1] == '\0';
        arguments.append(argumentText(language, *kind, last ? rest : rest.section(u' ', 0, 0)));
        rest = rest.section(u' ', 1);
    }
    const QString text = detail.words.in(language);
    switch (arguments.size()) {
    case 0: return text;
    case 1: return text.arg(arguments[0]);
    case 2: return text.arg(arguments[0], arguments[1]);
    default: return text.arg(arguments[0], arguments[1], arguments[2]);
    }
}

const DetailWords* detailOf(const Error& error)
{
    return error.detail.startsWith(u'#')
        ? detailWords(error.detail.mid(1).section(u' ', 0, 0).toUtf8())
        : nullptr;
}

/// Only these kinds have what was typed as their detail; of the others it is technical.
bool quotesWhatWasTyped(const Error& error)
{
    return !error.detail.isEmpty() && !error.detail.startsWith(u'#')
        && (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound
            || error.kind == ErrorKind::Usage);
}

/// The kind's words, made exact by what was typed.
QString happenedPlainly(Language language, const Error& error)
{
    const QString typed = quotesWhatWasTyped(error) ? inert(error.detail) : QString();
    if (error.kind == ErrorKind::Invalid && !typed.isEmpty())
        return filled(language, valueRefused, typed);
    if (error.kind == ErrorKind::Invalid && !error.place.isEmpty() && error.detail.isEmpty())
        return valueNeeded.in(language);
    if (error.kind == ErrorKind::NotFound && !typed.isEmpty())
        return filled(language, notFound, typed);
    if (error.kind == ErrorKind::Usage && !typed.isEmpty())
        return filled(language, notUnderstood, typed);
    return wordsOf(error.kind).happened.in(language);
}

QString happened(const Error& error, Language language)
{
    const DetailWords* detail = detailOf(error);
    return detail && !detail->words.phrase.isEmpty()
        ? said(language, *detail, error.detail.section(u' ', 1))
        : happenedPlainly(language, error);
}

} // namespace

QString problemText(const Error& error, Language language)
{
    const QString text = quotesWhatWasTyped(error) ? inert(error.detail)
                                                   : happened(error, language);
    return error.place.isEmpty()
        ? text
        : filled(language, atPlace, placeText(language, error.place)) + text;
}

QString errorText(const Error& error, Language language)
{
    const DetailWords* detail = detailOf(error);
    QString text = happened(error, language);
    if (!error.place.isEmpty() && error.place != error.detail)
        text.prepend(filled(language, atPlace, placeText(language, error.place)));
    else
        text[0] = text[0].toUpper();
    if (!text.endsWith(u'.'))
        text += u'.';
    const bool special = detail && !detail->then.isEmpty();
    return text + u' ' + (special ? detail->then : wordsOf(error.kind).then).in(language);
}

QString technicalText(const Error& error)
{
    if (quotesWhatWasTyped(error))
        return {};
    if (!error.detail.startsWith(u'#'))
        return inert(error.detail);
    const DetailWords* detail = detailOf(error);
    const QByteArrayView arguments(detail ? detail->arguments : "x");
    const qsizetype place = arguments.indexOf(technicalArgument);
    return place < 0 ? QString() : inert(error.detail.section(u' ', int(place) + 1));
}

} // namespace ireg
