// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/nextstepwords.h"

#include "model/dossier/gapcode.h"
#include "model/language/ruletext.h"
#include "model/language/words.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

// By the code of the fact; %1 is the record's public id.
constexpr std::array factWords{
    Wording{"kind", u"Say what kind it is", u"Préciser la nature"},
    Wording{"disposition", u"Decide whether it is an incident", u"Décider si c’est un incident"},
    Wording{"disposition_reason", u"Give the reason why", u"Donner la raison"},
    Wording{"severity", u"Grade the severity", u"Évaluer la gravité"},
    Wording{"owner", u"Name an owner", u"Nommer un responsable"},
    Wording{"noticed", u"Say when it was noticed", u"Dire quand il a été constaté"},
    Wording{"summary", u"Say what happened", u"Dire ce qui s’est passé"},
    Wording{"aware_at", u"Say since when you are aware", u"Dater la prise de connaissance"},
    Wording{"contained_at", u"Contain it", u"Le contenir"},
    Wording{
        "contained_by", u"Say who confirmed containment", u"Dire qui a confirmé le confinement"},
    Wording{"containment_verified", u"Check the containment", u"Vérifier le confinement"},
    Wording{"residual_risk", u"Say which risk remains", u"Décrire le risque accepté"},
    Wording{"evidence:one", u"Add evidence", u"Ajouter une preuve"},
    Wording{"personal_data",
            u"Personal data involved?",
            u"Des données personnelles sont-elles concernées ?"},
    Wording{"last_good", u"Say when it last worked", u"Dire quand cela marchait encore"},
    Wording{"first_bad", u"Say when it first failed", u"Dire quand cela a cessé de marcher"},
    Wording{"change", u"Find the change that did it", u"Trouver la modification en cause"},
    Wording{"occurred_from", u"Say since when it failed", u"Dater le début de la panne"},
    Wording{"occurred_to", u"Say until when it failed", u"Dater la fin de la panne"},
    Wording{"data_categories", u"Say which data it is", u"Énumérer les données"},
    Wording{"individuals", u"Count the people affected", u"Estimer le nombre de personnes"},
    Wording{"data_role", u"Controller or processor?", u"Responsable ou sous-traitant ?"},
    Wording{"consequences", u"Say what people may suffer", u"Décrire les risques des personnes"},
    Wording{"impact", u"Describe the impact", u"Décrire les effets"},
    Wording{"recovery_plan", u"Decide on the plans", u"Décider des plans"},
    Wording{"plan_reason", u"Give the reason for the plans", u"Motiver le choix des plans"},
    Wording{"plan_decided_by", u"Say who decided on the plans", u"Dire qui a décidé des plans"},
    Wording{"severity_confirmed_by", u"Confirm the severity", u"Confirmer la gravité"},
    Wording{"notify_required", u"Must anyone be told?", u"Faut-il informer quelqu’un ?"},
    Wording{"notify_reason", u"Give the reason for telling or not", u"Motiver d’informer ou non"},
    Wording{"notify_decided_by",
            u"Say who decided about telling",
            u"Dire qui a décidé d’informer ou non"},
    Wording{"notify_decided_at",
            u"Say when telling was decided",
            u"Dater la décision d’informer ou non"},
    Wording{"suspected_at", u"Say when it was suspected", u"Dater le soupçon"},
    Wording{"believed_at", u"Say when it was believed", u"Dater la conviction"},
    Wording{"determined_at", u"Say when it was determined", u"Dater la décision formelle"},
    Wording{"classified_at", u"Say when it was classified", u"Dater la classification"},
    Wording{"discovered_at", u"Say when it was discovered", u"Dater la découverte"},
    Wording{"ransom_paid_at", u"Say when the ransom was paid", u"Dater le paiement de la rançon"},
    Wording{"assessment:answer", u"Decide who has to be told", u"Décider qui est à informer"},
    Wording{"assessment:reason", u"Give the reason for an answer", u"Motiver une réponse"},
    Wording{"assessment:decided_by", u"Say who gave an answer", u"Dire qui a répondu"},
    Wording{"assessment:decided_at", u"Say when an answer was given", u"Dater une réponse"},
    Wording{"affected:one", u"Name the customers affected", u"Nommer les clients touchés"},
    Wording{"notification:step", u"Write the notice", u"Rédiger la notification"},
    Wording{"notification:one", u"Write a notice", u"Rédiger une notification"},
    Wording{"notification:sent", u"Send %1", u"Envoyer %1"},
    Wording{"notification:late_reason", u"Say why %1 was late", u"Justifier le retard de %1"},
    Wording{"notification:decided_by", u"Say who did not send %1", u"Dire qui a renoncé à %1"},
    Wording{"root_cause_category", u"Say what kind of cause it was", u"Classer la cause"},
    Wording{"root_cause", u"Find the root cause", u"Trouver la cause profonde"},
    Wording{"review:held_at", u"Hold the review", u"Tenir l’examen"},
    Wording{"review:facilitator", u"Say who led the review", u"Dire qui a animé l’examen"},
    Wording{"review:summary", u"Sum up the review", u"Résumer l’examen"},
    Wording{"review:approved", u"Approve the review", u"Approuver l’examen"},
    Wording{"lesson:one", u"Record a lesson", u"Consigner un enseignement"},
    Wording{"action:owner", u"Say who does %1", u"Dire qui réalise %1"},
    Wording{"action:due", u"Set a date for %1", u"Fixer une échéance à %1"},
    Wording{"action:done", u"Finish %1", u"Terminer %1"},
    Wording{"watch:one", u"Add something to watch", u"Ajouter un point de surveillance"},
    Wording{"watch:checked", u"Check %1", u"Vérifier %1"},
    Wording{"fixed_in", u"Say which version fixed it", u"Dire quelle version l’a corrigé"},
    Wording{"effective", u"Verify that it is fixed", u"Vérifier que les mesures agissent"},
    Wording{"effectiveness_method", u"Say how it is verified", u"Dire comment c’est vérifié"},
    Wording{"effective_checked_at", u"Say when it was verified", u"Dater la vérification"}};

/// By the field that the second person's name goes into.
constexpr std::array secondPersonWords{
    Wording{"severity_confirmed_by", u"Have the severity confirmed", u"Faire confirmer la gravité"},
    Wording{"approved_by", u"Have the review approved", u"Faire approuver l’examen"},
    Wording{"closed_by", u"Have somebody else close it", u"Le faire clore par un autre"},
    Wording{"confirmed_by",
            u"Confirm it, as a second person",
            u"Confirmer, par une deuxième personne"}};

constexpr Phrase tellWhom{u"Tell %1 (%2)", u"Informer : %1 (%2)"};
constexpr Phrase clearUp{u"Settle whether personal data is involved",
                         u"Trancher si des données personnelles sont en jeu"};
constexpr Phrase orderTimes{u"Put the times in order", u"Remettre les dates en ordre"};

} // namespace

QString briefGapText(Language language, const Gap& gap)
{
    if (gap.asked == Asked::Order)
        return orderTimes.in(language);
    if (gap.asked == Asked::Against)
        return clearUp.in(language);
    const QString fact = factCode(gap);
    if (fact == u"notification:sent" && !gap.recipient.isEmpty())
        return tellWhom.in(language).arg(recipientText(language, gap.recipient), recordCode(gap));
    const Wording* words = gap.asked == Asked::SecondPerson
        ? findWords(secondPersonWords, gap.field)
        : findWords(factWords, fact.toUtf8());
    return words ? words->in(language).replace(u"%1"_s, recordCode(gap)) : QString();
}

QString briefConfirmation(Language language)
{
    return findWords(secondPersonWords, "confirmed_by")->in(language);
}

} // namespace ireg
