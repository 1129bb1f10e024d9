// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/action.h"
#include "model/evidence/evidence.h"
#include "model/incident/breachscore.h"
#include "model/incident/incidentcodes.h"
#include "model/language/words.h"
#include "model/lesson/lesson.h"
#include "model/monitoring/watchitem.h"
#include "model/notification/assessment.h"
#include "model/notification/clause.h"
#include "model/notification/deadline.h"
#include "model/organisation/organisation.h"
#include "model/review/review.h"
#include "model/timeline/timeline.h"

namespace ireg
{

namespace
{

constexpr std::array kinds{
    Wording{"data-breach", u"Data breach", u"Violation de données"},
    Wording{"service-interruption", u"Service interruption", u"Interruption de service"},
    Wording{"reduced-quality", u"Reduced quality of service", u"Dégradation de service"},
    Wording{"regression", u"Regression", u"Régression"},
    Wording{"security-event", u"Security event", u"Événement de sécurité"},
    Wording{"asset-loss", u"Loss of an asset", u"Perte d’un actif"},
    Wording{"other", u"Other", u"Autre"}};

constexpr std::array dispositions{Wording{"undecided", u"Undecided", u"À décider"},
                                  Wording{"confirmed", u"Confirmed", u"Confirmé"},
                                  Wording{"suspected", u"Suspected", u"Suspecté"},
                                  Wording{"near-miss", u"Near miss", u"Quasi-incident"},
                                  Wording{"false-positive", u"False positive", u"Faux positif"},
                                  Wording{"duplicate", u"Duplicate", u"Doublon"},
                                  Wording{"transferred", u"Transferred", u"Transféré"}};

constexpr std::array severities{Wording{"critical", u"Critical", u"Critique"},
                                Wording{"high", u"High", u"Élevée"},
                                Wording{"medium", u"Medium", u"Moyenne"},
                                Wording{"low", u"Low", u"Faible"},
                                Wording{"planning", u"Planning", u"Planifiée"}};

constexpr std::array levels{Wording{"none", u"None", u"Nulle"},
                            Wording{"low", u"Low", u"Faible"},
                            Wording{"moderate", u"Moderate", u"Modérée"},
                            Wording{"high", u"High", u"Élevée"}};

constexpr std::array urgencies{Wording{"low", u"Low", u"Faible"},
                               Wording{"medium", u"Medium", u"Moyenne"},
                               Wording{"high", u"High", u"Élevée"}};

constexpr std::array disclosures{Wording{"unknown", u"Not known", u"Non déterminée"},
                                 Wording{"no", u"No", u"Non"},
                                 Wording{"suspected", u"Suspected", u"Suspectée"},
                                 Wording{"confirmed", u"Confirmed", u"Confirmée"}};

constexpr std::array confidences{Wording{"none", u"None", u"Nulle"},
                                 Wording{"low", u"Low", u"Faible"},
                                 Wording{"medium", u"Medium", u"Moyenne"},
                                 Wording{"high", u"High", u"Élevée"}};

constexpr std::array answers{Wording{"unknown", u"Not known", u"Non déterminé"},
                             Wording{"yes", u"Yes", u"Oui"},
                             Wording{"no", u"No", u"Non"}};

// The labels of FIRST's standard TLP 2.0 are not translated.
constexpr std::array tlpLabels{Wording{"red", u"TLP:RED", u"TLP:RED"},
                               Wording{"amber-strict", u"TLP:AMBER+STRICT", u"TLP:AMBER+STRICT"},
                               Wording{"amber", u"TLP:AMBER", u"TLP:AMBER"},
                               Wording{"green", u"TLP:GREEN", u"TLP:GREEN"},
                               Wording{"clear", u"TLP:CLEAR", u"TLP:CLEAR"}};

constexpr std::array detections{
    Wording{"staff", u"Staff", u"Personnel"},
    Wording{"customer", u"Customer", u"Client"},
    Wording{"monitoring", u"Monitoring", u"Supervision technique"},
    Wording{"audit-or-review", u"Audit or review", u"Audit ou revue"},
    Wording{"third-party", u"Third party", u"Tiers"},
    Wording{"attacker", u"The attacker", u"L’attaquant"},
    Wording{"law-enforcement", u"Law enforcement", u"Forces de l’ordre"},
    Wording{"fraud-detection", u"Fraud detection", u"Détection de fraude"},
    Wording{"incident-response", u"Response to another incident", u"Réponse à un autre incident"},
    Wording{"break-in-found", u"Break-in found", u"Effraction constatée"},
    Wording{"other", u"Other", u"Autre"},
    Wording{"unknown", u"Not known", u"Non déterminé"}};

constexpr std::array dataRoles{Wording{"controller", u"Controller", u"Responsable du traitement"},
                               Wording{"processor", u"Processor", u"Sous-traitant"},
                               Wording{"both", u"Both", u"Les deux"}};

constexpr std::array rootCauses{
    Wording{"system-failure", u"System failure", u"Défaillance d’un système"},
    Wording{"natural-phenomenon", u"Natural phenomenon", u"Phénomène naturel"},
    Wording{"human-error", u"Human error", u"Erreur humaine"},
    Wording{"malicious-action", u"Malicious action", u"Action malveillante"},
    Wording{"third-party-failure", u"Failure of a third party", u"Défaillance d’un tiers"},
    Wording{"unknown", u"Not known", u"Non déterminée"}};

constexpr std::array stages{Wording{"assess", u"Assess", u"Qualifier"},
                            Wording{"contain", u"Contain", u"Contenir"},
                            Wording{"evaluate", u"Evaluate", u"Évaluer"},
                            Wording{"notify", u"Notify", u"Notifier"},
                            Wording{"review", u"Review", u"Examiner"},
                            Wording{"monitor", u"Monitor", u"Surveiller"}};

constexpr std::array statuses{Wording{"open", u"Open", u"Ouvert"},
                              Wording{"on-hold", u"On hold", u"En attente"},
                              Wording{"closed", u"Closed", u"Clos"}};

constexpr std::array planDecisions{Wording{"not-decided", u"Not decided", u"Non décidé"},
                                   Wording{"not-invoked", u"Not invoked", u"Non déclenché"},
                                   Wording{"invoked", u"Invoked", u"Déclenché"}};

constexpr std::array workflows{Wording{"six-stages", u"Six stages", u"Six étapes"},
                               Wording{"none", u"Without stages", u"Sans étapes"}};

constexpr std::array linkKinds{Wording{"duplicate-of", u"Duplicate of", u"Doublon de"},
                               Wording{"caused-by", u"Caused by", u"Causé par"},
                               Wording{"related", u"Related to", u"Lié à"}};

constexpr std::array catalogueKinds{Wording{"service", u"Service", u"Service"},
                                    Wording{"product", u"Product", u"Produit"},
                                    Wording{"supplier", u"Supplier", u"Fournisseur"},
                                    Wording{"customer", u"Customer", u"Client"}};

constexpr std::array deployments{Wording{"cloud", u"In the cloud", u"Dans le nuage"},
                                 Wording{"installed", u"Installed", u"Installé"}};

constexpr std::array entryKinds{Wording{"fact", u"Fact", u"Fait"},
                                Wording{"decision", u"Decision", u"Décision"},
                                Wording{"communication", u"Communication", u"Communication"},
                                Wording{"stage", u"Stage", u"Étape"}};

constexpr std::array custodyEvents{
    Wording{"collected", u"Collected", u"Recueillie"},
    Wording{"copied-out", u"Copied out", u"Copiée hors du registre"}};

constexpr std::array clockStates{Wording{"not_applicable", u"Does not apply", u"Sans objet"},
                                 Wording{"not_started", u"Not started", u"Pas commencé"},
                                 Wording{"running", u"Running", u"Court"},
                                 Wording{"due_soon", u"Due soon", u"Bientôt échu"},
                                 Wording{"overdue", u"Overdue", u"Dépassé"},
                                 Wording{"met", u"Met", u"Respecté"},
                                 Wording{"met_late", u"Met late", u"Respecté en retard"},
                                 Wording{"waived", u"Not required", u"Non requis"}};

constexpr std::array actionTypes{Wording{"contain", u"Contain", u"Contenir"},
                                 Wording{"correct", u"Correct", u"Corriger"},
                                 Wording{"prevent", u"Prevent", u"Prévenir"},
                                 Wording{"improve", u"Improve", u"Améliorer"}};

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

constexpr std::array assessed{
    Wording{"not-applicable", u"Does not bind us", u"Ne nous lie pas"},
    Wording{"applicable", u"Binds us, not decided yet", u"Nous lie, pas encore décidé"},
    Wording{"not-triggered", u"Binds us, nobody has to be told", u"Nous lie, personne à informer"},
    Wording{"triggered", u"Somebody has to be told", u"Notification due"}};

constexpr std::array clauseDuties{Wording{"notice", u"Notice", u"Avis"},
                                  Wording{"update", u"Periodic update", u"Point d’avancement"},
                                  Wording{"rca", u"Report on the cause", u"Rapport de cause"}};

constexpr std::array clauseUnits{Wording{"hours", u"Hours", u"Heures"},
                                 Wording{"calendar-days", u"Calendar days", u"Jours calendaires"},
                                 Wording{"business-days", u"Business days", u"Jours ouvrés"}};

constexpr std::array natures{Wording{"simple", u"Simple", u"Simples"},
                             Wording{"behavioural", u"Behavioural", u"Comportementales"},
                             Wording{"financial", u"Financial", u"Financières"},
                             Wording{"sensitive", u"Sensitive", u"Sensibles"}};

constexpr std::array circumstances{
    Wording{"-3", u"Three steps less telling", u"Trois crans moins révélatrices"},
    Wording{"-2", u"Two steps less telling", u"Deux crans moins révélatrices"},
    Wording{"-1", u"One step less telling", u"Un cran moins révélatrices"},
    Wording{"0", u"As usual for such data", u"Habituelles pour ces données"},
    Wording{"+1", u"One step more telling", u"Un cran plus révélatrices"},
    Wording{"+2", u"Two steps more telling", u"Deux crans plus révélatrices"},
    Wording{"+3", u"Three steps more telling", u"Trois crans plus révélatrices"}};

constexpr std::array identifications{Wording{"negligible", u"Negligible", u"Négligeable"},
                                     Wording{"limited", u"Limited", u"Limitée"},
                                     Wording{"significant", u"Significant", u"Importante"},
                                     Wording{"maximum", u"Maximum", u"Maximale"}};

constexpr std::array losses{
    Wording{"none", u"None", u"Aucune"},
    Wording{"partial", u"To known recipients, or for a time", u"À des tiers connus, ou passagère"},
    Wording{"full", u"To unknown recipients, or for good", u"À des inconnus, ou définitive"}};

constexpr std::array bands{Wording{"low", u"Low", u"Faible"},
                           Wording{"medium", u"Medium", u"Moyenne"},
                           Wording{"high", u"High", u"Élevée"},
                           Wording{"very-high", u"Very high", u"Très élevée"}};

constexpr std::array vocabularyTable{vocabulary<Kind>(kinds),
                                     vocabulary<Disposition>(dispositions),
                                     vocabulary<Severity>(severities),
                                     vocabulary<Level>(levels),
                                     vocabulary<Urgency>(urgencies),
                                     vocabulary<Answer>(answers),
                                     vocabulary<Disclosure>(disclosures),
                                     vocabulary<Confidence>(confidences),
                                     vocabulary<Tlp>(tlpLabels),
                                     vocabulary<Detection>(detections),
                                     vocabulary<DataRole>(dataRoles),
                                     vocabulary<RootCause>(rootCauses),
                                     vocabulary<Stage>(stages),
                                     vocabulary<Status>(statuses),
                                     vocabulary<PlanDecision>(planDecisions),
                                     vocabulary<Workflow>(workflows),
                                     vocabulary<LinkKind>(linkKinds),
                                     vocabulary<CatalogueKind>(catalogueKinds),
                                     vocabulary<Deployment>(deployments),
                                     vocabulary<EntryKind>(entryKinds),
                                     vocabulary<CustodyEvent>(custodyEvents),
                                     vocabulary<ActionType>(actionTypes),
                                     vocabulary<Target>(targets),
                                     vocabulary<LessonState>(lessonStates),
                                     vocabulary<CostBasis>(costBases),
                                     vocabulary<Assessed>(assessed),
                                     vocabulary<DeadlineState>(clockStates),
                                     vocabulary<ClauseDuty>(clauseDuties),
                                     vocabulary<ClauseUnit>(clauseUnits),
                                     vocabulary<DataNature>(natures),
                                     vocabulary<Circumstances>(circumstances),
                                     vocabulary<Identification>(identifications),
                                     vocabulary<Loss>(losses),
                                     vocabulary<BreachBand>(bands)};

} // namespace

std::span<const Vocabulary> vocabularies()
{
    return vocabularyTable;
}

} // namespace ireg
