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
    Words{"incident", u"Incident", u"Incident"},
    Words{"title", u"Title", u"Intitulé"},
    Words{"type", u"Purpose", u"Finalité"},
    Words{"owner", u"Owner", u"Responsable"},
    Words{"due", u"Due", u"Échéance"},
    Words{"done_at", u"Done", u"Faite le"},
    Words{"result", u"Result", u"Résultat"},
    Words{"done_none_reason", u"Why it is not done", u"Motif de non-réalisation"},
    Words{"verification", u"How it was verified", u"Vérification"}};

constexpr std::array notificationFields{
    Words{"incident", u"Incident", u"Incident"},
    Words{"recipient", u"Recipient", u"Destinataire"},
    Words{"obligation", u"Obligation", u"Obligation"},
    Words{"due_at", u"Due", u"Échéance"},
    Words{"sent_at", u"Sent", u"Envoyée le"},
    Words{"channel", u"Channel", u"Canal"},
    Words{"receipt", u"Reference of the recipient", u"Référence du destinataire"},
    Words{"late_reason", u"Reasons for the delay", u"Motifs du retard"},
    Words{"waived_reason", u"Why it is not sent", u"Motif de non-envoi"},
    Words{"decided_by", u"Decided by", u"Décidée par"},
    Words{"waived_at", u"Decided not to send", u"Décision de ne pas envoyer le"},
    Words{"copy", u"Copy kept as evidence", u"Copie conservée comme preuve"}};

constexpr std::array table{
    recordWords<Action>(
        {"action", u"Action", u"Action"}, {"action", u"Actions", u"Actions"}, actionFields),
    recordWords<Notification>({"notification", u"Notification", u"Notification"},
                              {"notification", u"Notifications", u"Notifications"},
                              notificationFields)};

} // namespace

std::span<const RecordWords> actionWords()
{
    return table;
}

} // namespace ireg
