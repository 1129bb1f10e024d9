// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/text.h"
#include "model/dossier/openstages.h"
#include "model/dossier/required.h"
#include "model/dossier/workitem.h"
#include "model/language/tellingtext.h"
#include "model/language/timetext.h"
#include "model/report/dutycount.h"
#include "model/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr int summaryWords = 120;
constexpr int longestName = 60;

constexpr Phrase heading{u"Executive summary", u"Synthèse pour la direction"};
constexpr Phrase affected{u"Affected: %1.", u"Sont touchés\u00A0: %1."};
constexpr Phrase affectedUnknown{u"Who was affected is not yet known.",
                                 u"On ne sait pas encore qui est touché."};
constexpr Counted people{{u"%1 person", u"%1 personne"}, {u"%1 people", u"%1 personnes"}};
constexpr Counted users{{u"%1 user", u"%1 utilisateur"}, {u"%1 users", u"%1 utilisateurs"}};
constexpr Phrase about{u"about %1", u"environ %1"};
constexpr Counted more{{u"%1 more", u"%1 autre"}, {u"%1 more", u"%1 autres"}};
constexpr Phrase noticed{u"Noticed %1", u"Constat\u00A0: %1"};
constexpr Phrase noticedUnknown{u"When it was noticed is not yet known",
                                u"La date du constat n’est pas encore connue"};
constexpr Phrase contained{u"contained after %1", u"contenu après %1"};
constexpr Phrase notContained{u"It is not yet contained.", u"Il n’est pas encore contenu."};
constexpr Phrase recovered{u"recovered after %1", u"rétabli après %1"};
constexpr Phrase cause{u"Cause: %1.", u"Cause\u00A0: %1."};
constexpr Phrase causeUnknown{u"The cause is not yet known.", u"La cause n’est pas encore connue."};
constexpr Phrase telling{u"Duties to notify: %1.", u"Obligations de notifier\u00A0: %1."};
constexpr Phrase closedOn{u"The incident is closed.", u"L’incident est clos."};
constexpr Phrase onHold{u"The work is on hold.", u"Le traitement est suspendu."};
constexpr Phrase inStage{u"The incident is open, in the stage “%1”.",
                         u"L’incident est ouvert, à l’étape «\u00A0%1\u00A0»."};
constexpr Phrase isOpen{u"The incident is open.", u"L’incident est ouvert."};
constexpr Counted openActions{{u"%1 action is still open.", u"%1 action reste ouverte."},
                              {u"%1 actions are still open.", u"%1 actions restent ouvertes."}};
constexpr Phrase approveThis{u"Asked of you: approve this report.",
                             u"Décision attendue\u00A0: approuver ce rapport."};

constexpr Phrase notAssessed{u"Severity not assessed", u"Gravité non évaluée"};
constexpr Phrase severityBadge{u"Severity: %1", u"Gravité\u00A0: %1"};
constexpr Phrase peakBadge{u"Peak: %1", u"Au plus haut\u00A0: %1"};
constexpr Phrase pendingBadge{u"Second person pending", u"Seconde personne attendue"};
constexpr Phrase overridden{u"Severity chosen by hand", u"Gravité fixée par dérogation"};

constexpr Phrase tileNoticed{u"Noticed", u"Constaté"};
constexpr Phrase tileContained{u"Contained after", u"Contenu après"};
constexpr Phrase tileDuration{u"Duration of impact", u"Durée de l’incidence"};
constexpr Phrase tilePeople{u"People affected", u"Personnes touchées"};
constexpr Phrase tileData{u"Personal data", u"Données personnelles"};
constexpr Phrase tileTold{u"Duties to notify", u"Obligations de notifier"};
constexpr Phrase noData{u"none involved", u"aucune"};
constexpr Phrase dataInvolved{u"involved", u"concernées"};
constexpr Phrase noneNeeded{u"none needed", u"aucune requise"};
constexpr Phrase notDecided{u"not yet decided", u"pas encore décidé"};
constexpr Counted lawsLeft{{u"%1 law unanswered", u"%1 loi sans réponse"},
                           {u"%1 laws unanswered", u"%1 lois sans réponse"}};
constexpr Phrase notYet{u"not yet", u"pas encore"};

QString ended(const QString& sentence)
{
    const bool stops = sentence.endsWith(u'.') || sentence.endsWith(u'!') || sentence.endsWith(u'?')
        || sentence.endsWith(u'\u2026');
    return stops || sentence.isEmpty() ? sentence : sentence + u'.';
}

QString whatHappened(const Voice& say)
{
    const QString told = say.i.summary.isEmpty() ? say.i.title : say.i.summary;
    return ended(firstWords(firstSentence(told, 300), 40));
}

QString nameOf(const Voice& say, const Affected& one)
{
    const auto found = say.d.items.find(one.item.value);
    const QString name = found == say.d.items.end() ? one.name : found->second.name;
    return shortened(name, longestName);
}

QString counted(const Voice& say, const Counted& phrase, qint64 count, bool approximate)
{
    const QString text = say.counted(phrase, count);
    return approximate ? say(about).arg(text) : text;
}

QString whoIsAffected(const Voice& say)
{
    constexpr qsizetype most = 3;
    QStringList parts;
    if (say.i.individuals)
        parts.append(counted(say, people, *say.i.individuals, say.i.individualsApproximate));
    if (say.i.usersAffected)
        parts.append(counted(say, users, *say.i.usersAffected, false));
    QStringList names;
    for (const Affected& one : say.d.affected)
        names.append(nameOf(say, one));
    names.removeAll(QString());
    names.removeDuplicates();
    parts.append(names.mid(0, most));
    if (names.size() > most)
        parts.append(say.counted(more, names.size() - most));
    return parts.isEmpty() ? say(affectedUnknown) : say(affected).arg(parts.join(u", "_s));
}

/// Something happened that could be contained.
bool hasHarm(const Incident& incident)
{
    switch (incident.disposition) {
    case Disposition::NearMiss:
    case Disposition::FalsePositive:
    case Disposition::Duplicate:
    case Disposition::Transferred: return false;
    case Disposition::Undecided:
    case Disposition::Confirmed:
    case Disposition::Suspected: break;
    }
    return true;
}

QString howLong(const Voice& say)
{
    const Incident& i = say.i;
    QStringList parts{i.noticed ? say(noticed).arg(say.shortTime(i.noticed)) : say(noticedUnknown)};
    if (i.contained && i.noticed)
        parts.append(say(contained).arg(say.span(i.noticed, i.contained)));
    if (i.recovered && i.noticed)
        parts.append(say(recovered).arg(say.span(i.noticed, i.recovered)));
    const QString text = parts.join(u", "_s) + u'.';
    return i.contained || !hasHarm(i) ? text : text + u' ' + say(notContained);
}

QString whatCausedIt(const Voice& say)
{
    const bool known = say.i.rootCauseCategory && *say.i.rootCauseCategory != RootCause::Unknown;
    QStringList parts;
    if (known)
        parts.append(say.code(*say.i.rootCauseCategory));
    if (!say.i.rootCause.isEmpty())
        parts.append(firstWords(firstSentence(say.i.rootCause, 200), 22));
    QString text = parts.join(u" \u2013 "_s);
    if (text.endsWith(u'.'))
        text.chop(1);
    return parts.isEmpty() ? say(causeUnknown) : say(cause).arg(text);
}

QString whoWasTold(const Voice& say)
{
    if (const QString counts = dutyCounts(say); !counts.isEmpty())
        return say(telling).arg(counts);
    return tellingSentence(say.c.language, tellingState(say.d));
}

QString whereItStands(const Voice& say)
{
    QStringList parts;
    const auto stage = lowestOpen(say.d.visits, say.i.cycle);
    switch (say.i.status) {
    case Status::Closed: parts.append(say(closedOn)); break;
    case Status::OnHold: parts.append(say(onHold)); break;
    case Status::Open:
        parts.append(stage ? say(inStage).arg(say.code(*stage)) : say(isOpen));
        break;
    }
    const qint64 open = std::ranges::count_if(
        say.d.actions, [](const Action& action) { return ireg::isOpen(action); });
    if (open > 0)
        parts.append(say.counted(openActions, open));
    if (reportState(say.d) == ReportState::ForApproval)
        parts.append(say(approveThis));
    return parts.join(u' ');
}

Badges badges(const Voice& say)
{
    const auto tone = [](Severity severity) {
        switch (severity) {
        case Severity::Critical: return Tone::Critical;
        case Severity::High: return Tone::High;
        case Severity::Medium: return Tone::Medium;
        case Severity::Low: return Tone::Low;
        case Severity::Planning: return Tone::Planning;
        }
        return Tone::Neutral;
    };
    const auto& severity = say.i.severity;
    Badges result;
    if (severity)
        result.badges.push_back({say(severityBadge).arg(say.code(*severity)), tone(*severity)});
    else
        result.badges.push_back({say(notAssessed), Tone::NotAssessed});
    if (say.i.severityOverride)
        result.badges.push_back({say(overridden), Tone::NotAssessed});
    const auto peak = peakSeverity(say.d.severities);
    if (rankOf(peak) > rankOf(severity))
        result.badges.push_back({say(peakBadge).arg(say.code(*peak)), Tone::Neutral});
    if (say.d.secondPersonPending())
        result.badges.push_back({say(pendingBadge), Tone::NotAssessed});
    if (say.i.kind)
        result.badges.push_back({say.code(*say.i.kind), Tone::Neutral});
    result.badges.push_back({say.code(say.i.disposition), Tone::Neutral});
    result.badges.push_back({say.code(say.i.status), Tone::Neutral});
    return result;
}

QString impactDuration(const Voice& say)
{
    if (say.i.serviceMinutes)
        return say.minutes(*say.i.serviceMinutes);
    return say.span(say.i.occurredFrom, say.i.occurredTo ? say.i.occurredTo : say.i.recovered);
}

QString dataTile(const Voice& say)
{
    if (say.i.personalData == Answer::No)
        return say(noData);
    if (say.i.personalData == Answer::Unknown)
        return say.unknown();
    return say.i.dataCategories.isEmpty() ? say(dataInvolved)
                                          : shortened(say.i.dataCategories, longestName);
}

QString toldTile(const Voice& say)
{
    if (const QString counts = dutyCounts(say); !counts.isEmpty())
        return counts;
    const TellingState state = tellingState(say.d);
    if (state.plain != Answer::Unknown && state.required == Answer::Unknown)
        return say.counted(lawsLeft, state.open);
    return state.required == Answer::No ? say(noneNeeded)
        : state.required == Answer::Yes ? say(notYet)
                                        : say(notDecided);
}

Tiles tiles(const Voice& say)
{
    const Incident& i = say.i;
    const QString after = i.contained ? say.span(i.noticed, i.contained)
        : hasHarm(i)                  ? say(notYet)
                                      : say.none();
    return Tiles{{{say(tileNoticed), say.shortTime(i.noticed)},
                  {say(tileContained), after},
                  {say(tileDuration), impactDuration(say)},
                  {say(tilePeople), say.amount(i.individuals, i.individualsApproximate)},
                  {say(tileData), dataTile(say)},
                  {say(tileTold), toldTile(say)}}};
}

} // namespace

Blocks summary(const Voice& say)
{
    const QString text = QStringList{whatHappened(say),
                                     whoIsAffected(say),
                                     howLong(say),
                                     whatCausedIt(say),
                                     whoWasTold(say),
                                     whereItStands(say)}
                             .join(u' ');
    return {badges(say),
            Callout{CalloutKind::Summary, say(heading), firstWords(text, summaryWords)},
            tiles(say)};
}

} // namespace ireg::report
