// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/action/action.h"
#include "model/language/words.h"
#include "model/notification/notification.h"

namespace ireg
{

namespace
{

constexpr std::array actionFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"title", u"Title", u"Titre"},
    Wording{"type", u"Purpose", u"Finalité"},
    Wording{"owner", u"Owner", u"Responsable"},
    Wording{"due", u"Due", u"Échéance"},
    Wording{"done_at", u"Done", u"Faite le"},
    Wording{"result", u"Result", u"Résultat"},
    Wording{"done_none_reason", u"Why it is not done", u"Motif de non-réalisation"},
    Wording{"verification", u"How it was verified", u"Vérification"},
    Wording{"criterion", u"How to know that it worked", u"Critère d’efficacité"},
    Wording{"priority", u"Priority", u"Priorité"},
    Wording{"effort_hours", u"Effort, in hours", u"Charge, en heures"},
    Wording{"instead_of_done", u"Instead of being done", u"Au lieu d’être faite"},
    Wording{"check_days", u"Days until its check", u"Jours avant la vérification"},
    Wording{"effectiveness", u"Effectiveness", u"Efficacité"},
    Wording{"checked_at", u"Effect checked", u"Efficacité vérifiée le"},
    Wording{"checked_by", u"Effect checked by", u"Efficacité vérifiée par"},
    Wording{"check_note", u"What the check showed", u"Résultat de la vérification"},
    Wording{"lesson", u"Lesson it serves", u"Enseignement appliqué"}};

constexpr std::array notificationFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"recipient", u"Recipient", u"Destinataire"},
    Wording{"obligation", u"Obligation", u"Obligation"},
    Wording{"due_at", u"Due", u"Échéance"},
    Wording{"sent_at", u"Sent", u"Envoyée le"},
    Wording{"channel", u"Channel", u"Canal"},
    Wording{"receipt", u"Reference of the recipient", u"Référence du destinataire"},
    Wording{"late_reason", u"Reasons for the delay", u"Motifs du retard"},
    Wording{"waived_reason", u"Why it is not sent", u"Motif de non-envoi"},
    Wording{"decided_by", u"Decided by", u"Décidée par"},
    Wording{"waived_at", u"Decided not to send", u"Décision de ne pas envoyer le"},
    Wording{"copy", u"Copy kept as evidence", u"Copie conservée comme preuve"},
    Wording{"regime", u"Regime", u"Régime"},
    Wording{"step", u"Step", u"Étape de notification"},
    Wording{"regimes_version", u"Version of the regimes", u"Version des régimes"},
    Wording{"customer", u"Customer", u"Client"},
    Wording{"clause", u"Clause", u"Clause contractuelle"},
    Wording{"anchor", u"Counted from", u"Point de départ"},
    Wording{"anchor_at", u"Counted from the time", u"Délai compté à partir du"},
    Wording{"target_at", u"Target", u"Échéance visée"},
    Wording{"limit_at", u"Legal limit", u"Délai légal"},
    Wording{"language", u"Language", u"Langue"},
    Wording{"approved_by", u"Approved by", u"Approuvée par"},
    Wording{"prepared_at", u"Statement ready", u"Déclaration établie le"},
    Wording{"requested_at", u"Asked for", u"Demandée le"},
    Wording{"carried_to", u"Carried over to", u"Reportée au"},
    Wording{"follow_up_of", u"Follow-up of", u"Suite de"},
    Wording{"bounced_at", u"Came back undelivered", u"Revenue non distribuée le"},
    Wording{"acknowledged_at", u"Receipt acknowledged", u"Accusé de réception le"},
    Wording{"bounced_reason", u"Why it came back", u"Motif de non-distribution"},
    Wording{"contact", u"Whom to ask there", u"Contact chez le destinataire"},
    Wording{"also_meets", u"Also meets", u"Répond aussi à"}};

constexpr std::array actionTypes{Wording{"contain", u"Contain", u"Contenir"},
                                 Wording{"correct", u"Correct", u"Corriger"},
                                 Wording{"prevent", u"Prevent", u"Prévenir"},
                                 Wording{"improve", u"Improve", u"Améliorer"}};

constexpr std::array insteadOfDone{
    Wording{"transferred", u"Transferred to somebody else", u"Transférée"},
    Wording{"accepted", u"Accepted as not done", u"Non-réalisation acceptée"}};

constexpr std::array effects{Wording{"effective", u"Effective", u"Efficace"},
                             Wording{"partly", u"Partly effective", u"Partiellement efficace"},
                             Wording{"not-effective", u"Not effective", u"Inefficace"},
                             Wording{"cannot-tell", u"Can’t tell yet", u"Trop tôt pour le dire"}};

constexpr std::array actionVocabularies{vocabulary<ActionType>(actionTypes),
                                        vocabulary<InsteadOfDone>(insteadOfDone),
                                        vocabulary<Effectiveness>(effects)};

constexpr std::array actionTable{
    recordWords<Action>({"action", u"Action", u"Action"},
                        {"action", u"Actions", u"Actions"},
                        actionFields,
                        Wording{"action-added", u"Action added", u"Action ajoutée"}),
    recordWords<Notification>(
        {"notification", u"Notification", u"Notification"},
        {"notification", u"Notifications", u"Notifications"},
        notificationFields,
        Wording{"notification-added", u"Notification added", u"Notification ajoutée"})};

} // namespace

ConceptWords actionWords()
{
    return {.records = actionTable, .vocabularies = actionVocabularies};
}

} // namespace ireg
