// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/affected.h"
#include "model/incident/breachscore.h"
#include "model/incident/confirmation.h"
#include "model/incident/incident.h"
#include "model/incident/provenance.h"
#include "model/incident/stagevisit.h"
#include "model/language/words.h"
#include "model/vulnerability/vulnerability.h"

namespace ireg
{

namespace
{

constexpr std::array incidentFields{
    Wording{"reference", u"Reference", u"Référence"},
    Wording{"title", u"Title", u"Titre"},
    Wording{"kind", u"Kind", u"Nature"},
    Wording{"status", u"Status", u"Statut"},
    Wording{"workflow", u"Workflow", u"Déroulement"},
    Wording{"stage", u"Stage", u"Étape"},
    Wording{"disposition", u"Disposition", u"Qualification"},
    Wording{"disposition_reason", u"Reason for the disposition", u"Motif de la qualification"},
    Wording{"confidence", u"Confidence in the account", u"Fiabilité du récit"},
    Wording{"summary", u"Summary", u"Résumé"},
    Wording{"tlp", u"Sharing (TLP)", u"Partage (TLP)"},
    Wording{"owner", u"Owner", u"Responsable"},
    Wording{"noticed", u"Noticed", u"Constaté le"},
    Wording{"recorded", u"Recorded", u"Enregistré le"},
    Wording{"detected_by", u"Detected by", u"Détecté par"},
    Wording{"detection_detail", u"How it was detected", u"Circonstances de la détection"},
    Wording{"reporter", u"Reported by", u"Signalé par"},
    Wording{"occurred_from", u"Occurred from", u"Survenu à partir du"},
    Wording{"occurred_to", u"Occurred until", u"Survenu jusqu’au"},
    Wording{"confidentiality", u"Confidentiality", u"Confidentialité"},
    Wording{"integrity", u"Integrity", u"Intégrité"},
    Wording{"availability", u"Availability", u"Disponibilité"},
    Wording{"urgency", u"Urgency", u"Urgence"},
    Wording{"safety", u"Safety of people at stake", u"Sécurité des personnes en jeu"},
    Wording{"ransom", u"Ransom demanded", u"Rançon demandée"},
    Wording{"serious_harm",
            u"Serious harm to individuals likely",
            u"Préjudice grave probable pour des personnes"},
    Wording{"severity_computed", u"Computed severity", u"Gravité calculée"},
    Wording{"severity_override", u"Severity override", u"Gravité forcée"},
    Wording{"severity", u"Severity", u"Gravité"},
    Wording{"severity_reason", u"Reason for the override", u"Motif de la dérogation"},
    Wording{"severity_confirmed_by", u"Severity confirmed by", u"Gravité confirmée par"},
    Wording{"acknowledged_at", u"Acknowledged", u"Pris en charge le"},
    Wording{"declared_at", u"Declared", u"Déclaré le"},
    Wording{"aware_at", u"Became aware", u"Prise de connaissance"},
    Wording{
        "aware_at_none_reason", u"Why not yet aware", u"Motif d’absence de prise de connaissance"},
    Wording{"suspected_at", u"Suspected", u"Soupçon"},
    Wording{"believed_at", u"Reasonable grounds to believe", u"Motifs raisonnables de croire"},
    Wording{"determined_at", u"Determined", u"Détermination"},
    Wording{"classified_at", u"Classified", u"Classification"},
    Wording{
        "discovered_at", u"Discovered, or should have been", u"Découvert, ou aurait dû l’être, le"},
    Wording{"ransom_paid_at", u"Ransom paid", u"Rançon payée le"},
    Wording{"fix_available_at", u"Fix available", u"Correctif disponible le"},
    Wording{"information_available_at",
            u"Missing information available",
            u"Informations manquantes disponibles le"},
    Wording{"immediate_measures", u"Immediate measures", u"Mesures immédiates"},
    Wording{"residual_risk", u"Residual risk", u"Risque résiduel"},
    Wording{"contained_at", u"Contained", u"Confinement acquis le"},
    Wording{"contained_by", u"Containment confirmed by", u"Confinement confirmé par"},
    Wording{
        "containment_verified", u"How containment was verified", u"Vérification du confinement"},
    Wording{"contained_at_none_reason",
            u"Why it cannot be contained",
            u"Motif d’absence de confinement"},
    Wording{"eradicated_at", u"Eradicated", u"Éradiqué le"},
    Wording{"recovered_at", u"Recovered", u"Rétabli le"},
    Wording{"evidence_none_reason", u"Why there is no evidence", u"Motif d’absence de preuve"},
    Wording{"recovery_plan", u"Disaster recovery plan", u"Plan de reprise après sinistre (PRA)"},
    Wording{"continuity_plan", u"Business continuity plan", u"Plan de continuité d’activité (PCA)"},
    Wording{"plan_reason",
            u"Reason for the decision on the plans",
            u"Motif de la décision sur les plans"},
    Wording{"plan_decided_by", u"Plans decided by", u"Plans décidés par"},
    Wording{
        "personal_data", u"Personal data involved", u"Données à caractère personnel concernées"},
    Wording{"disclosure", u"Data disclosed", u"Divulgation de données"},
    Wording{"data_categories", u"Categories of data", u"Catégories de données"},
    Wording{"individuals", u"Individuals affected", u"Personnes concernées"},
    Wording{"individuals_approximate",
            u"Number of individuals is approximate",
            u"Nombre de personnes approximatif"},
    Wording{"individuals_none_reason",
            u"Why the number of individuals is not known",
            u"Motif d’absence du nombre de personnes"},
    Wording{"data_records", u"Data records affected", u"Enregistrements concernés"},
    Wording{"data_records_approximate",
            u"Number of data records is approximate",
            u"Nombre d’enregistrements approximatif"},
    Wording{"countries", u"Countries", u"Pays"},
    Wording{"data_role", u"Role for the data", u"Rôle à l’égard des données"},
    Wording{"encrypted", u"Data encrypted", u"Données chiffrées"},
    Wording{"consequences", u"Likely consequences", u"Conséquences probables"},
    Wording{"impact", u"Impact", u"Incidence"},
    Wording{"service_minutes", u"Minutes of service lost", u"Minutes de service perdues"},
    Wording{"users_affected", u"Users affected", u"Utilisateurs touchés"},
    Wording{"last_good", u"Last known good", u"Dernier état correct"},
    Wording{"first_bad", u"First known bad", u"Premier état défectueux"},
    Wording{"change", u"Change that caused it", u"Changement en cause"},
    Wording{"fixed_in", u"Fixed in", u"Corrigé dans"},
    Wording{"notify_required", u"Notification required", u"Notification requise"},
    Wording{"notify_reason",
            u"Reason for the decision on notification",
            u"Motif de la décision de notifier ou non"},
    Wording{"notify_decided_by", u"Notification decided by", u"Décision de notification prise par"},
    Wording{"notify_decided_at", u"Notification decided", u"Décision de notification prise le"},
    Wording{"root_cause_category", u"Category of the root cause", u"Catégorie de cause profonde"},
    Wording{"root_cause", u"Root cause", u"Cause profonde"},
    Wording{"root_cause_none_reason",
            u"Why the root cause is not known",
            u"Motif d’absence de cause profonde"},
    Wording{"vulnerability", u"Vulnerability it came through", u"Vulnérabilité exploitée"},
    Wording{"lesson_none_reason", u"Why there is no lesson", u"Motif d’absence d’enseignement"},
    Wording{"effectiveness_method",
            u"How effectiveness is verified",
            u"Méthode de vérification d’efficacité"},
    Wording{"effective", u"Measures effective", u"Mesures efficaces"},
    Wording{"effective_checked_at", u"Effectiveness verified", u"Efficacité vérifiée le"},
    Wording{"effective_none_reason",
            u"Why effectiveness cannot be verified",
            u"Motif d’absence de vérification d’efficacité"},
    Wording{
        "monitoring_none_reason", u"Why nothing is watched", u"Motif d’absence de surveillance"},
    Wording{"hold_reason", u"Reason for the hold", u"Motif de la mise en attente"},
    Wording{"external_references", u"External references", u"Références externes"},
    Wording{"group_name", u"Group", u"Groupe"},
    Wording{"closed_at", u"Closed", u"Clos le"},
    Wording{"closed_by", u"Closed by", u"Clos par"},
    Wording{"cycle", u"Cycle", u"Cycle"},
    Wording{"duty_triggered", u"Must be told by law", u"Notification légale due"},
    Wording{"nonconformity", u"Nonconformity", u"Non-conformité"},
    Wording{"risk_reference", u"Risk", u"Risque"},
    Wording{"control", u"Controls concerned", u"Mesures de sécurité concernées"},
    Wording{"plan_decided_at", u"Plans decided on", u"Plans décidés le"},
    Wording{"critical_unplanned_event", u"Critical unplanned event", u"Événement imprévu critique"},
    Wording{"recovery_location", u"Recovery location", u"Lieu de reprise"},
    Wording{"rto_target", u"RTO target", u"DMIA visée (RTO)"},
    Wording{"rto_achieved", u"RTO achieved", u"DMIA obtenue (RTO)"},
    Wording{"rpo_target", u"RPO target", u"PDMA visée (RPO)"},
    Wording{"rpo_achieved", u"RPO achieved", u"PDMA obtenue (RPO)"}};

constexpr std::array visitFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"stage", u"Stage", u"Étape"},
    Wording{"cycle", u"Cycle", u"Cycle"},
    Wording{"entered", u"Entered", u"Entrée le"},
    Wording{"left", u"Left", u"Sortie le"},
    Wording{"entered_by", u"Entered by", u"Ouverte par"},
    Wording{"by", u"By", u"Par"},
    Wording{"bypass_reason", u"Reason for the bypass", u"Motif du passage dérogatoire"},
    Wording{"reentry_reason", u"Reason for entering again", u"Motif du retour à l’étape"}};

constexpr std::array confirmationFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"concern", u"What was done alone", u"Ce qu’une personne a fait seule"},
    Wording{"severity_before", u"Severity before", u"Gravité avant"},
    Wording{"severity_after", u"Severity after", u"Gravité après"},
    Wording{"decided_at", u"Done at", u"Fait le"},
    Wording{"decided_by", u"Done by", u"Fait par"},
    Wording{"confirmed_at", u"Confirmed at", u"Confirmé le"},
    Wording{"confirmed_by", u"Confirmed by", u"Confirmé par"}};

constexpr std::array affectedFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"item", u"Catalogue entry", u"Entrée du catalogue"},
    Wording{"name", u"Name", u"Nom"},
    Wording{"effect", u"Effect", u"Effet"},
    Wording{"from_at", u"From", u"Du"},
    Wording{"to_at", u"To", u"Au"},
    Wording{"service_minutes", u"Minutes of service lost", u"Minutes de service perdues"},
    Wording{"amount", u"Number affected", u"Nombre d’éléments touchés"}};

constexpr std::array tagFields{Wording{"incident", u"Incident", u"Incident"},
                               Wording{"scheme", u"Taxonomy", u"Taxonomie"},
                               Wording{"path", u"Position", u"Emplacement"},
                               Wording{"code", u"Code", u"Code"}};

constexpr std::array linkFields{Wording{"incident", u"Incident", u"Incident"},
                                Wording{"kind", u"Kind of link", u"Nature du lien"},
                                Wording{"other", u"Other incident", u"Autre incident"}};

constexpr std::array sourceFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"format", u"Format", u"Format"},
    Wording{"file_name", u"File name", u"Nom du fichier"},
    Wording{"identity", u"Identity in the source", u"Identité dans la source"},
    Wording{"schema_version", u"Schema version", u"Version du schéma"},
    Wording{"modified", u"Modified in the source", u"Modifié dans la source"},
    Wording{"import_id", u"Import", u"Importation"},
    Wording{"importer", u"Importer", u"Module d’importation"},
    Wording{"sha256", u"SHA-256", u"Empreinte SHA-256"},
    Wording{"imported", u"Imported", u"Importé le"},
    Wording{"extra", u"Other imported fields", u"Autres champs importés"}};

constexpr std::array importFields{
    Wording{"uuid", u"Number of the import", u"Numéro de l’importation"},
    Wording{"format", u"Format", u"Format"},
    Wording{"source", u"Source", u"Source"},
    Wording{"started", u"Started", u"Commencée le"},
    Wording{"finished", u"Finished", u"Terminée le"},
    Wording{"accepted", u"Incidents taken over", u"Incidents repris"}};

constexpr std::array estimateFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"recorded", u"Estimated", u"Estimée le"},
    Wording{"by", u"By", u"Par"},
    Wording{"nature", u"Nature of the data", u"Nature des données"},
    Wording{"context", u"Circumstances", u"Circonstances"},
    Wording{"identification", u"Ease of identification", u"Facilité d’identification"},
    Wording{"confidentiality", u"Loss of confidentiality", u"Perte de confidentialité"},
    Wording{"integrity", u"Loss of integrity", u"Perte d’intégrité"},
    Wording{"availability", u"Loss of availability", u"Perte de disponibilité"},
    Wording{"malicious", u"Malicious intent", u"Intention malveillante"},
    Wording{"reason", u"Why so", u"Pourquoi"},
    Wording{"score", u"Score", u"Valeur du score"},
    Wording{"band", u"Severity of the breach", u"Gravité de la violation"}};

constexpr std::array vulnerabilityFields{
    Wording{"title", u"Title", u"Titre"},
    Wording{"found_in", u"Found in", u"Trouvée dans"},
    Wording{"found_at", u"Found", u"Trouvée le"},
    Wording{"confidentiality", u"Effect on confidentiality", u"Atteinte à la confidentialité"},
    Wording{"integrity", u"Effect on integrity", u"Atteinte à l’intégrité"},
    Wording{"availability", u"Effect on availability", u"Atteinte à la disponibilité"},
    Wording{"rank", u"Rank", u"Criticité"},
    Wording{"state", u"State", u"État"},
    Wording{"owner", u"Owner", u"Responsable"},
    Wording{"due_by_rank", u"Due by its rank", u"Échéance selon la criticité"},
    Wording{"due", u"Due as agreed", u"Échéance convenue"},
    Wording{"accepted_reason", u"Why it is accepted", u"Motif d’acceptation"},
    Wording{"fixed_in", u"Fixed in", u"Corrigée dans"},
    Wording{"fixed_at", u"Fixed", u"Corrigée le"},
    Wording{"notes", u"Notes", u"Remarques"},
    Wording{"audit_run", u"Found by the audit", u"Trouvée par l’audit"}};

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

constexpr std::array vulnerabilityStates{Wording{"open", u"Open", u"Ouverte"},
                                         Wording{"accepted", u"Accepted", u"Acceptée"},
                                         Wording{"fixed", u"Fixed", u"Corrigée"}};

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
    Wording{"edge-traffic-log", u"Edge traffic log", u"Journal du trafic de périphérie"},
    Wording{"load-balancer-log", u"Load balancer log", u"Journal du répartiteur de charge"},
    Wording{"application-log", u"Application log", u"Journal applicatif"},
    Wording{"system-log", u"System log", u"Journal système"},
    Wording{"infrastructure-alert", u"Infrastructure alert", u"Alerte d’infrastructure"},
    Wording{"error-tracker", u"Error tracker", u"Suivi des erreurs"},
    Wording{"staff", u"Staff", u"Personnel"},
    Wording{"customer", u"Customer", u"Client"},
    Wording{"supplier", u"Supplier", u"Fournisseur"},
    Wording{"authority", u"Authority", u"Autorité"},
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
                               Wording{"related", u"Related to", u"Lié à"},
                               Wording{"distinct-from", u"Not the same as", u"Distinct de"}};

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

constexpr std::array concerns{Wording{"severity-lowered", u"Severity lowered", u"Gravité abaissée"},
                              Wording{"set-aside", u"Incident set aside", u"Incident écarté"},
                              Wording{"closed", u"Incident closed", u"Incident clos"}};

constexpr std::array incidentVocabularies{vocabulary<Kind>(kinds),
                                          vocabulary<Disposition>(dispositions),
                                          vocabulary<Severity>(severities),
                                          vocabulary<Level>(levels),
                                          vocabulary<VulnerabilityState>(vulnerabilityStates),
                                          vocabulary<Urgency>(urgencies),
                                          vocabulary<Disclosure>(disclosures),
                                          vocabulary<Confidence>(confidences),
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
                                          vocabulary<DataNature>(natures),
                                          vocabulary<Circumstances>(circumstances),
                                          vocabulary<Identification>(identifications),
                                          vocabulary<Loss>(losses),
                                          vocabulary<BreachBand>(bands),
                                          vocabulary<Concern>(concerns)};

constexpr std::array incidentTable{
    recordWords<Incident>({"incident", u"Incident", u"Incident"},
                          {"incident", u"Incidents", u"Incidents"},
                          incidentFields),
    recordWords<Vulnerability>(
        {"vulnerability", u"Vulnerability", u"Vulnérabilité"},
        {"vulnerability", u"Vulnerabilities", u"Vulnérabilités"},
        vulnerabilityFields,
        Wording{"vulnerability-found", u"Vulnerability found", u"Vulnérabilité trouvée"}),
    recordWords<StageVisit>({"stage_visit", u"Stay in a stage", u"Passage dans une étape"},
                            {"stage_visit", u"Stages", u"Étapes"},
                            visitFields),
    recordWords<Affected>(
        {"affected", u"What is affected", u"Élément touché"},
        {"affected", u"What is affected", u"Éléments touchés"},
        affectedFields,
        Wording{"affected-added", u"Affected item added", u"Élément touché ajouté"}),
    recordWords<Tag>({"tag", u"Tag", u"Étiquette"},
                     {"tag", u"Tags", u"Étiquettes"},
                     tagFields,
                     Wording{"tag-added", u"Tag added", u"Étiquette ajoutée"}),
    recordWords<IncidentLink>(
        {"incident_link", u"Link", u"Lien"}, {"incident_link", u"Links", u"Liens"}, linkFields),
    recordWords<SourceRecord>({"source_record", u"Source", u"Source"},
                              {"source_record", u"Sources", u"Sources"},
                              sourceFields),
    recordWords<ImportRun>({"import_run", u"Import", u"Importation"},
                           {"import_run", u"Imports", u"Importations"},
                           importFields),
    recordWords<BreachEstimate>(
        {"breach_estimate", u"Score of the breach", u"Score de la violation"},
        {"breach_estimate", u"Scores of the breach", u"Scores de la violation"},
        estimateFields,
        Wording{"breach-estimated",
                u"Severity of the breach estimated",
                u"Gravité de la violation estimée"}),
    recordWords<Confirmation>({"confirmation", u"Second person", u"Seconde personne"},
                              {"confirmation", u"Second person", u"Seconde personne"},
                              confirmationFields)};

} // namespace

ConceptWords incidentWords()
{
    return {.records = incidentTable, .vocabularies = incidentVocabularies};
}

} // namespace ireg
