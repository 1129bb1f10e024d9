// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"
#include "model/notification/adoptedregime.h"
#include "model/notification/assessment.h"
#include "model/notification/clause.h"
#include "model/notification/contentitem.h"
#include "model/notification/deadline.h"
#include "model/organisation/holiday.h"

namespace ireg
{

namespace
{

constexpr std::array holidayFields{Wording{"calendar", u"Calendar", u"Calendrier"},
                                   Wording{"day", u"Day", u"Jour"},
                                   Wording{"name", u"Name", u"Nom"}};

constexpr std::array regimeFields{
    Wording{"code", u"Regime", u"Régime"},
    Wording{"enabled", u"Question is asked", u"Question posée"},
    Wording{"as_of", u"Law checked", u"Droit vérifié le"},
    Wording{"edited", u"Edited here", u"Modifié ici"},
    Wording{"calendar", u"Calendar of holidays", u"Calendrier des jours fériés"},
    Wording{"definition", u"Steps and limits", u"Étapes et délais"}};

constexpr std::array assessmentFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"regime", u"Regime", u"Régime"},
    Wording{"answer", u"Answer", u"Réponse"},
    Wording{"reason", u"Reason", u"Motif"},
    Wording{"decided_by", u"Decided by", u"Décidée par"},
    Wording{"decided_at", u"Decided", u"Décidée le"},
    Wording{"regimes_version", u"Version of the regimes", u"Version des régimes"},
    Wording{"aware_at", u"Known for this regime", u"Connu pour ce régime"},
    Wording{"states", u"States concerned", u"États concernés"}};

constexpr std::array clauseFields{
    Wording{"customer", u"Customer", u"Client"},
    Wording{"duty", u"What it asks for", u"Objet"},
    Wording{"number", u"Number of the clause", u"Numéro de la clause"},
    Wording{"duration", u"Within", u"Délai"},
    Wording{"unit", u"Unit", u"Unité"},
    Wording{"language", u"Language", u"Langue"},
    Wording{"text", u"Wording", u"Texte"}};

constexpr std::array contentFields{
    Wording{"incident", u"Incident", u"Incident"},
    Wording{"notification", u"Notification", u"Notification"},
    Wording{"item", u"Item", u"Élément"},
    Wording{"text", u"What is said", u"Contenu"},
    Wording{"follow_by", u"Not yet known, to follow by", u"Pas encore connu, à fournir avant le"}};

constexpr std::array assessed{
    Wording{"not-applicable", u"Does not bind us", u"Ne nous lie pas"},
    Wording{"applicable", u"Binds us, not decided yet", u"Nous lie, pas encore décidé"},
    Wording{"not-triggered", u"Binds us, nobody has to be told", u"Nous lie, personne à informer"},
    Wording{"triggered", u"Somebody has to be told", u"À notifier"}};

constexpr std::array clockStates{
    Wording{"not_applicable", u"Does not apply", u"Sans objet"},
    Wording{"not_started", u"Not started", u"Délai non déclenché"},
    Wording{"running", u"Running", u"En cours"},
    Wording{"due_soon", u"Due soon", u"Bientôt à échéance"},
    Wording{"overdue", u"Overdue", u"Dépassé"},
    Wording{"met", u"Met", u"Respecté"},
    Wording{"met_late", u"Met late", u"Respecté hors délai"},
    Wording{"met_or_late", u"Met or late: time needed", u"À temps ou hors délai : heure requise"},
    Wording{"waived", u"Not required", u"Non requise"}};

constexpr std::array clauseDuties{Wording{"notice", u"Notice", u"Avis"},
                                  Wording{"update", u"Periodic update", u"Point d’avancement"},
                                  Wording{"rca", u"Report on the cause", u"Rapport de cause"}};

constexpr std::array clauseUnits{Wording{"hours", u"Hours", u"Heures"},
                                 Wording{"calendar-days", u"Calendar days", u"Jours calendaires"},
                                 Wording{"business-days", u"Business days", u"Jours ouvrés"}};

constexpr std::array countingRules{
    Wording{"none", u"No period", u"Sans délai compté"},
    Wording{"elapsed", u"Hours", u"Heures"},
    Wording{"eu_hours", u"Hours (EU)", u"Heures (UE)"},
    Wording{"eu_days", u"Calendar days (EU)", u"Jours calendaires (UE)"},
    Wording{"eu_months", u"Months (EU)", u"Mois (UE)"},
    Wording{"calendar_days", u"Calendar days", u"Jours calendaires"},
    Wording{"calendar_days_rolled",
            u"Calendar days, to a working day",
            u"Jours calendaires, reportés au jour ouvré"},
    Wording{"calendar_days_day1",
            u"Calendar days, the first one counted",
            u"Jours calendaires, premier jour compté"},
    Wording{"business_days", u"Business days", u"Jours ouvrés"},
    Wording{"sec_business_days", u"Business days (SEC)", u"Jours ouvrés (SEC)"}};

constexpr std::array deadlineKinds{
    Wording{"hard", u"Binding limit", u"Délai impératif"},
    Wording{"guidance", u"Guidance of the authority", u"Recommandation de l’autorité"},
    Wording{"qualifier", u"No figure in the law", u"Sans durée chiffrée"},
    Wording{"on_request", u"On request", u"Sur demande"},
    Wording{"proposed", u"Proposed law", u"Texte en projet"},
    Wording{"contract", u"As the contract says", u"Selon le contrat"}};

constexpr std::array verifications{
    Wording{"verified", u"Verified against the law", u"Vérifié dans le texte"},
    Wording{"partially_verified", u"Verified in part", u"Vérifié en partie"},
    Wording{"unverified", u"Not verified", u"Non vérifié"}};

constexpr std::array regimeVocabularies{vocabulary<Assessed>(assessed),
                                        vocabulary<DeadlineState>(clockStates),
                                        vocabulary<CountingRule>(countingRules),
                                        vocabulary<DeadlineKind>(deadlineKinds),
                                        vocabulary<Verification>(verifications),
                                        vocabulary<ClauseObligation>(clauseDuties),
                                        vocabulary<ClauseUnit>(clauseUnits)};

constexpr std::array clockTable{
    recordWords<Holiday>({"holiday", u"Holiday", u"Jour férié"},
                         {"holiday", u"Holidays", u"Jours fériés"},
                         holidayFields),
    recordWords<AdoptedRegime>({"regime", u"Notification regime", u"Régime de notification"},
                               {"regime", u"Notification regimes", u"Régimes de notification"},
                               regimeFields),
    recordWords<Assessment>({"assessment", u"Answer on a regime", u"Réponse sur un régime"},
                            {"assessment", u"Answers on regimes", u"Réponses sur les régimes"},
                            assessmentFields),
    recordWords<ContractClause>(
        {"contract_clause", u"Clause of a contract", u"Clause d’un contrat"},
        {"contract_clause", u"Clauses of contracts", u"Clauses de contrats"},
        clauseFields),
    recordWords<ContentItem>({"content_item", u"Item of a notice", u"Élément d’une notification"},
                             {"content_item", u"Items of notices", u"Éléments de notifications"},
                             contentFields)};

} // namespace

ConceptWords regimeWords()
{
    return {.records = clockTable, .vocabularies = regimeVocabularies};
}

} // namespace ireg
