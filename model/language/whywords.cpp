// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/agenda.h"
#include "model/language/words.h"
#include "model/review/why.h"

namespace ireg
{

namespace
{

constexpr std::array whyFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"parent", u"Stands beneath", u"Se place sous"},
    Wording{"answer", u"Because", u"Parce que"},
    Wording{"grounds", u"What shows it", u"Ce qui le montre"},
    Wording{"evidence", u"Evidence", u"Preuve"},
    Wording{"confidence", u"Confidence", u"Confiance"},
    Wording{"root", u"Root cause", u"Cause profonde"},
    Wording{"category", u"Category of the root cause", u"Catégorie de cause profonde"},
    Wording{"detail", u"What made it possible", u"Ce qui l’a rendu possible"}};

constexpr std::array causeDetails{
    Wording{
        "inadequate-process", u"Process inadequate or missing", u"Processus inadapté ou absent"},
    Wording{"inadequate-personnel",
            u"Too few people, or not trained for it",
            u"Effectif insuffisant ou non formé"},
    Wording{"inadequate-technology",
            u"Technology inadequate or missing",
            u"Technologie inadaptée ou absente"},
    Wording{"design-flaw", u"Flaw of design", u"Défaut de conception"},
    Wording{"faulty-change", u"Faulty change", u"Changement défectueux"},
    Wording{"capacity", u"Capacity", u"Capacité"},
    Wording{"unpatched-vulnerability",
            u"Known vulnerability not fixed",
            u"Vulnérabilité connue non corrigée"},
    Wording{"stolen-credential", u"Stolen credential", u"Identifiants volés"},
    Wording{"phishing", u"Phishing", u"Hameçonnage"},
    Wording{"supplier", u"Supplier", u"Fournisseur"},
    Wording{"other", u"Other", u"Autre"},
    Wording{"unknown", u"Not known", u"Non déterminé"}};

constexpr std::array agendaSteps{
    Wording{"summary", u"Summary", u"Synthèse"},
    Wording{"timeline", u"Timeline", u"Chronologie"},
    Wording{"went-well", u"What went well", u"Points forts"},
    Wording{"went-badly", u"What went badly", u"Points faibles"},
    Wording{"luck", u"Where we were lucky", u"Part de chance"},
    Wording{"why-tree", u"Why-tree", u"Arbre des pourquoi"},
    Wording{"factors", u"Contributing factors", u"Facteurs contributifs"},
    Wording{"controls",
            u"Controls that failed or were missing",
            u"Mesures de sécurité défaillantes ou absentes"},
    Wording{"actions", u"Actions", u"Actions"},
    Wording{"lessons", u"Lessons", u"Enseignements"},
    Wording{"approval", u"Approval", u"Approbation"}};

constexpr std::array whyVocabularies{vocabulary<CauseDetail>(causeDetails),
                                     vocabulary<AgendaStep>(agendaSteps)};

constexpr std::array whyTable{
    recordWords<Why>({"why", u"Why", u"Pourquoi"},
                     {"why", u"Why-tree", u"Arbre des pourquoi"},
                     whyFields,
                     Wording{"why-added", u"Why answered", u"Pourquoi renseigné"})};

} // namespace

ConceptWords whyWords()
{
    return {.records = whyTable, .vocabularies = whyVocabularies};
}

} // namespace ireg
