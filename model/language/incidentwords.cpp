// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/affected.h"
#include "model/incident/provenance.h"
#include "model/incident/stagevisit.h"
#include "model/language/words.h"

namespace ireg
{

namespace
{

constexpr std::array incidentFields{
    Words{"reference", u"Reference", u"Référence"},
    Words{"title", u"Title", u"Titre"},
    Words{"kind", u"Kind", u"Nature"},
    Words{"status", u"Status", u"Statut"},
    Words{"workflow", u"Workflow", u"Déroulement"},
    Words{"stage", u"Stage", u"Étape"},
    Words{"disposition", u"Disposition", u"Qualification"},
    Words{"disposition_reason", u"Reason for the disposition", u"Motif de la qualification"},
    Words{"summary", u"Summary", u"Résumé"},
    Words{"tlp", u"Sharing (TLP)", u"Partage (TLP)"},
    Words{"owner", u"Owner", u"Responsable"},
    Words{"noticed", u"Noticed", u"Constaté le"},
    Words{"recorded", u"Recorded", u"Enregistré le"},
    Words{"detected_by", u"Detected by", u"Détecté par"},
    Words{"detection_detail", u"How it was detected", u"Circonstances de la détection"},
    Words{"reporter", u"Reported by", u"Signalé par"},
    Words{"occurred_from", u"Occurred from", u"Survenu à partir du"},
    Words{"occurred_to", u"Occurred until", u"Survenu jusqu’au"},
    Words{"confidentiality", u"Confidentiality", u"Confidentialité"},
    Words{"integrity", u"Integrity", u"Intégrité"},
    Words{"availability", u"Availability", u"Disponibilité"},
    Words{"urgency", u"Urgency", u"Urgence"},
    Words{"safety", u"Safety of people at stake", u"Sécurité des personnes en jeu"},
    Words{"ransom", u"Ransom demanded", u"Rançon demandée"},
    Words{"serious_harm",
          u"Serious harm to individuals likely",
          u"Préjudice grave probable pour des personnes"},
    Words{"severity_computed", u"Computed severity", u"Gravité calculée"},
    Words{"severity_override", u"Severity override", u"Gravité forcée"},
    Words{"severity", u"Severity", u"Gravité"},
    Words{"severity_reason", u"Reason for the override", u"Motif de la dérogation"},
    Words{"severity_confirmed_by", u"Severity confirmed by", u"Gravité confirmée par"},
    Words{"acknowledged_at", u"Acknowledged", u"Pris en charge le"},
    Words{"declared_at", u"Declared", u"Déclaré le"},
    Words{"aware_at", u"Became aware", u"Prise de connaissance"},
    Words{
        "aware_at_none_reason", u"Why not yet aware", u"Motif d’absence de prise de connaissance"},
    Words{"suspected_at", u"Suspected", u"Soupçon"},
    Words{"believed_at", u"Reasonable grounds to believe", u"Motifs raisonnables de croire"},
    Words{"determined_at", u"Determined", u"Détermination"},
    Words{"classified_at", u"Classified", u"Classification"},
    Words{"immediate_measures", u"Immediate measures", u"Mesures immédiates"},
    Words{"residual_risk", u"Residual risk", u"Risque résiduel"},
    Words{"contained_at", u"Contained", u"Confinement acquis le"},
    Words{"contained_by", u"Containment confirmed by", u"Confinement confirmé par"},
    Words{"containment_verified", u"How containment was verified", u"Vérification du confinement"},
    Words{"contained_at_none_reason",
          u"Why it cannot be contained",
          u"Motif d’absence de confinement"},
    Words{"eradicated_at", u"Eradicated", u"Éradiqué le"},
    Words{"recovered_at", u"Recovered", u"Rétabli le"},
    Words{"evidence_none_reason", u"Why there is no evidence", u"Motif d’absence de preuve"},
    Words{"recovery_plan", u"Disaster recovery plan", u"Plan de reprise après sinistre (PRA)"},
    Words{"continuity_plan", u"Business continuity plan", u"Plan de continuité d’activité (PCA)"},
    Words{"plan_reason",
          u"Reason for the decision on the plans",
          u"Motif de la décision sur les plans"},
    Words{"plan_decided_by", u"Plans decided by", u"Plans décidés par"},
    Words{"personal_data", u"Personal data involved", u"Données à caractère personnel concernées"},
    Words{"data_categories", u"Categories of data", u"Catégories de données"},
    Words{"individuals", u"Individuals affected", u"Personnes concernées"},
    Words{"individuals_approximate",
          u"Number of individuals is approximate",
          u"Nombre de personnes approximatif"},
    Words{"individuals_none_reason",
          u"Why the number of individuals is not known",
          u"Motif d’absence du nombre de personnes"},
    Words{"data_records", u"Data records affected", u"Enregistrements concernés"},
    Words{"data_records_approximate",
          u"Number of data records is approximate",
          u"Nombre d’enregistrements approximatif"},
    Words{"countries", u"Countries", u"Pays"},
    Words{"data_role", u"Role for the data", u"Rôle à l’égard des données"},
    Words{"encrypted", u"Data encrypted", u"Données chiffrées"},
    Words{"consequences", u"Likely consequences", u"Conséquences probables"},
    Words{"impact", u"Impact", u"Incidence"},
    Words{"service_minutes", u"Minutes of service lost", u"Minutes de service perdues"},
    Words{"users_affected", u"Users affected", u"Utilisateurs touchés"},
    Words{"last_good", u"Last known good", u"Dernier état correct"},
    Words{"first_bad", u"First known bad", u"Premier état défectueux"},
    Words{"change", u"Change that caused it", u"Changement en cause"},
    Words{"fixed_in", u"Fixed in", u"Corrigé dans"},
    Words{"notify_required", u"Notification required", u"Notification requise"},
    Words{"notify_reason",
          u"Reason for the decision on notification",
          u"Motif de la décision de notifier ou non"},
    Words{"notify_decided_by", u"Notification decided by", u"Décision de notification prise par"},
    Words{"notify_decided_at", u"Notification decided", u"Décision de notification prise le"},
    Words{"root_cause_category", u"Category of the root cause", u"Catégorie de cause profonde"},
    Words{"root_cause", u"Root cause", u"Cause profonde"},
    Words{"root_cause_none_reason",
          u"Why the root cause is not known",
          u"Motif d’absence de cause profonde"},
    Words{"lesson_none_reason", u"Why there is no lesson", u"Motif d’absence d’enseignement"},
    Words{"effectiveness_method",
          u"How effectiveness is verified",
          u"Méthode de vérification d’efficacité"},
    Words{"effective", u"Measures effective", u"Mesures efficaces"},
    Words{"effective_checked_at", u"Effectiveness verified", u"Efficacité vérifiée le"},
    Words{"effective_none_reason",
          u"Why effectiveness cannot be verified",
          u"Motif d’absence de vérification d’efficacité"},
    Words{"monitoring_none_reason", u"Why nothing is watched", u"Motif d’absence de surveillance"},
    Words{"hold_reason", u"Reason for the hold", u"Motif de la mise en attente"},
    Words{"external_references", u"External references", u"Références externes"},
    Words{"group_name", u"Group", u"Groupe"},
    Words{"closed_at", u"Closed", u"Clos le"},
    Words{"closed_by", u"Closed by", u"Clos par"},
    Words{"cycle", u"Cycle", u"Cycle"}};

constexpr std::array visitFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"stage", u"Stage", u"Étape"},
    Words{"cycle", u"Cycle", u"Cycle"},
    Words{"entered", u"Entered", u"Entrée le"},
    Words{"left", u"Left", u"Sortie le"},
    Words{"by", u"By", u"Par"},
    Words{"bypass_reason", u"Reason for the bypass", u"Motif du passage dérogatoire"},
    Words{"reentry_reason", u"Reason for entering again", u"Motif du retour à l’étape"}};

constexpr std::array affectedFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"item", u"Catalogue entry", u"Entrée du catalogue"},
    Words{"name", u"Name", u"Nom"},
    Words{"effect", u"Effect", u"Effet"},
    Words{"from_at", u"From", u"Du"},
    Words{"to_at", u"To", u"Au"},
    Words{"service_minutes", u"Minutes of service lost", u"Minutes de service perdues"},
    Words{"amount", u"Number affected", u"Nombre d’éléments touchés"}};

constexpr std::array tagFields{Words{"incident", u"Incident", u"Incident"},
                               Words{"scheme", u"Taxonomy", u"Taxonomie"},
                               Words{"path", u"Position", u"Emplacement"},
                               Words{"code", u"Code", u"Code"}};

constexpr std::array linkFields{Words{"incident", u"Incident", u"Incident"},
                                Words{"kind", u"Kind of link", u"Nature du lien"},
                                Words{"other", u"Other incident", u"Autre incident"}};

constexpr std::array sourceFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"format", u"Format", u"Format"},
    Words{"file_name", u"File name", u"Nom du fichier"},
    Words{"identity", u"Identity in the source", u"Identité dans la source"},
    Words{"schema_version", u"Schema version", u"Version du schéma"},
    Words{"modified", u"Modified in the source", u"Modifié dans la source"},
    Words{"import_id", u"Import", u"Importation"},
    Words{"importer", u"Importer", u"Module d’importation"},
    Words{"sha256", u"SHA-256", u"Empreinte SHA-256"},
    Words{"imported", u"Imported", u"Importé le"}};

constexpr std::array table{
    recordWords<Incident>({"incident", u"Incident", u"Incident"},
                          {"incident", u"Incidents", u"Incidents"},
                          incidentFields),
    recordWords<StageVisit>({"stage_visit", u"Stay in a stage", u"Passage dans une étape"},
                            {"stage_visit", u"Stages", u"Étapes"},
                            visitFields),
    recordWords<Affected>({"affected", u"What is affected", u"Élément touché"},
                          {"affected", u"What is affected", u"Éléments touchés"},
                          affectedFields),
    recordWords<Tag>({"tag", u"Tag", u"Étiquette"}, {"tag", u"Tags", u"Étiquettes"}, tagFields),
    recordWords<IncidentLink>(
        {"incident_link", u"Link", u"Lien"}, {"incident_link", u"Links", u"Liens"}, linkFields),
    recordWords<SourceRecord>({"source_record", u"Source", u"Source"},
                              {"source_record", u"Sources", u"Sources"},
                              sourceFields)};

} // namespace

std::span<const RecordWords> incidentWords()
{
    return table;
}

} // namespace ireg
