// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/detailwords.h"

#include "model/language/detailtables.h"

namespace ireg
{

namespace
{

constexpr Phrase namedLikeThis{
    u"Nothing was changed. Zones are named like Europe/Paris, Australia/Sydney or UTC.",
    u"Rien n’a été modifié. Un fuseau se nomme comme Europe/Paris, Australia/Sydney ou UTC."};

constexpr std::array valueDetails{
    DetailWords{{"written-once",
                 u"this is written once, and a correction needs a reason",
                 u"cette valeur ne s’écrit qu’une fois, et une correction exige un motif"},
                ""},
    DetailWords{{"written-by-program",
                 u"this is written by the program",
                 u"cette valeur est écrite par le programme"},
                ""},
    DetailWords{
        {"unknown-field", u"there is no such field in “%1”", u"ce champ n’existe pas dans « %1 »"},
        "r"},
    DetailWords{{"too-long",
                 u"the text is too long (%1 characters)",
                 u"le texte est trop long (%1 caractères)"},
                "n"},
    DetailWords{
        {"too-large", u"this is too large (%1 bytes)", u"c’est trop volumineux (%1 octets)"}, "n"},
    DetailWords{
        {"not-a-time", u"“%1” is not a time", u"« %1 » n’est pas une heure"},
        "t",
        {u"Nothing was changed. Write it like 14:05, -2h, yesterday 17:30 or 2026-11-23 14:05; "
         u"~ in front for about.",
         u"Rien n’a été modifié. Écrivez par exemple 14:05, -2h, hier 17:30 ou 2026-11-23 "
         u"14:05 ; ~ devant pour environ."}},
    DetailWords{{"not-a-day", u"“%1” is not a day", u"« %1 » n’est pas un jour"},
                "t",
                {u"Nothing was changed. Write it like 2026-12-01, today or +14d.",
                 u"Rien n’a été modifié. Écrivez par exemple 2026-12-01, aujourd'hui ou +14d."}},
    DetailWords{{"zone-near",
                 u"“%2” is not a time zone; perhaps you mean %1",
                 u"« %2 » n’est pas un fuseau horaire ; peut-être %1"},
                "et",
                namedLikeThis},
    DetailWords{{"no-such-zone",
                 u"“%1” is not a time zone that this machine knows",
                 u"« %1 » n’est pas un fuseau horaire connu de cet ordinateur"},
                "t",
                namedLikeThis},
    DetailWords{{"zone-unknown",
                 u"this machine does not know the register’s time zone, “%1”",
                 u"cet ordinateur ne connaît pas le fuseau horaire du registre, « %1 »"},
                "t",
                {u"It is open for reading only, and times without a zone count as UTC. Name its "
                 u"zone, as in ireg set FILE register zone=Europe/Paris.",
                 u"Il est ouvert en lecture seule, et les heures sans fuseau comptent comme UTC. "
                 u"Nommez son fuseau : ireg set FICHIER register zone=Europe/Paris."}},
    DetailWords{{"skipped-time",
                 u"the clocks went forward over this time; write %1 or %2",
                 u"le passage à l’heure d’été a sauté cette heure ; écrivez %1 ou %2"},
                "tt"},
    DetailWords{{"repeated-time",
                 u"this time came twice when the clocks went back; write %1 or %2",
                 u"cette heure est passée deux fois au retour à l’heure d’hiver ; écrivez %1 ou "
                 u"%2"},
                "tt"},
    DetailWords{{"needs-time-of-day",
                 u"this period counts hours, so a time of day is needed",
                 u"ce délai se compte en heures, il faut donc une heure"},
                ""},
    DetailWords{{"needs-day-or-time",
                 u"a day or a time is expected here",
                 u"un jour ou une heure est attendu ici"},
                ""},
    DetailWords{{"needs-offset",
                 u"an offset from UTC or --zone is needed",
                 u"un décalage par rapport à UTC, ou --zone, est nécessaire"},
                ""},
    DetailWords{{"unknown-record", u"%1 %2 does not exist", u"%1 %2 : cela n’existe pas"}, "rt"},
    DetailWords{{"no-review", u"there is no review yet", u"il n’y a pas encore d’examen"}, ""},
    DetailWords{{"name-taken",
                 u"somebody is recorded under this name already (%1)",
                 u"quelqu’un est déjà enregistré sous ce nom (%1)"},
                "t"},
    DetailWords{{"content-differs",
                 u"bytes are missing or don’t match their hash",
                 u"des octets manquent ou ne correspondent pas à leur empreinte"},
                ""},
    DetailWords{{"links-to-itself",
                 u"an incident can’t be linked to itself",
                 u"un incident ne peut pas être lié à lui-même"},
                ""}};

constexpr std::array dutyDetails{
    DetailWords{{"no-such-regime", u"there is no such regime", u"ce régime n’existe pas"}, ""},
    DetailWords{{"regime-not-adopted",
                 u"this register does not ask about that regime; enable it first",
                 u"ce registre n’interroge pas ce régime ; activez-le d’abord"},
                ""},
    DetailWords{{"no-such-step", u"this regime has no such step", u"ce régime n’a pas cette étape"},
                ""},
    DetailWords{{"regime-place",
                 u"a regime has no such value that can be edited",
                 u"un régime n’a pas de telle valeur modifiable"},
                ""},
    DetailWords{{"regimes-older",
                 u"this set is older than the register’s own",
                 u"ce jeu est plus ancien que celui du registre"},
                ""},
    DetailWords{{"clause-number",
                 u"a duration needs its unit and the number of the clause",
                 u"un délai exige son unité et le numéro de la clause"},
                ""},
    DetailWords{{"no-such-item",
                 u"this notice has no such item",
                 u"cette notification n’a pas un tel élément"},
                ""}};

constexpr std::array workflowDetails{
    DetailWords{{"without-stages",
                 u"this incident was taken over without stages",
                 u"cet incident a été repris sans étapes"},
                ""},
    DetailWords{{"not-addable",
                 u"such a record is made by the program",
                 u"un tel enregistrement est créé par le programme"},
                ""},
    DetailWords{{"not-removable",
                 u"such a record stays; it can’t be taken out",
                 u"un tel enregistrement reste ; il ne peut pas être retiré"},
                ""},
    DetailWords{{"named-by", u"%1 names it", u"%1 y renvoie"}, "t"},
    DetailWords{{"incident-closed", u"this incident is closed", u"cet incident est clos"}, ""},
    DetailWords{{"no-stage-open", u"no stage is open", u"aucune étape n’est ouverte"}, ""},
    DetailWords{{"last-stage",
                 u"“%1” is the last stage; close the incident instead",
                 u"« %1 » est la dernière étape ; clôturez l’incident"},
                "s"},
    DetailWords{{"stage-open", u"“%1” is open already", u"« %1 » est déjà ouverte"}, "s"},
    DetailWords{{"status-is",
                 u"the status of this incident is “%1”",
                 u"le statut de cet incident est « %1 »"},
                "u"},
    DetailWords{{"gate",
                 u"facts are still missing before “%1” can be entered",
                 u"des éléments manquent encore avant de passer à « %1 »"},
                "s"},
    DetailWords{{"gate-close",
                 u"facts are still missing before the incident can be closed",
                 u"des éléments manquent encore avant de clôturer l’incident"},
                ""},
    DetailWords{{"second-person",
                 u"somebody other than the owner has to do this",
                 u"une autre personne que le responsable doit le faire"},
                "",
                {u"Nothing was changed. Ask a second person to record it under their own name.",
                 u"Rien n’a été modifié. Demandez à une seconde personne de l’enregistrer sous son "
                 u"propre nom."}}};

constexpr std::array undoDetails{
    DetailWords{
        {"not-undoable", u"action %1 can’t be undone", u"l’action %1 ne peut pas être annulée"},
        "n"},
    DetailWords{{"nothing-to-undo", u"there is nothing to undo", u"il n’y a rien à annuler"}, ""},
    DetailWords{{"unknown-action", u"there is no action %1", u"il n’y a pas d’action %1"}, "n"},
    DetailWords{
        {"undone-already", u"action %1 has been undone already", u"l’action %1 est déjà annulée"},
        "n"},
    DetailWords{{"undo-gone", u"%1 %2 is gone", u"%1 %2 : n’existe plus"}, "rt"},
    DetailWords{{"undo-changed", u"%1 %2 was changed later", u"%1 %2 : modifié depuis"}, "rt"},
    DetailWords{{"undo-field-changed",
                 u"“%3” of %1 %2 was changed later",
                 u"« %3 » (%1 %2) a été modifié depuis"},
                "rtf"},
    DetailWords{{"undo-followed",
                 u"something was added to %1 %2 later",
                 u"%1 %2 : quelque chose y a été ajouté depuis"},
                "rt"},
    DetailWords{{"undo-unreadable",
                 u"the history of %1 %2 can’t be read",
                 u"%1 %2 : l’historique est illisible"},
                "rt"}};

constexpr std::array commandDetails{
    DetailWords{{"unknown-command", u"there is no such command", u"cette commande n’existe pas"},
                ""},
    DetailWords{{"unknown-option", u"there is no such option", u"cette option n’existe pas"}, ""},
    DetailWords{{"unknown-word", u"this word is not one of: %1", u"ce mot n’est pas dans : %1"},
                "t"},
    DetailWords{{"needs-value", u"a value is needed", u"une valeur est nécessaire"}, ""},
    DetailWords{{"needs-one-of",
                 u"a value is needed, one of: %1",
                 u"une valeur est nécessaire, parmi : %1"},
                "t"},
    DetailWords{{"of-another-kind",
                 u"this option is for reports of another kind",
                 u"cette option est pour les rapports d’un autre type"},
                ""},
    DetailWords{{"takes-no-value", u"this takes no value", u"aucune valeur n’est acceptée"}, ""},
    DetailWords{{"needs-option", u"this option is needed", u"cette option est nécessaire"}, ""},
    DetailWords{
        {"needs-assignment", u"FIELD=VALUE is expected here", u"CHAMP=VALEUR est attendu ici"}, ""},
    DetailWords{{"needs-head", u"SEQ:HEX is expected here", u"SEQ:HEX est attendu ici"}, ""},
    DetailWords{{"needs-action",
                 u"the number of an action is expected here",
                 u"le numéro d’une action est attendu ici"},
                ""},
    DetailWords{{"needs-id",
                 u"the id of a record is expected here",
                 u"l’identifiant d’un enregistrement est attendu ici"},
                ""},
    DetailWords{{"not-text", u"this text is not UTF-8", u"ce texte n’est pas en UTF-8"}, ""},
    DetailWords{{"of-the-register",
                 u"such a record belongs to the register, not to an incident",
                 u"un tel enregistrement appartient au registre, pas à un incident"},
                ""},
    DetailWords{
        {"unknown-ending", u"the name has to end in one of: %1", u"le nom doit finir par : %1"},
        "t"},
    DetailWords{{"unknown-step",
                 u"there is no such regime and step",
                 u"ce régime et cette étape n’existent pas"},
                ""},
    DetailWords{{"json-is-whole",
                 u"JSON is always the whole register",
                 u"le JSON contient toujours le registre entier"},
                ""},
    DetailWords{{"ics-is-whole",
                 u"the calendar is always every open limit",
                 u"le calendrier contient toujours toutes les échéances ouvertes"},
                ""},
    DetailWords{{"source-missing",
                 u"there is no such file or folder",
                 u"ce fichier ou ce dossier n’existe pas"},
                ""},
    DetailWords{{"needs-anchor",
                 u"NAME=TIME with a known name is expected here",
                 u"NOM=HEURE avec un nom connu est attendu ici"},
                ""},
    DetailWords{{"too-few-words", u"words are missing in: %1", u"il manque des mots : %1"}, "t"},
    DetailWords{{"too-many-words", u"there are too many words for: %1", u"trop de mots pour : %1"},
                "t"},
    DetailWords{{"filter-unknown-field", u"“%1” is not a field", u"« %1 » n’est pas un champ"},
                "t"},
    DetailWords{{"filter-unreadable", u"“%1” can’t be read here", u"« %1 » est illisible ici"},
                "t"},
    DetailWords{
        {"filter-expected", u"%1 is expected here, not “%2”", u"%1 est attendu ici, et non « %2 »"},
        "et"},
    DetailWords{{"filter-ends",
                 u"the filter ends here, but %1 is expected",
                 u"le filtre s’arrête ici, mais %1 est attendu"},
                "e"},
    DetailWords{{"filter-value",
                 u"“%2” is not possible for “%1”",
                 u"« %2 » n’est pas possible pour « %1 »"},
                "ft"},
    DetailWords{{"filter-too-long",
                 u"a filter has at most %1 conditions",
                 u"un filtre a au plus %1 conditions"},
                "n"},
    DetailWords{{"filter-list-too-long",
                 u"a list in a filter has at most %1 values",
                 u"une liste d’un filtre a au plus %1 valeurs"},
                "n"},
    DetailWords{{"filter-needs-value",
                 u"the filter ends here, but a value is expected",
                 u"le filtre s’arrête ici, mais une valeur est attendue"},
                ""}};

} // namespace

const DetailWords* detailWords(QByteArrayView code)
{
    for (const std::span<const DetailWords> table :
         {std::span<const DetailWords>(valueDetails),
          std::span<const DetailWords>(dutyDetails),
          std::span<const DetailWords>(workflowDetails),
          fileDetails(),
          historyDetails(),
          std::span<const DetailWords>(undoDetails),
          sourceDetails(),
          std::span<const DetailWords>(commandDetails)}) {
        for (const DetailWords& words : table) {
            if (code == QByteArrayView(words.words.code))
                return &words;
        }
    }
    return nullptr;
}

} // namespace ireg
