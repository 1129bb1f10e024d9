// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <array>

/// Options that several commands take, and those of the commands about duties to tell.
namespace ireg::cli
{

inline constexpr Phrase byWhen{u"by when", u"pour quand"};
inline constexpr Phrase officeFree{u"days on which no office works",
                                   u"jours où aucun bureau ne travaille"};
inline constexpr Option reasonOption{
    "reason",
    "TEXT",
    {u"why; kept with name and time", u"pourquoi ; conservé avec le nom et l’heure"}};
inline constexpr Option incidentOption{
    "incident", "REF", {u"the incident it belongs to", u"l’incident concerné"}};
inline constexpr Option limitOption{"limit", "N", {u"at most N", u"N au plus"}};
inline constexpr Option columnsOption{
    "columns",
    "FIELD,...",
    {u"what is shown of each, in this order", u"ce qui est montré de chacun, dans cet ordre"}};
inline constexpr Option groupOption{"group",
                                    "FIELD",
                                    {u"what is alike in it stands together; a time by its month",
                                     u"ce qui y est semblable se suit ; une date par son mois"}};
inline constexpr Option viewOption{
    "view",
    "NAME",
    {u"as a saved view shows it; options beside it win",
     u"comme le montre une vue enregistrée ; les options données l’emportent"}};
inline constexpr Option whereOption{"where",
                                    "EXPR",
                                    {u"severity in (high,critical) and noticed >= 2026-01-01",
                                     u"severity in (high,critical) and noticed >= 2026-01-01"}};
inline constexpr Option sortOption{
    "sort", "FIELD", {u"a field; -FIELD turns the order", u"un champ ; -FIELD inverse l’ordre"}};
inline constexpr Option outOption{"o", "OUT", {u"where to write", u"où écrire"}};

inline constexpr Option meOption{"me",
                                 "NAME",
                                 {u"who asks; else whom changes are recorded as",
                                  u"qui demande ; sinon celui au nom de qui l’on enregistre"}};
inline constexpr std::array todayOptions{
    meOption,
    Option{"all",
           nullptr,
           {u"also what needs others alone", u"aussi ce qui ne concerne que d’autres"}}};
inline constexpr std::array viewOptions{
    whereOption,
    Option{"words", "TEXT", {u"words that it searches for", u"mots qu’elle cherche"}},
    columnsOption,
    sortOption,
    groupOption};
inline constexpr std::array notificationOptions{
    incidentOption,
    Option{"to",
           "NAME",
           {u"who is told; else whom the regime names",
            u"qui est informé ; sinon celui que nomme le régime"}},
    Option{"due", "TIME", byWhen},
    Option{"obligation", "TEXT", {u"under which duty", u"au titre de quelle obligation"}},
    Option{"regime",
           "REGIME/STEP",
           {u"the step of a regime that it is for", u"l’étape du régime visée"}},
    Option{"customer",
           "NAME",
           {u"which affected customer it is for", u"à quel client touché elle s’adresse"}},
    Option{"follow-up-of",
           "ID",
           {u"the notice that it follows", u"la notification à laquelle elle fait suite"}},
    Option{"at",
           "TIME",
           {u"when it was sent, came back or was acknowledged",
            u"quand elle a été envoyée, est revenue ou a été accusée de réception"}},
    Option{"channel", "TEXT", {u"how", u"comment"}},
    Option{"receipt", "TEXT", {u"the receiver's reference", u"la référence du destinataire"}},
    Option{"also",
           "REGIME/STEP,...",
           {u"what the same message meets besides, or N-2",
            u"ce à quoi le même message répond aussi, ou N-2"}},
    Option{"late-reason", "TEXT", {u"why it was late", u"pourquoi elle était en retard"}},
    Option{"copy",
           "PATH",
           {u"what was sent, kept as evidence", u"ce qui a été envoyé, conservé comme preuve"}},
    Option{"until",
           "DATE",
           {u"the day of its own of a later phase", u"la date propre d’une phase ultérieure"}},
    Option{
        "follow-by",
        "DATE",
        {u"when an item that is not known yet follows", u"quand suivra un élément encore inconnu"}},
    reasonOption};
inline constexpr std::array assessmentOptions{
    incidentOption,
    Option{"regime",
           "REGIME",
           {u"whose question is answered; several with commas",
            u"à la question duquel on répond ; plusieurs avec des virgules"}},
    Option{"answer",
           "not-applicable|applicable|not-triggered|triggered",
           {u"what was decided", u"ce qui a été décidé"}},
    Option{"by",
           "NAME",
           {u"who decided; else who records it", u"qui a décidé ; sinon qui l’enregistre"}},
    Option{"at",
           "TIME",
           {u"when it was decided; else now", u"quand cela a été décidé ; sinon maintenant"}},
    Option{"states",
           "CODE,...",
           {u"the states whose laws are concerned, of a regime of several; else all",
            u"les États dont la loi est concernée, d’un régime de plusieurs ; sinon tous"}},
    Option{"aware",
           "TIME",
           {u"when it was known for this regime; else when the incident was",
            u"quand il a été connu pour ce régime ; sinon quand l’incident l’a été"}},
    reasonOption};
inline constexpr std::array regimesOptions{
    Option{"all",
           nullptr,
           {u"also those that are not asked about", u"aussi ceux sur lesquels rien n’est demandé"}},
    Option{"dry-run",
           nullptr,
           {u"say what an import changes and write nothing",
            u"dit ce qu’un import changerait, sans rien écrire"}}};
inline constexpr std::array clauseOptions{
    Option{"customer", "NAME", {u"whose contract", u"le client du contrat"}},
    Option{"number",
           "TEXT",
           {u"the clause's number; without it no period counts",
            u"le numéro de la clause ; sans lui aucun délai ne compte"}},
    Option{"within",
           "48h|5d|10bd",
           {u"hours, calendar days or business days",
            u"heures, jours calendaires ou jours ouvrables"}},
    Option{"duty", "notice|update|rca", {u"what it asks for", u"ce qu’elle demande"}},
    Option{"for-language",
           "en|fr",
           {u"the language of the notice; else the customer's",
            u"la langue de la notification ; sinon celle du client"}},
    Option{"text", "TEXT", {u"how it is worded", u"sa formulation"}}};
inline constexpr std::array holidaysOptions{
    Option{"calendar",
           "NAME",
           {u"whose holidays: AU, EU, US-federal; else the register's own",
            u"de quel calendrier : AU, EU, US-federal ; sinon ceux du registre"}}};
inline constexpr std::array deadlinesOptions{
    Option{
        "open",
        nullptr,
        {u"only what was neither met nor waived", u"seulement ce qui n’est ni respecté ni écarté"}},
    Option{"possible",
           nullptr,
           {u"also the clocks of regimes whose question is open",
            u"aussi les délais des régimes dont la question reste ouverte"}},
    Option{"compute",
           "REGIME/STEP",
           {u"one clock from the facts given here", u"un délai d’après les faits donnés ici"}},
    Option{"anchor",
           "NAME=TIME",
           {u"what the clock counts from; may be given several times",
            u"le point de départ du délai ; peut être répété"}},
    Option{"sent", "TIME", {u"when the notice was sent", u"quand la notification a été envoyée"}},
    Option{"zone",
           "ZONE",
           {u"the clock's civil time; else the authority's",
            u"l’heure légale du délai ; sinon celle de l’autorité"}},
    Option{"holidays", "DATE,...", officeFree},
    Option{"now",
           "TIME",
           {u"the present; else the machine's", u"l’instant présent ; sinon celui de la machine"}}};

} // namespace ireg::cli
