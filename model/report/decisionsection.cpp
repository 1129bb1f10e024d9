// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
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

constexpr Phrase notificationsHeading{u"Notifications", u"Notifications"};
constexpr Phrase noneNeeded{u"None: it was decided that nobody has to be notified (see above).",
                            u"Aucune\u00A0: il a été décidé qu’il n’y a pas lieu de notifier (voir "
                            u"ci-dessus)."};
constexpr Phrase noneYet{u"None is recorded yet.", u"Aucune n’est encore consignée."};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase to{u"To, and the duty", u"À, et l’obligation"};
constexpr Phrase due{u"Due", u"Échéance"};
constexpr Phrase sent{u"Sent", u"Envoyée"};
constexpr Phrase outcome{u"Outcome", u"Résultat"};
constexpr Phrase proof{u"Channel and receipt", u"Canal et accusé"};
constexpr Phrase noDue{u"no deadline recorded", u"pas d’échéance consignée"};
constexpr Phrase notSent{u"not sent", u"non envoyée"};
constexpr Phrase sentPlain{u"sent", u"envoyée"};
constexpr Phrase inTime{u"in time, %1 before", u"dans les délais, %1 avant"};
constexpr Phrase late{u"late by %1: %2", u"hors délai de %1\u00A0: %2"};
constexpr Phrase noLateReason{u"no reason recorded yet", u"motif pas encore consigné"};
constexpr Phrase waived{u"waived by %1: %2", u"dispense par %1\u00A0: %2"};
constexpr Phrase overdue{u"overdue by %1", u"en retard de %1"};
constexpr Phrase left{u"due in %1", u"à envoyer dans %1"};
constexpr Phrase receipt{u"receipt %1", u"accusé %1"};
constexpr Phrase copyHeld{u"copy %1", u"copie %1"};

Callout notifyDecision(const Voice& say)
{
    const Incident& i = say.i;
    if (i.notifyRequired == Answer::Unknown)
        return {CalloutKind::Warning, say(tellUndecided), i.notifyReason};
    const QString who = say(decidedBy).arg(say.person(i.notifyDecidedBy),
                                           say.time(i.notifyDecided));
    const QString why = say(reasonIs).arg(say.text(i.notifyReason));
    return {CalloutKind::Note,
            say(i.notifyRequired == Answer::Yes ? mustTell : needNotTell),
            why + u'\n' + who};
}

Facts harmFacts(const Voice& say)
{
    const Incident& i = say.i;
    Facts facts{{say.fact(harm, say.answer(i.seriousHarm)),
                 say.fact(safety, say.answer(i.safety)),
                 say.fact(ransom, say.answer(i.ransom))}};
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

qint64 minutesBetween(const When& start, const When& end)
{
    return (end.ms - start.ms) / 60000;
}

QString sentOutcome(const Voice& say, const Notification& one)
{
    if (!one.due)
        return say(sentPlain);
    if (one.sent->ms <= one.due->ms)
        return say(inTime).arg(say.minutes(minutesBetween(*one.sent, *one.due)));
    return say(late).arg(say.minutes(minutesBetween(*one.due, *one.sent)),
                         one.lateReason.isEmpty() ? say(noLateReason) : one.lateReason);
}

// A clock that was never started is not late: without a deadline there is nothing to count.
QString outcomeOf(const Voice& say, const Notification& one)
{
    if (one.sent)
        return sentOutcome(say, one);
    if (!one.waivedReason.isEmpty())
        return say(waived).arg(one.decidedBy ? say.actor(one.decidedBy) : say.unknown(),
                               one.waivedReason);
    if (!one.due)
        return say(notSent);
    const qint64 remaining = minutesBetween(say.c.now, *one.due);
    return remaining < 0 ? say(overdue).arg(say.minutes(-remaining))
                         : say(left).arg(say.minutes(remaining));
}

QString proofOf(const Voice& say, const Notification& one)
{
    QStringList parts{one.channel};
    if (!one.receipt.isEmpty())
        parts.append(say(receipt).arg(one.receipt));
    if (one.copy)
        parts.append(say(copyHeld).arg(publicId(RecordName<Evidence>::value, one.copy.value)));
    const QString text = joined(parts, u"\n"_s);
    return text.isEmpty() ? (one.sent ? say.unknown() : say.none()) : text;
}

} // namespace

Blocks evaluation(const Voice& say)
{
    return {Heading{1, say(heading)}, notifyDecision(say), harmFacts(say), decisionsLog(say)};
}

Blocks notifications(const Voice& say)
{
    Blocks blocks{Heading{1, say(notificationsHeading)}};
    if (say.d.notifications.empty()) {
        blocks.push_back(Paragraph{say(say.i.notifyRequired == Answer::No ? noneNeeded : noneYet)});
        return blocks;
    }
    Table table{.columns = {say.column(number),
                            say.column(to),
                            say.column(due),
                            say.column(sent),
                            say.column(outcome),
                            say.column(proof)}};
    for (const Notification& one : say.d.notifications)
        table.rows.push_back({publicId(RecordName<Notification>::value, one.id.value),
                              joined({say.text(one.recipient), one.obligation}, u"\n"_s),
                              one.due ? say.time(one.due) : say(noDue),
                              one.sent ? say.time(one.sent) : say.none(),
                              outcomeOf(say, one),
                              proofOf(say, one)});
    blocks.push_back(table);
    return blocks;
}

} // namespace ireg::report
