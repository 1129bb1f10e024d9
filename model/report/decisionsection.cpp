// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/dossier/required.h"
#include "model/language/ruletext.h"
#include "model/language/tellingtext.h"
#include "model/report/sections.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Evaluation and decisions", u"Évaluation et décisions"};
constexpr Phrase mustTell{u"Decision: somebody must be notified",
                          u"Décision\u00A0: il faut notifier"};
constexpr Phrase needNotTell{u"Decision: nobody has to be notified",
                             u"Décision\u00A0: il n’y a pas lieu de notifier"};
constexpr Phrase tellUndecided{u"Whether anyone must be notified is not yet decided",
                               u"La nécessité de notifier n’est pas encore tranchée"};
constexpr Phrase decidedBy{u"Decided by %1, %2.", u"Décidé par %1, %2."};
constexpr Phrase reasonIs{u"Reason: %1", u"Motif\u00A0: %1"};
constexpr Phrase safety{u"People’s safety at stake", u"Sécurité de personnes en jeu"};
constexpr Phrase harm{u"Serious harm to individuals likely",
                      u"Préjudice grave probable pour des personnes"};
constexpr Phrase breachScore{u"Severity of the breach (ENISA)", u"Gravité de la violation (ENISA)"};
constexpr Phrase scoreIs{u"%1, %2: %3", u"%1, %2\u00A0: %3"};
constexpr Phrase ransom{u"Ransom demanded", u"Rançon demandée"};
constexpr Phrase suspected{u"First suspected", u"Premier soupçon"};
constexpr Phrase believed{u"Reasonable grounds to believe", u"Motifs raisonnables de croire"};
constexpr Phrase determined{u"Determined", u"Détermination"};
constexpr Phrase classified{u"Classified", u"Classification"};
constexpr Phrase logCaption{u"Decisions log", u"Journal des décisions"};
constexpr Phrase noDecisions{u"No other decision is recorded.",
                             u"Aucune autre décision n’est consignée."};
constexpr Phrase question{u"Question", u"Question"};
constexpr Phrase answer{u"Answer", u"Réponse"};
constexpr Phrase reason{u"Reason", u"Motif"};
constexpr Phrase decider{u"Decided by", u"Décidé par"};
constexpr Phrase decided{u"When", u"Quand"};
constexpr Phrase options{u"%1\nOptions: %2", u"%1\nOptions\u00A0: %2"};
constexpr Phrase dueBy{u"open, due %1", u"ouverte, attendue le %1"};
constexpr Phrase openStill{u"open", u"ouverte"};

constexpr Phrase answersBelow{u"Each regime’s question is answered below.",
                              u"La réponse pour chaque régime figure ci-dessous."};
constexpr Phrase answersCaption{u"Duties to notify, by regime",
                                u"Obligations de notifier, par régime"};
constexpr Phrase regimeColumn{u"Regime", u"Régime"};
constexpr Phrase notAnswered{u"not answered yet", u"pas encore de réponse"};

QString plainDecision(const Voice& say)
{
    const QString who = say(decidedBy).arg(say.person(say.i.notifyDecidedBy),
                                           say.time(say.i.notifyDecided));
    return say(reasonIs).arg(say.text(say.i.notifyReason)) + u'\n' + who;
}

Callout notifyDecision(const Voice& say)
{
    const Incident& i = say.i;
    if (asksRegimes(say.d)) {
        const TellingState state = tellingState(say.d);
        const Answer found = state.required;
        const Phrase& said = found == Answer::Yes ? mustTell
            : found == Answer::No                 ? needNotTell
                                                  : tellUndecided;
        QStringList lines{say(answersBelow)};
        if (state.plain != Answer::Unknown)
            lines.prepend(tellingSentence(say.c.language, state) + u'\n' + plainDecision(say));
        return {found == Answer::Unknown ? CalloutKind::Warning : CalloutKind::Note,
                say(said),
                lines.join(u'\n')};
    }
    if (i.notifyRequired == Answer::Unknown)
        return {CalloutKind::Warning, say(tellUndecided), i.notifyReason};
    return {CalloutKind::Note,
            say(i.notifyRequired == Answer::Yes ? mustTell : needNotTell),
            plainDecision(say)};
}

Facts harmFacts(const Voice& say)
{
    const Incident& i = say.i;
    Facts facts{{say.fact(harm, say.answer(i.seriousHarm)),
                 say.fact(safety, say.answer(i.safety)),
                 say.fact(ransom, say.answer(i.ransom))}};
    if (!say.d.estimates.empty()) {
        const BreachEstimate& last = say.d.estimates.back();
        facts.rows.push_back(say.fact(
            breachScore, say(scoreIs).arg(say.code(last.band), last.score, say.text(last.reason))));
    }
    const auto addIfAny = [&](const Phrase& label, const std::optional<When>& when) {
        if (when)
            facts.rows.push_back(say.fact(label, say.time(when)));
    };
    addIfAny(suspected, i.suspected);
    addIfAny(believed, i.believed);
    addIfAny(determined, i.determined);
    addIfAny(classified, i.classified);
    return facts;
}

QString decisionTime(const Voice& say, const Decision& decision)
{
    if (decision.decided)
        return say.cellTime(decision.decided);
    return decision.due.isValid() ? say(dueBy).arg(say.day(decision.due)) : say(openStill);
}

Block decisionsLog(const Voice& say)
{
    if (say.d.decisions.empty())
        return Paragraph{say(noDecisions)};
    Table table{.columns = {say.column(question),
                            say.column(answer),
                            say.column(reason),
                            say.column(decider),
                            say.column(decided)},
                .caption = say(logCaption)};
    for (const Decision& decision : say.d.decisions)
        table.rows.push_back({decision.options.isEmpty()
                                  ? say.text(decision.question)
                                  : say(options).arg(decision.question, decision.options),
                              say.text(decision.answer),
                              say.text(decision.reason),
                              say.person(decision.decider),
                              decisionTime(say, decision)});
    return table;
}

/// A decision that nobody is told stands beside those that somebody is (GDPR art. 33(5)).
Blocks regimeAnswers(const Voice& say)
{
    Table table{.columns = {say.column(regimeColumn),
                            say.column(answer),
                            say.column(reason),
                            say.column(decider),
                            say.column(decided)},
                .caption = say(answersCaption)};
    for (const auto& [ruled, given, settled] : questions(say.d)) {
        const Assessment one = given ? *given : Assessment{};
        table.rows.push_back({in(say.c.language, ruled.regime().name),
                              one.answer    ? say.code(*one.answer)
                                  : settled ? say(settledByFacts)
                                            : say(notAnswered),
                              given ? say.text(one.reason) : say.none(),
                              given ? say.person(one.decidedBy) : say.none(),
                              one.decided ? say.cellTime(one.decided) : say.none()});
    }
    return table.rows.empty() ? Blocks{} : Blocks{table};
}

} // namespace

Blocks evaluation(const Voice& say)
{
    Blocks blocks{Heading{1, say(heading)}, notifyDecision(say)};
    for (Block& answers : regimeAnswers(say))
        blocks.push_back(std::move(answers));
    blocks.push_back(harmFacts(say));
    blocks.push_back(decisionsLog(say));
    return blocks;
}

} // namespace ireg::report
