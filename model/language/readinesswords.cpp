// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exercise/exercise.h"
#include "model/language/words.h"
#include "model/vulnerability/auditrun.h"

namespace ireg
{

// What is done before anything happens: plans are put to the test, weaknesses looked for.
namespace
{

constexpr std::array exerciseFields{
    Wording{"title", u"Title", u"Titre"},
    Wording{"form", u"Form", u"Forme"},
    Wording{"plan", u"Plan tested", u"Plan testé"},
    Wording{"scenario", u"Scenario", u"Scénario"},
    Wording{"planned_at", u"Planned for", u"Prévu le"},
    Wording{"held_at", u"Held", u"Tenu le"},
    Wording{"lead", u"Led by", u"Dirigé par"},
    Wording{"participants", u"Participants", u"Personnes présentes"},
    Wording{"rto_target", u"RTO target", u"DMIA visée (RTO)"},
    Wording{"rto_achieved", u"RTO achieved", u"DMIA obtenue (RTO)"},
    Wording{"rto", u"Recovery time (RTO)", u"Délai de reprise (RTO)"},
    Wording{"rpo_target", u"RPO target", u"PDMA visée (RPO)"},
    Wording{"rpo_achieved", u"RPO achieved", u"PDMA obtenue (RPO)"},
    Wording{"rpo", u"Data lost (RPO)", u"Données perdues (RPO)"},
    Wording{"recovery_location", u"Recovery location", u"Lieu de reprise"},
    Wording{"conclusion", u"Conclusion", u"Conclusion"},
    Wording{"state", u"State", u"État"}};

constexpr std::array findingFields{Wording{"exercise", u"Exercise", u"Exercice"},
                                   Wording{"at", u"When", u"Quand"},
                                   Wording{"text", u"Finding", u"Constat"},
                                   Wording{"by", u"Noted by", u"Noté par"},
                                   Wording{"lesson", u"Lesson from it", u"Enseignement tiré"},
                                   Wording{"action", u"Action from it", u"Action décidée"}};

constexpr std::array auditRunFields{Wording{"scope", u"Scope", u"Périmètre"},
                                    Wording{"held_at", u"Held", u"Tenu le"},
                                    Wording{"by", u"By", u"Par"},
                                    Wording{"method", u"Method", u"Méthode"},
                                    Wording{"conclusion", u"Conclusion", u"Conclusion"}};

constexpr std::array exerciseForms{Wording{"walk-through", u"Walk-through", u"Revue sur table"},
                                   Wording{"simulation", u"Simulated disaster", u"Sinistre simulé"},
                                   Wording{"component", u"Component test", u"Test d’un composant"}};

constexpr std::array exerciseStates{Wording{"planned", u"Planned", u"Prévu"},
                                    Wording{"held", u"Carried out", u"Réalisé"}};

constexpr std::array objectives{Wording{"not-measured", u"Not measured", u"Non mesuré"},
                                Wording{"met", u"Met", u"Respecté"},
                                Wording{"missed", u"Missed", u"Manqué"}};

constexpr std::array readinessVocabularies{vocabulary<ExerciseForm>(exerciseForms),
                                           vocabulary<ExerciseState>(exerciseStates),
                                           vocabulary<Objective>(objectives)};

constexpr std::array readinessTable{
    recordWords<Exercise>({"exercise", u"Exercise", u"Exercice"},
                          {"exercise", u"Exercises", u"Exercices"},
                          exerciseFields,
                          Wording{"exercise-added", u"Exercise added", u"Exercice ajouté"}),
    recordWords<ExerciseFinding>({"finding", u"Finding", u"Constat"},
                                 {"finding", u"Findings", u"Constats"},
                                 findingFields,
                                 Wording{"finding-added", u"Finding added", u"Constat ajouté"}),
    recordWords<AuditRun>({"audit_run", u"Audit run", u"Audit"},
                          {"audit_run", u"Audit runs", u"Audits"},
                          auditRunFields,
                          Wording{"audit-run-added", u"Audit run added", u"Audit ajouté"})};

} // namespace

ConceptWords readinessWords()
{
    return {.records = readinessTable, .vocabularies = readinessVocabularies};
}

} // namespace ireg
