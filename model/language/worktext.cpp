// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/worktext.h"

#include "model/base/text.h"
#include "model/language/phrase.h"
#include "model/language/ruletext.h"
#include "model/language/spokentime.h"
#include "model/language/timetext.h"

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase tellRecipient{u"Tell %1", u"Informer : %1"};
constexpr Phrase tellSomebody{u"Send the notice", u"Envoyer la notification"};
constexpr Phrase decideWhom{u"Decide who has to be told: %1", u"Décider qui est à informer : %1"};
constexpr Counted andMore{{u"%1 and %2 other", u"%1 et %2 autre"},
                          {u"%1 and %2 others", u"%1 et %2 autres"}};
constexpr Phrase decide{u"Decide: %1", u"Décider : %1"};
constexpr Phrase finish{u"Finish %1", u"Terminer %1"};
constexpr Phrase check{u"Check %1", u"Vérifier %1"};
constexpr Phrase checkEffect{u"Check the effect of %1", u"Vérifier l’efficacité de %1"};
constexpr Phrase holdReview{u"Hold the review", u"Tenir l’examen"};
constexpr Phrase approveReview{u"Approve the review", u"Approuver l’examen"};
constexpr Phrase takeCharge{u"Take charge: nobody leads it yet",
                            u"Prendre en charge : personne ne le pilote"};
constexpr Phrase testPlan{u"Test the plan “%1”: not for a year",
                          u"Tester le plan « %1 » : pas depuis un an"};
constexpr Phrase testPlanFirst{u"Test the plan “%1”: never tested",
                               u"Tester le plan « %1 » : jamais testé"};
constexpr Phrase confirmLowered{u"Confirm that it is less severe", u"Confirmer la gravité moindre"};
constexpr Phrase confirmSetAside{u"Confirm that it is set aside", u"Confirmer qu’il est écarté"};
constexpr Phrase confirmClosed{u"Confirm the closing", u"Confirmer la clôture"};

constexpr Phrase noticeLabel{u"notice", u"avis"};
constexpr Phrase questionLabel{u"law or contract", u"loi ou contrat"};
constexpr Phrase decisionLabel{u"decision", u"décision"};
constexpr Phrase actionLabel{u"action", u"action"};
constexpr Phrase checkLabel{u"watch item", u"point de surveillance"};
constexpr Phrase effectLabel{u"effectiveness check", u"vérification d’efficacité"};
constexpr Phrase reviewLabel{u"review", u"examen"};
constexpr Phrase fourEyesLabel{u"second person", u"seconde personne"};
constexpr Phrase exerciseLabel{u"exercise", u"exercice"};
constexpr Phrase ownerLabel{u"no owner", u"aucun responsable"};

constexpr Phrase noTime{u"no date", u"sans date"};
constexpr Phrase withoutDelay{u"without delay", u"sans délai"};
constexpr Phrase dueToday{u"today", u"aujourd’hui"};
constexpr Phrase lateBy{u"%1 late", u"%1 de retard"};
constexpr Phrase lateDays{u"%1 d late", u"%1 j de retard"};

constexpr Phrase needsNow{u"Needs you now", u"À faire maintenant"};
constexpr Phrase thisWeek{u"This week", u"Cette semaine"};
constexpr Phrase later{u"Later", u"Plus tard"};
constexpr Phrase noDayYet{u"No date yet", u"Sans date"};

constexpr std::array shortWeekdays{Phrase{u"Mon", u"lun."},
                                   Phrase{u"Tue", u"mar."},
                                   Phrase{u"Wed", u"mer."},
                                   Phrase{u"Thu", u"jeu."},
                                   Phrase{u"Fri", u"ven."},
                                   Phrase{u"Sat", u"sam."},
                                   Phrase{u"Sun", u"dim."}};

QString recordName(const WorkItem& item)
{
    return publicId(*item.type, item.id) + u' ' + displayText(item.text);
}

QString dutyWords(Language language, const Rulebook& rules, const WorkItem& item)
{
    if (rules.regime(item.duty->regime))
        return in(language, item.duty->step->name);
    const QString recipient = displayText(recipientText(language, item.recipient));
    return recipient.isEmpty() ? tellSomebody.in(language)
                               : tellRecipient.in(language).arg(recipient);
}

QString regimeName(Language language, const Rulebook& rules, const QString& code)
{
    const RuledRegime* ruled = rules.regime(code);
    return ruled ? in(language, ruled->regime().name) : code;
}

Phrase confirmation(Concern concern)
{
    switch (concern) {
    case Concern::SeverityLowered: return confirmLowered;
    case Concern::SetAside: return confirmSetAside;
    case Concern::Closed: return confirmClosed;
    }
    return {};
}

} // namespace

QString questionText(Language language, const Rulebook& rules, const QStringList& regimes)
{
    const QString first = regimeName(language, rules, regimes.value(0));
    const auto others = regimes.size() - 1;
    return decideWhom.in(language).arg(
        others > 0 ? andMore.in(language, others).arg(first, QString::number(others)) : first);
}

QString workText(Language language, const Rulebook& rules, const WorkItem& item)
{
    switch (item.work) {
    case Work::Duty: return dutyWords(language, rules, item);
    case Work::Question: return questionText(language, rules, item.regimes);
    case Work::Decision: return decide.in(language).arg(displayText(item.text));
    case Work::Action: return finish.in(language).arg(recordName(item));
    case Work::Check: return check.in(language).arg(recordName(item));
    case Work::Effect: return checkEffect.in(language).arg(recordName(item));
    case Work::Review: return (item.held ? approveReview : holdReview).in(language);
    case Work::SecondPerson:
        return confirmation(item.concern.value_or(Concern::Closed)).in(language);
    case Work::Owner: return takeCharge.in(language);
    case Work::PlanTest:
        return (item.held ? testPlan : testPlanFirst).in(language).arg(displayText(item.text));
    }
    return {};
}

QString workLabel(Language language, const Rulebook& rules, const WorkItem& item)
{
    switch (item.work) {
    case Work::Duty:
        return item.duty->regime.isEmpty() ? noticeLabel.in(language)
                                           : regimeName(language, rules, item.duty->regime);
    case Work::Question: return questionLabel.in(language);
    case Work::Decision: return decisionLabel.in(language);
    case Work::Action: return actionLabel.in(language);
    case Work::Check: return checkLabel.in(language);
    case Work::Effect: return effectLabel.in(language);
    case Work::Review: return reviewLabel.in(language);
    case Work::SecondPerson: return fourEyesLabel.in(language);
    case Work::Owner: return ownerLabel.in(language);
    case Work::PlanTest: return exerciseLabel.in(language);
    }
    return {};
}

QString pressingLabel(Language language, const Rulebook& rules, const WorkItem& item)
{
    return item.pressing ? displayText(item.responsible) : workLabel(language, rules, item);
}

QString workTimeText(Language language, const WorkItem& item, const When& now)
{
    if (!item.due) {
        const Phrase& said = item.work == Work::Duty ? withoutDelay : noTime;
        return horizonOf(item, now) == Horizon::Now ? said.in(language) : QString();
    }
    return dueText(language, *item.due, now);
}

QString dueText(Language language, const WorkTime& due, const When& now)
{
    const QDate day = due.at.toTimeZone(zoneOf(now.zone)).date();
    if (due.day)
        return dayTimeText(language, day, dateOf(now));
    const qint64 minutes = now.utc().secsTo(due.at) / 60;
    if (isPast(due, now.utc()))
        return lateBy.in(language).arg(durationText(language, -minutes));
    return horizonOf(due, now) == Horizon::Now ? durationText(language, minutes)
                                               : shortDayText(language, day);
}

QString dayTimeText(Language language, QDate day, QDate today)
{
    if (isPast(day, today))
        return lateDays.in(language).arg(numberText(language, daysLate(day, today)));
    return day == today ? dueToday.in(language) : shortDayText(language, day);
}

QString horizonLabel(Language language, Horizon horizon)
{
    switch (horizon) {
    case Horizon::Now: return needsNow.in(language);
    case Horizon::Week: return thisWeek.in(language);
    case Horizon::Later: return later.in(language);
    case Horizon::Undated: return noDayYet.in(language);
    }
    return {};
}

QString dayHeading(Language language, QDate day)
{
    QString text = spokenDay(language, day, day);
    if (language == Language::French)
        text = text.section(u' ', 1);
    return text.left(1).toUpper() + text.mid(1);
}

QString shortDayText(Language language, QDate day)
{
    const QString weekday = shortWeekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)].in(
        language);
    return weekday + u' ' + dateText(language, day).section(u' ', 0, -2);
}

} // namespace ireg
