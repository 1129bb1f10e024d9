// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/sharedoptions.h"

/// What is done before anything happens: weaknesses are looked for, plans put to the test.
namespace ireg::cli
{

inline constexpr Phrase useEffect{u"what its use would do to it",
                                  u"ce que son exploitation y ferait"};
inline constexpr std::array vulnerabilityOptions{
    Option{"title", "TEXT", {u"what is weak", u"ce qui est vulnérable"}},
    Option{"found",
           "TIME",
           {u"when it was found; now if not said", u"quand elle a été trouvée ; sinon maintenant"}},
    Option{"found-in", "TEXT", {u"where it was found", u"où elle a été trouvée"}},
    Option{"confidentiality", "none|low|moderate|high", useEffect},
    Option{"integrity", "none|low|moderate|high", useEffect},
    Option{"availability", "none|low|moderate|high", useEffect},
    Option{"owner", "NAME", {u"who sees to it", u"qui y veille"}},
    Option{"due",
           "DATE",
           {u"by when it is to be fixed, if not by its rank",
            u"pour quand la corriger, sinon selon sa criticité"}},
    Option{
        "at",
        "TIME",
        {u"when it was fixed; now if not said", u"quand elle a été corrigée ; sinon maintenant"}},
    Option{"in",
           "TEXT",
           {u"the version or change that fixed it", u"la version ou le changement qui la corrige"}},
    Option{"audit", "ID", {u"the audit run that found it", u"l’audit qui l’a trouvée"}},
    reasonOption};
inline constexpr std::array auditOptions{
    Option{"scope", "TEXT", {u"what was looked at", u"ce qui a été examiné"}},
    Option{"at", "TIME", {u"when; now if not said", u"quand ; sinon maintenant"}},
    Option{"by", "NAME", {u"who looked; else who adds it", u"qui a examiné ; sinon qui l’ajoute"}},
    Option{"method", "TEXT", {u"how", u"comment"}},
    Option{"conclusion", "TEXT", {u"what it came to", u"ce qui en ressort"}}};
inline constexpr std::array exerciseOptions{
    Option{"title",
           "TEXT",
           {u"what is exercised; of an action what is to be done",
            u"ce qui est exercé ; d’une action ce qui est à faire"}},
    Option{"form",
           "walk-through|simulation|component",
           {u"what kind of exercise", u"la forme de l’exercice"}},
    Option{"plan", "TEXT", {u"the plan that is tested", u"le plan testé"}},
    Option{"at",
           "TIME",
           {u"when it is, or was, held; when a finding was made",
            u"quand il a lieu ou a eu lieu ; quand un constat a été fait"}},
    Option{"scenario", "TEXT", {u"what is supposed to happen", u"ce qui est supposé arriver"}},
    Option{"lead", "NAME", {u"who leads it", u"qui le pilote"}},
    Option{"participants", "TEXT", {u"who takes part", u"qui y participe"}},
    Option{"location", "TEXT", {u"where is recovered to", u"où se fait la reprise"}},
    Option{"rto-target",
           "HOURS",
           {u"how long recovery may take", u"combien de temps la reprise peut prendre"}},
    Option{"rpo-target",
           "HOURS",
           {u"of how long data may be lost", u"de combien de temps on peut perdre les données"}},
    Option{"rto", "HOURS", {u"how long recovery took", u"combien de temps la reprise a pris"}},
    Option{"rpo",
           "HOURS",
           {u"of how long data was lost", u"de combien de temps on a perdu les données"}},
    Option{"conclusion", "TEXT", {u"what it came to", u"ce qui en ressort"}},
    Option{"what", "TEXT", {u"a finding", u"un constat"}},
    Option{"statement",
           "TEXT",
           {u"the lesson, if not as the finding says", u"l’enseignement, sinon le constat"}},
    Option{"target",
           "process|procedure|system|tool",
           {u"what the lesson changes", u"ce que l’enseignement change"}},
    Option{
        "type", "contain|correct|prevent|improve", {u"what kind of action", u"le type d’action"}},
    Option{"owner", "NAME", {u"who sees to it", u"qui y veille"}},
    Option{"due", "DATE", {u"by when", u"pour quand"}}};

} // namespace ireg::cli
