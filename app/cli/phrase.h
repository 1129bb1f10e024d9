// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/helpphrases.h"
#include "model/language/words.h"

namespace ireg::cli
{

/// What commands answer; %1, %2, ... are places for values.
inline constexpr std::array answerPhrases{
    PhraseWords{"Logged", u"Consigné"},
    PhraseWords{"Changed", u"Modifié"},
    PhraseWords{"Advanced", u"Passé à l’étape suivante"},
    PhraseWords{"On hold", u"Mis en attente"},
    PhraseWords{"Resumed", u"Repris"},
    PhraseWords{"Closed", u"Clos"},
    PhraseWords{"Reopened", u"Rouvert"},
    PhraseWords{"Linked", u"Relié"},
    PhraseWords{"Added", u"Ajouté"},
    PhraseWords{"Removed", u"Retiré"},
    PhraseWords{"Its code is %1.", u"Son code est %1."},
    PhraseWords{"Technical: %1", u"Technique : %1"},
    PhraseWords{"refused", u"refusé"},
    PhraseWords{"warning", u"avertissement"},
    PhraseWords{"Written to %1", u"Écrit dans %1"},
    PhraseWords{"recorded as %1; only the answer could not be written.",
                u"enregistré sous %1 ; seule la réponse n’a pas pu être écrite."},
    PhraseWords{"recorded; only the answer could not be written.",
                u"enregistré ; seule la réponse n’a pas pu être écrite."},
    PhraseWords{"the answer could not be written.", u"la réponse n’a pas pu être écrite."},
    PhraseWords{"none", u"aucune"},
    PhraseWords{"unknown", u"non déterminée"},
    PhraseWords{"to detection", u"jusqu’à la détection"},
    PhraseWords{"to acknowledgement", u"jusqu’à la prise en charge"},
    PhraseWords{"to containment", u"jusqu’au confinement"},
    PhraseWords{"to recovery", u"jusqu’au rétablissement"},
    PhraseWords{"to closing", u"jusqu’à la clôture"},
    PhraseWords{"to the first notification", u"jusqu’à la première notification"},
    PhraseWords{"in %1", u"dans l’étape « %1 »"},
    PhraseWords{"Noted", u"Noté"},
    PhraseWords{"Approved", u"Approuvé"},
    PhraseWords{"What is missing", u"Ce qui manque"},
    PhraseWords{"No gaps.", u"Rien ne manque."},
    PhraseWords{"%1, %2: undone by action %3", u"%1, %2 : annulé par l’action %3"},
    PhraseWords{"No incident matches.", u"Aucun incident ne correspond."},
    PhraseWords{"Nothing matches.", u"Rien ne correspond."},
    PhraseWords{"Nobody has to be told as far as the questions are answered; "
                "ireg gaps FILE REF names those that are open.",
                u"D’après les réponses données, personne n’est à informer ; "
                u"ireg gaps FICHIER REF nomme les questions encore ouvertes."},
    PhraseWords{"%1: the program knows no law of this jurisdiction, and asks about none; "
                "ireg regimes lists those it knows.",
                u"%1 : le programme ne connaît aucun texte de cette juridiction et n’en demandera "
                u"rien ; ireg regimes liste ceux qu’il connaît."},
    PhraseWords{"(erased)", u"(effacé)"},
    PhraseWords{"%1: %2", u"%1 : %2"},
    PhraseWords{"event %1", u"événement %1"},
    PhraseWords{"events: %1, findings: %2, head %3:%4",
                u"événements : %1, constats : %2, tête %3:%4"},
    PhraseWords{"findings: %1", u"constats : %1"},
    PhraseWords{"Report on %1, chain head %2:%3", u"Rapport sur %1, tête de chaîne %2:%3"},
    PhraseWords{"Compare with the printed SHA-256 of the record: %1",
                u"À comparer avec l’empreinte SHA-256 imprimée : %1"},
    PhraseWords{"The report is as it was written.", u"Le rapport est tel qu’il a été écrit."},
    PhraseWords{"incidents written to %2: %1", u"incidents écrits dans %2 : %1"},
    PhraseWords{"accepted: %1 (with warnings: %2), refused: %3, repeated: %4",
                u"acceptés : %1 (avec avertissement : %2), refusés : %3, répétés : %4"},
    PhraseWords{"... and %1 more", u"... et %1 de plus"},
    PhraseWords{"Incidents: %1", u"Incidents : %1"},
    PhraseWords{"INCIDENTS", u"INCIDENTS"},
    PhraseWords{"YEAR IT OCCURRED", u"ANNÉE DES FAITS"},
    PhraseWords{"TIME (confirmed incidents, hours)", u"DÉLAI (incidents confirmés, heures)"},
    PhraseWords{"N", u"N"},
    PhraseWords{"MEDIAN", u"MÉDIANE"},
    PhraseWords{"P90", u"P90"},
    PhraseWords{"EXCLUDED", u"EXCLUS"},
    PhraseWords{"NEGATIVE", u"NÉGATIFS"},
    PhraseWords{"Answered", u"Répondu"},
    PhraseWords{"Sent", u"Envoyé"},
    PhraseWords{"Imported into", u"Importé dans"},
    PhraseWords{"Enabled in", u"Activé dans"},
    PhraseWords{"Disabled in", u"Désactivé dans"},
    PhraseWords{"Edited in", u"Modifié dans"},
    PhraseWords{"ID", u"ID"},
    PhraseWords{"ITEM", u"ÉLÉMENT"},
    PhraseWords{"ANSWERED", u"RENSEIGNÉ"},
    PhraseWords{"FOLLOWS", u"SUIVRA LE"},
    PhraseWords{"RECIPIENT", u"DESTINATAIRE"},
    PhraseWords{"LIMIT", u"LIMITE"},
    PhraseWords{"SENT", u"ENVOYÉE"},
    PhraseWords{"WHY NOT SENT", u"MOTIF DE NON-ENVOI"},
    PhraseWords{"REGIME", u"RÉGIME"},
    PhraseWords{"ANSWER", u"RÉPONSE"},
    PhraseWords{"REASON", u"MOTIF"},
    PhraseWords{"CUSTOMER", u"CLIENT"},
    PhraseWords{"DUTY", u"OBLIGATION"},
    PhraseWords{"NUMBER", u"NUMÉRO"},
    PhraseWords{"WITHIN", u"SOUS"},
    PhraseWords{"LANGUAGE", u"LANGUE"},
    PhraseWords{"CALENDAR", u"CALENDRIER"},
    PhraseWords{"DAY", u"JOUR"},
    PhraseWords{"STATE", u"ÉTAT"},
    PhraseWords{"OWNER", u"RESPONSABLE"},
    PhraseWords{"NOTE", u"REMARQUE"},
    PhraseWords{"yes", u"oui"},
    PhraseWords{"came back", u"revenue"},
    PhraseWords{"days added to %2: %1", u"jours ajoutés à %2 : %1"},
    PhraseWords{"deadlines written to %2: %1", u"échéances écrites dans %2 : %1"},
    PhraseWords{"No differences.", u"Aucune différence."},
    PhraseWords{"%1 (new)", u"%1 (nouveau)"},
    PhraseWords{"%1 (edited here: left as it is)", u"%1 (modifié ici : laissé tel quel)"},
    PhraseWords{"REFERENCE", u"RÉFÉRENCE"},
    PhraseWords{"INCIDENT", u"INCIDENT"},
    PhraseWords{"TITLE", u"TITRE"},
    PhraseWords{"FIELD", u"CHAMP"},
    PhraseWords{"LABEL", u"LIBELLÉ"},
    PhraseWords{"RECORD", u"ENREGISTREMENT"},
    PhraseWords{"TYPE", u"TYPE"},
    PhraseWords{"STAGE", u"ÉTAPE"},
    PhraseWords{"STEP", u"ÉTAPE DE NOTIFICATION"},
    PhraseWords{"NAME", u"NOM"},
    PhraseWords{"TIME", u"DÉLAI"},
    PhraseWords{"RULE", u"RÈGLE"},
    PhraseWords{"KIND", u"NATURE"},
    PhraseWords{"CHECKED", u"VÉRIFICATION"},
    PhraseWords{"EVENT", u"ÉVÉNEMENT"},
    PhraseWords{"ACTION", u"ACTION"},
    PhraseWords{"AT", u"DATE"},
    PhraseWords{"BY", u"PAR"},
    PhraseWords{"WHAT", u"QUOI"},
    PhraseWords{"VALUE", u"VALEUR"},
    PhraseWords{"state", u"état"},
    PhraseWords{"target", u"cible"},
    PhraseWords{"limit", u"limite"},
    PhraseWords{"date", u"date"},
    PhraseWords{"rule", u"règle"}};

/// A literal that people read: made from its English, and only where its French stands in a table
/// above. A phrase without French does not compile.
class Phrase
{
public:
    consteval Phrase(const char* english) : m_english(english), m_french(frenchOf(english)) {}

    QString in(Language language) const;
    const char* english() const { return m_english; }

private:
    static consteval const char16_t* frenchOf(std::string_view english)
    {
        for (const std::span<const PhraseWords> table :
             {std::span<const PhraseWords>(helpPhrases),
              std::span<const PhraseWords>(answerPhrases)}) {
            for (const PhraseWords& words : table) {
                if (english == words.english)
                    return words.french;
            }
        }
        if (!english.empty())
            doesNotCompile("this phrase has no French");
        return u"";
    }

    const char* m_english;
    const char16_t* m_french;
};

} // namespace ireg::cli
