// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/tellingtext.h"

#include "model/language/phrase.h"
#include "model/language/timetext.h"

namespace ireg
{

namespace
{

constexpr Phrase nobodyIsTold{u"it was decided that nobody has to be notified",
                              u"il a été décidé qu’il n’y a pas lieu de notifier"};
constexpr Phrase somebodyIsTold{u"it was decided that somebody must be notified",
                                u"il a été décidé qu’il faut notifier"};
constexpr Phrase notDecidedYet{u"who has to be told is not decided yet",
                               u"il reste à décider qui est à informer"};
constexpr Phrase neverDecided{u"whether anyone had to be notified was never decided",
                              u"il n’a jamais été décidé s’il fallait notifier"};
constexpr Counted lawsOpen{
    {u"%1 law or contract is not answered yet", u"%1 loi ou contrat reste sans réponse"},
    {u"%1 laws or contracts are not answered yet", u"%1 lois ou contrats restent sans réponse"}};
constexpr Counted lawsNever{
    {u"%1 law or contract was never answered", u"%1 loi ou contrat n’a jamais eu de réponse"},
    {u"%1 laws or contracts were never answered",
     u"%1 lois ou contrats n’ont jamais eu de réponse"}};
constexpr Phrase lawsAskForIt{u"a law or contract asks for it by what was answered since",
                              u"une loi ou un contrat l’exige d’après les réponses données depuis"};
constexpr Phrase lawsAskForNone{
    u"no law or contract asks for it by what was answered since",
    u"aucune loi ni contrat ne l’exige d’après les réponses données depuis"};
constexpr Counted contentsMissing{
    {u"sent without %1 required content", u"envoyée sans %1 contenu requis"},
    {u"sent without %1 required contents", u"envoyée sans %1 contenus requis"}};
constexpr Phrase butLaws{u"%1, but %2", u"%1, mais %2"};

const Phrase& decided(Answer answer)
{
    return answer == Answer::Yes ? somebodyIsTold : nobodyIsTold;
}

} // namespace

QString lawsBesideText(Language language, const TellingState& state)
{
    if (state.plain == Answer::Unknown)
        return {};
    switch (state.required) {
    case Answer::Yes: return lawsAskForIt.in(language);
    case Answer::No: return lawsAskForNone.in(language);
    case Answer::Unknown: break;
    }
    const Counted& left = state.asked ? lawsOpen : lawsNever;
    return left.in(language, state.open).arg(numberText(language, state.open));
}

QString incompleteText(Language language, qsizetype missing)
{
    return missing == 0 ? QString()
                        : contentsMissing.in(language, missing).arg(numberText(language, missing));
}

QString tellingText(Language language, const TellingState& state)
{
    if (state.plain != Answer::Unknown)
        return butLaws.in(language).arg(decided(state.plain).in(language),
                                        lawsBesideText(language, state));
    if (state.required == Answer::Unknown)
        return (state.asked ? notDecidedYet : neverDecided).in(language);
    return decided(state.required).in(language);
}

QString tellingSentence(Language language, const TellingState& state)
{
    const QString text = tellingText(language, state);
    return text.left(1).toUpper() + text.mid(1) + u'.';
}

} // namespace ireg
