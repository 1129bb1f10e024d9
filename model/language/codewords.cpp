// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/action.h"
#include "model/language/words.h"
#include "model/monitoring/watchitem.h"
#include "model/organisation/organisation.h"

namespace ireg
{

namespace
{

constexpr std::array kinds{
    Words{"data-breach", u"Data breach", u"Violation de données"},
    Words{"service-interruption", u"Service interruption", u"Interruption de service"},
    Words{"reduced-quality", u"Reduced quality of service", u"Dégradation de service"},
    Words{"regression", u"Regression", u"Régression"},
    Words{"security-event", u"Security event", u"Événement de sécurité"},
    Words{"asset-loss", u"Loss of an asset", u"Perte d’un actif"},
    Words{"other", u"Other", u"Autre"}};

constexpr std::array dispositions{Words{"undecided", u"Undecided", u"À décider"},
                                  Words{"confirmed", u"Confirmed", u"Confirmé"},
                                  Words{"suspected", u"Suspected", u"Suspecté"},
                                  Words{"near-miss", u"Near miss", u"Quasi-incident"},
                                  Words{"false-positive", u"False positive", u"Faux positif"},
                                  Words{"duplicate", u"Duplicate", u"Doublon"},
                                  Words{"transferred", u"Transferred", u"Transféré"}};

constexpr std::array severities{Words{"critical", u"Critical", u"Critique"},
                                Words{"high", u"High", u"Élevée"},
                                Words{"medium", u"Medium", u"Moyenne"},
                                Words{"low", u"Low", u"Faible"},
                                Words{"planning", u"Planning", u"Planifiée"}};

constexpr std::array levels{Words{"none", u"None", u"Nulle"},
                            Words{"low", u"Low", u"Faible"},
                            Words{"moderate", u"Moderate", u"Modérée"},
                            Words{"high", u"High", u"Élevée"}};

constexpr std::array urgencies{Words{"low", u"Low", u"Faible"},
                               Words{"medium", u"Medium", u"Moyenne"},
                               Words{"high", u"High", u"Élevée"}};

constexpr std::array answers{Words{"unknown", u"Not known", u"Non déterminé"},
                             Words{"yes", u"Yes", u"Oui"},
                             Words{"no", u"No", u"Non"}};

// The labels of FIRST's standard TLP 2.0 are not translated.
constexpr std::array tlpLabels{Words{"red", u"TLP:RED", u"TLP:RED"},
                               Words{"amber-strict", u"TLP:AMBER+STRICT", u"TLP:AMBER+STRICT"},
                               Words{"amber", u"TLP:AMBER", u"TLP:AMBER"},
                               Words{"green", u"TLP:GREEN", u"TLP:GREEN"},
                               Words{"clear", u"TLP:CLEAR", u"TLP:CLEAR"}};

constexpr std::array detections{
    Words{"staff", u"Staff", u"Personnel"},
    Words{"customer", u"Customer", u"Client"},
    Words{"monitoring", u"Monitoring", u"Supervision technique"},
    Words{"audit-or-review", u"Audit or review", u"Audit ou revue"},
    Words{"third-party", u"Third party", u"Tiers"},
    Words{"attacker", u"The attacker", u"L’attaquant"},
    Words{"law-enforcement", u"Law enforcement", u"Forces de l’ordre"},
    Words{"fraud-detection", u"Fraud detection", u"Détection de fraude"},
    Words{"incident-response", u"Response to another incident", u"Réponse à un autre incident"},
    Words{"break-in-found", u"Break-in found", u"Effraction constatée"},
    Words{"other", u"Other", u"Autre"},
    Words{"unknown", u"Not known", u"Non déterminé"}};

constexpr std::array dataRoles{Words{"controller", u"Controller", u"Responsable du traitement"},
                               Words{"processor", u"Processor", u"Sous-traitant"},
                               Words{"both", u"Both", u"Les deux"}};

constexpr std::array rootCauses{
    Words{"system-failure", u"System failure", u"Défaillance d’un système"},
    Words{"natural-phenomenon", u"Natural phenomenon", u"Phénomène naturel"},
    Words{"human-error", u"Human error", u"Erreur humaine"},
    Words{"malicious-action", u"Malicious action", u"Action malveillante"},
    Words{"third-party-failure", u"Failure of a third party", u"Défaillance d’un tiers"},
    Words{"unknown", u"Not known", u"Non déterminée"}};

constexpr std::array stages{Words{"assess", u"Assess", u"Qualifier"},
                            Words{"contain", u"Contain", u"Contenir"},
                            Words{"evaluate", u"Evaluate", u"Évaluer"},
                            Words{"notify", u"Notify", u"Notifier"},
                            Words{"review", u"Review", u"Examiner"},
                            Words{"monitor", u"Monitor", u"Surveiller"}};

constexpr std::array statuses{Words{"open", u"Open", u"Ouvert"},
                              Words{"on-hold", u"On hold", u"En attente"},
                              Words{"closed", u"Closed", u"Clos"}};

constexpr std::array planDecisions{Words{"not-decided", u"Not decided", u"Non décidé"},
                                   Words{"not-invoked", u"Not invoked", u"Non déclenché"},
                                   Words{"invoked", u"Invoked", u"Déclenché"}};

constexpr std::array workflows{Words{"six-stages", u"Six stages", u"Six étapes"},
                               Words{"none", u"Without stages", u"Sans étapes"}};

constexpr std::array linkKinds{Words{"duplicate-of", u"Duplicate of", u"Doublon de"},
                               Words{"caused-by", u"Caused by", u"Causé par"},
                               Words{"related", u"Related to", u"Lié à"}};

constexpr std::array catalogueKinds{Words{"service", u"Service", u"Service"},
                                    Words{"product", u"Product", u"Produit"},
                                    Words{"supplier", u"Supplier", u"Fournisseur"},
                                    Words{"customer", u"Customer", u"Client"}};

constexpr std::array deployments{Words{"cloud", u"In the cloud", u"Dans le nuage"},
                                 Words{"installed", u"Installed", u"Installé"}};

constexpr std::array entryKinds{Words{"fact", u"Fact", u"Fait"},
                                Words{"decision", u"Decision", u"Décision"},
                                Words{"communication", u"Communication", u"Communication"},
                                Words{"stage", u"Stage", u"Étape"}};

constexpr std::array actionTypes{Words{"contain", u"Contain", u"Contenir"},
                                 Words{"correct", u"Correct", u"Corriger"},
                                 Words{"prevent", u"Prevent", u"Prévenir"},
                                 Words{"improve", u"Improve", u"Améliorer"}};

constexpr std::array targets{Words{"process", u"Process", u"Processus"},
                             Words{"procedure", u"Procedure", u"Procédure"},
                             Words{"system", u"System", u"Système"},
                             Words{"tool", u"Tool", u"Outil"}};

constexpr std::array lessonStates{Words{"identified", u"Identified", u"Identifié"},
                                  Words{"agreed", u"Agreed", u"Convenu"},
                                  Words{"applied", u"Applied", u"Appliqué"},
                                  Words{"verified", u"Verified", u"Vérifié"}};

constexpr std::array costBases{Words{"estimated", u"Estimated", u"Estimé"},
                               Words{"actual", u"Actual", u"Réel"}};

constexpr std::array table{vocabulary<Kind>(kinds),
                           vocabulary<Disposition>(dispositions),
                           vocabulary<Severity>(severities),
                           vocabulary<Level>(levels),
                           vocabulary<Urgency>(urgencies),
                           vocabulary<Answer>(answers),
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
                           vocabulary<ActionType>(actionTypes),
                           vocabulary<Target>(targets),
                           vocabulary<LessonState>(lessonStates),
                           vocabulary<CostBasis>(costBases)};

} // namespace

std::span<const Vocabulary> vocabularies()
{
    return table;
}

} // namespace ireg
