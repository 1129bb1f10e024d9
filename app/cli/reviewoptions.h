// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/sharedoptions.h"

/// Options of the commands by which an incident is looked back at and watched.
namespace ireg::cli
{

inline constexpr Option lessonWhereOption{
    "where",
    "EXPR",
    {u"list: state = applied and came_back = yes, verified_at < -365d",
     u"list : state = applied and came_back = yes, verified_at < -365d"}};
inline constexpr std::array actionOptions{
    incidentOption,
    Option{"title", "TEXT", {u"a verb and what", u"un verbe et son objet"}},
    Option{"owner", "NAME", {u"who does it", u"qui la réalise"}},
    Option{"due", "DATE", byWhen},
    Option{"type", "contain|correct|prevent|improve", {u"what it is for", u"à quoi elle sert"}},
    Option{"priority", "low|medium|high", {u"how pressing it is", u"sa priorité"}},
    Option{"effort", "HOURS", {u"how much work it is", u"la charge de travail"}},
    Option{"check-days",
           "N",
           {u"days from done to the check of its effect", u"jours avant de vérifier son effet"}},
    Option{"lesson", "ID", {u"the lesson that it serves", u"l’enseignement qu’elle applique"}},
    Option{"at", "TIME", {u"when it was done, or checked", u"quand elle a été faite ou vérifiée"}},
    Option{"result", "TEXT", {u"what came of it", u"ce qu’elle a donné"}},
    Option{"effect",
           "effective|partly|not-effective|cannot-tell",
           {u"check: whether it worked", u"check : si elle a été efficace"}},
    Option{"note", "TEXT", {u"check: what showed it", u"check : ce qui le montre"}},
    Option{"mine", nullptr, {u"list: those of who asks", u"list : celles de qui demande"}},
    Option{"overdue", nullptr, {u"list: whose day is over", u"list : celles en retard"}},
    Option{
        "this-week", nullptr, {u"list: due within seven days", u"list : à faire sous sept jours"}},
    Option{"waiting",
           nullptr,
           {u"list: done, and not verified yet", u"list : faites, pas encore vérifiées"}},
    meOption,
    reasonOption};
inline constexpr std::array lessonOptions{
    incidentOption,
    Option{"statement", "TEXT", {u"what was learned", u"ce qui a été appris"}},
    Option{"target", "process|procedure|system|tool", {u"what it changes", u"ce qu’il change"}},
    Option{"change", "TEXT", {u"the change", u"le changement"}},
    Option{"avoid", "TEXT", {u"what not to do", u"ce qu’il ne faut pas faire"}},
    Option{"signal", "TEXT", {u"the sign to look for", u"le signe à guetter"}},
    Option{"theme", "TEXT", {u"what it is about", u"ce dont il traite"}},
    Option{"control",
           "NUMBER,...",
           {u"controls of ISO/IEC 27001 Annex A that it improves",
            u"mesures de l’annexe A de l’ISO/IEC 27001 qu’il améliore"}},
    Option{"audience",
           "TEXT",
           {u"who should know it; train: for whom", u"à qui le faire savoir ; train : pour qui"}},
    Option{"topic", "TEXT", {u"train: what it was about", u"train : le sujet"}},
    Option{"people", "NUMBER", {u"train: how many took part", u"train : combien de présents"}},
    Option{"owner", "NAME", {u"who sees to it", u"qui y veille"}},
    Option{"at", "TIME", {u"when; now where it is not given", u"quand ; à défaut, maintenant"}},
    Option{"by", "NAME", {u"who did it; else the author", u"par qui ; à défaut, l’auteur"}},
    Option{"proof",
           "TEXT",
           {u"what shows that it was applied, or what the check showed",
            u"ce qui montre l’application, ou le résultat de la vérification"}},
    lessonWhereOption,
    sortOption,
    limitOption,
    meOption,
    reasonOption};
inline constexpr std::array watchOptions{
    incidentOption,
    Option{"what", "TEXT", {u"the sign to watch", u"le signe à surveiller"}},
    Option{"until", "DATE", {u"until when", u"jusqu’à quand"}},
    Option{"result", "TEXT", {u"what the watching showed", u"ce que la surveillance a montré"}},
    Option{"again",
           "yes|no|unknown",
           {u"check: whether it was seen again", u"check : s’il a été constaté de nouveau"}},
    Option{"at", "TIME", {u"check: when", u"check : quand"}},
    reasonOption};
inline constexpr std::array whyOptions{
    incidentOption,
    Option{"answer", "TEXT", {u"why it was so", u"pourquoi il en était ainsi"}},
    Option{"under",
           "ID",
           {u"the why that it explains; else the incident",
            u"le pourquoi qu’il explique ; sinon l’incident"}},
    Option{"grounds", "TEXT", {u"what shows it", u"ce qui le montre"}},
    Option{"evidence", "ID", {u"the evidence that shows it", u"la preuve qui le montre"}},
    Option{"confidence", "none|low|medium|high", {u"how sure that is", u"à quel point c’est sûr"}},
    Option{"root", nullptr, {u"it is a root cause", u"c’est une cause profonde"}},
    Option{"category",
           "CODE",
           {u"what kind of root cause; see ireg fields",
            u"quelle catégorie de cause profonde ; voir ireg fields"}},
    Option{"detail",
           "CODE",
           {u"what made it possible; see ireg fields",
            u"ce qui l’a rendu possible ; voir ireg fields"}}};

} // namespace ireg::cli
