// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"
#include "model/lesson/lesson.h"
#include "model/lesson/training.h"
#include "model/monitoring/watchcheck.h"
#include "model/review/review.h"

namespace ireg
{

namespace
{

constexpr std::array reviewFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"cycle", u"Cycle", u"Cycle"},
    Wording{"held_at", u"Held", u"Tenu le"},
    Wording{"facilitator", u"Facilitator", u"Animateur"},
    Wording{"participants", u"Participants", u"Personnes présentes"},
    Wording{"summary", u"Summary", u"Synthèse"},
    Wording{"contributing_factors", u"Contributing factors", u"Facteurs contributifs"},
    Wording{"went_well", u"What went well", u"Points forts"},
    Wording{"went_badly", u"What went badly", u"Points faibles"},
    Wording{"luck", u"Where we were lucky", u"Part de chance"},
    Wording{"controls_failed",
            u"Controls that failed or were missing",
            u"Mesures de sécurité défaillantes ou absentes"},
    Wording{"timeline_validated", u"Timeline validated", u"Chronologie validée"},
    Wording{"approved_by", u"Approved by", u"Approuvé par"},
    Wording{"approved_at", u"Approved", u"Approuvé le"}};

constexpr std::array costFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"what", u"What it was for", u"Objet"},
    Wording{"cents", u"Amount", u"Montant"},
    Wording{"currency", u"Currency", u"Devise"},
    Wording{"amount_text", u"Amount as given", u"Montant tel qu’indiqué"},
    Wording{"basis", u"Basis", u"Base de calcul"}};

constexpr std::array lessonFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"statement", u"What was learned", u"Enseignement tiré"},
    Wording{"change", u"What it changes", u"Changement décidé"},
    Wording{"signal", u"Sign to recognise it by", u"Signe qui permet de le reconnaître"},
    Wording{"theme", u"Theme", u"Thème"},
    Wording{"target", u"Target", u"Cible"},
    Wording{"state", u"State", u"État"},
    Wording{"owner", u"Owner", u"Responsable"},
    Wording{"agreed_at", u"Agreed", u"Convenu le"},
    Wording{"applied_at", u"Applied", u"Appliqué le"},
    Wording{"verified_at", u"Verified", u"Vérifié le"},
    Wording{"control", u"Controls it improves", u"Mesures de sécurité améliorées"},
    Wording{"audience", u"Who should know it", u"À qui le faire savoir"},
    Wording{"avoid", u"What to avoid", u"À éviter"},
    Wording{"agreed_by", u"Agreed by", u"Convenu par"},
    Wording{"applied_by", u"Applied by", u"Appliqué par"},
    Wording{"verified_by", u"Verified by", u"Vérifié par"},
    Wording{"applied_proof", u"What shows that it was applied", u"Preuve de l’application"},
    Wording{"verified_proof", u"What the check showed", u"Résultat de la vérification"},
    Wording{"nonconformity", u"Nonconformity", u"Non-conformité"},
    Wording{"risk_reference", u"Risk", u"Risque"}};

constexpr std::array trainingFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"lesson", u"Lesson", u"Enseignement"},
    Wording{"topic", u"Topic", u"Sujet"},
    Wording{"held_at", u"Held", u"Tenue le"},
    Wording{"held_by", u"Held by", u"Animée par"},
    Wording{"audience", u"For whom", u"Public"},
    Wording{"people", u"People who took part", u"Nombre de personnes présentes"}};

constexpr std::array lessonLinkFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"lesson", u"Lesson", u"Enseignement"},
    Wording{"came_back", u"Known before and came back", u"Déjà connu et récurrent"}};

constexpr std::array watchFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"what", u"What is watched", u"Point à surveiller"},
    Wording{"until", u"Until", u"Jusqu’au"},
    Wording{"checked_at", u"Checked", u"Vérifié le"},
    Wording{"checked_by", u"Checked by", u"Vérifié par"},
    Wording{"result", u"Result", u"Résultat"},
    Wording{"recurred", u"Came back", u"Récurrence"},
    Wording{"threshold", u"Value that raises the alarm", u"Seuil d’alerte"}};

constexpr std::array watchCheckFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"watch_item", u"Watch item", u"Point de surveillance"},
    Wording{"checked_at", u"Checked", u"Vérifié le"},
    Wording{"checked_by", u"Checked by", u"Vérifié par"},
    Wording{"result", u"Result", u"Résultat"},
    Wording{"note", u"What was seen", u"Constat"}};

constexpr std::array sightings{Wording{"nothing-seen", u"Nothing seen", u"Rien de constaté"},
                               Wording{"seen-again", u"Seen again", u"Constaté de nouveau"},
                               Wording{"cannot-tell", u"Can’t tell", u"Indéterminé"}};

constexpr std::array targets{Wording{"process", u"Process", u"Processus"},
                             Wording{"procedure", u"Procedure", u"Procédure"},
                             Wording{"system", u"System", u"Système"},
                             Wording{"tool", u"Tool", u"Outil"}};

constexpr std::array lessonStates{Wording{"identified", u"Identified", u"Identifié"},
                                  Wording{"agreed", u"Agreed", u"Convenu"},
                                  Wording{"applied", u"Applied", u"Appliqué"},
                                  Wording{"verified", u"Verified", u"Vérifié"}};

constexpr std::array costBases{Wording{"estimated", u"Estimated", u"Estimé"},
                               Wording{"actual", u"Actual", u"Réel"}};

constexpr std::array lessonVocabularies{vocabulary<Target>(targets),
                                        vocabulary<LessonState>(lessonStates),
                                        vocabulary<CostBasis>(costBases),
                                        vocabulary<Sighting>(sightings)};

constexpr std::array lessonTable{
    recordWords<Review>(
        {"review", u"Review", u"Examen"}, {"review", u"Reviews", u"Examens"}, reviewFields),
    recordWords<CostLine>({"cost_line", u"Cost", u"Coût"},
                          {"cost_line", u"Costs", u"Coûts"},
                          costFields,
                          Wording{"cost-line-added", u"Cost added", u"Coût ajouté"}),
    recordWords<Lesson>({"lesson", u"Lesson", u"Enseignement"},
                        {"lesson", u"Lessons", u"Enseignements"},
                        lessonFields,
                        Wording{"lesson-recorded", u"Lesson recorded", u"Enseignement consigné"}),
    recordWords<LessonLink>({"lesson_link", u"Lesson met again", u"Enseignement revu"},
                            {"lesson_link", u"Lessons met again", u"Enseignements revus"},
                            lessonLinkFields),
    recordWords<Training>(
        {"training", u"Training", u"Formation"},
        {"training", u"Training held", u"Formations tenues"},
        trainingFields,
        Wording{"training-recorded", u"Training recorded", u"Formation consignée"}),
    recordWords<WatchItem>(
        {"watch_item", u"Watch item", u"Point de surveillance"},
        {"watch_item", u"Watch items", u"Points de surveillance"},
        watchFields,
        Wording{"watch-added", u"Watch item added", u"Point de surveillance ajouté"}),
    recordWords<WatchCheck>({"watch_check", u"Check of a watch item", u"Vérification d’un point"},
                            {"watch_check", u"Checks of watch items", u"Vérifications des points"},
                            watchCheckFields)};

} // namespace

ConceptWords lessonWords()
{
    return {.records = lessonTable, .vocabularies = lessonVocabularies};
}

} // namespace ireg
