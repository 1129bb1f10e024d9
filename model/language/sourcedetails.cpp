// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailtables.h"

#include <array>

namespace ireg
{

namespace
{

constexpr std::array table{
    DetailWords{{"expected-here", u"“%1” is expected here", u"« %1 » est attendu ici"}, "e"},
    DetailWords{{"json-ends",
                 u"the text ends where a value is expected",
                 u"le texte s’arrête là où une valeur est attendue"},
                ""},
    DetailWords{{"json-deep",
                 u"this is nested deeper than %1 levels",
                 u"il y a plus de %1 niveaux d’imbrication"},
                "n"},
    DetailWords{
        {"json-many", u"this holds more than %1 values", u"ceci contient plus de %1 valeurs"}, "n"},
    DetailWords{{"json-long",
                 u"a text is longer than %1 characters",
                 u"un texte compte plus de %1 caractères"},
                "n"},
    DetailWords{{"too-many-records",
                 u"this holds more than %1 records",
                 u"ceci contient plus de %1 enregistrements"},
                "n"},
    DetailWords{{"too-many-files",
                 u"this folder holds more than %1 files",
                 u"ce dossier contient plus de %1 fichiers"},
                "n"},
    DetailWords{{"too-many-days",
                 u"this calendar has more than %1 days",
                 u"ce calendrier compte plus de %1 jours"},
                "n"},
    DetailWords{{"json-name",
                 u"a name in quotes is expected here",
                 u"un nom entre guillemets est attendu ici"},
                ""},
    DetailWords{{"json-control",
                 u"a control character stands in a text",
                 u"un caractère de contrôle se trouve dans un texte"},
                ""},
    DetailWords{{"json-unclosed", u"a text is not closed", u"un texte n’est pas fermé"}, ""},
    DetailWords{{"json-hex",
                 u"\\u needs four hexadecimal digits",
                 u"\\u doit être suivi de quatre chiffres hexadécimaux"},
                ""},
    DetailWords{
        {"json-escape", u"there is no such escape", u"cette séquence d’échappement n’existe pas"},
        ""},
    DetailWords{{"json-digit", u"a digit is expected here", u"un chiffre est attendu ici"}, ""},
    DetailWords{{"json-zeros", u"a number has leading zeros", u"un nombre commence par des zéros"},
                ""},
    DetailWords{{"json-value", u"a value is expected here", u"une valeur est attendue ici"}, ""},
    DetailWords{
        {"json-more", u"something follows the value", u"la valeur est suivie d’autre chose"}, ""},
    DetailWords{{"not-veris", u"nothing in it is known to VERIS", u"rien n’y est connu de VERIS"},
                ""},
    DetailWords{{"not-object", u"an object is expected here", u"un objet est attendu ici"}, ""},
    DetailWords{{"not-register-json",
                 u"this is not a register written as JSON",
                 u"ce n’est pas un registre écrit en JSON"},
                ""},
    DetailWords{{"newer-json",
                 u"this is of a newer version (%1, known up to %2)",
                 u"c’est d’une version plus récente (%1, connue jusqu’à %2)"},
                "tt"},
    DetailWords{{"value-not-possible",
                 u"“%1” can’t have this value",
                 u"« %1 » ne peut pas avoir cette valeur"},
                "t"},
    DetailWords{{"a-value-not-possible",
                 u"a field of it can’t have its value",
                 u"un de ses champs ne peut pas avoir sa valeur"},
                ""},
    DetailWords{
        {"record-without-id", u"a record has no id", u"un enregistrement n’a pas d’identifiant"},
        ""},
    DetailWords{{"no-records", u"it has no records", u"il ne contient pas d’enregistrements"}, ""},
    DetailWords{{"field-passed-over",
                 u"this program has no such field; it was passed over",
                 u"ce programme n’a pas ce champ ; il a été laissé de côté"},
                ""},
    DetailWords{{"record-passed-over",
                 u"this program has no such records; they were passed over",
                 u"ce programme n’a pas ces enregistrements ; ils ont été laissés de côté"},
                ""},
    DetailWords{{"given-twice",
                 u"it stands there twice; the last one counts",
                 u"ceci figure deux fois ; la dernière fois compte"},
                ""},
    DetailWords{{"blank-in-name",
                 u"its name has blanks at its ends",
                 u"son nom a des espaces aux extrémités"},
                ""},
    DetailWords{{"in-another-object",
                 u"it is wrapped in another object",
                 u"ceci est enveloppé dans un autre objet"},
                ""},
    DetailWords{{"not-there", u"it is missing", u"ceci manque"}, ""},
    DetailWords{{"unknown-code", u"the word “%1” is not known", u"le mot « %1 » n’est pas connu"},
                "t"},
    DetailWords{{"not-a-text", u"a text is expected here", u"un texte est attendu ici"}, ""},
    DetailWords{{"is-a-text",
                 u"an object is expected here, not a text",
                 u"un objet est attendu ici, et non un texte"},
                ""},
    DetailWords{
        {"not-whole", u"a whole number is expected here", u"un nombre entier est attendu ici"}, ""},
    DetailWords{{"not-a-unit",
                 u"a unit with a value is expected here",
                 u"une unité avec une valeur est attendue ici"},
                ""},
    DetailWords{{"not-a-list", u"a list is expected here", u"une liste est attendue ici"}, ""},
    DetailWords{{"not-an-actor",
                 u"a kind of actor is expected here",
                 u"une sorte d’acteur est attendue ici"},
                ""},
    DetailWords{{"not-an-action",
                 u"a kind of action is expected here",
                 u"une sorte d’action est attendue ici"},
                ""},
    DetailWords{{"year-missing", u"the year is missing", u"l’année manque"}, ""},
    DetailWords{
        {"year-out-of-range", u"the year %1 is out of range", u"l’année %1 est hors limites"}, "t"},
    DetailWords{{"day-without-month", u"a day without a month", u"un jour sans mois"}, ""},
    DetailWords{{"no-such-day", u"there is no day %1", u"le jour %1 n’existe pas"}, "t"},
    DetailWords{{"no-such-month", u"there is no month %1", u"le mois %1 n’existe pas"}, "t"}};

} // namespace

std::span<const DetailWords> sourceDetails()
{
    return table;
}

} // namespace ireg
