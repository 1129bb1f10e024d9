// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/deadlinetext.h"

#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"
#include "model/language/words.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Phrase left{u"%1 left", u"encore %1"};
constexpr Phrase over{u"%1 over", u"dépassé de %1"};
constexpr Phrase openFor{u"open for %1", u"depuis %1"};
constexpr Phrase ownDay{u"a day set by hand", u"date fixée à la main"};
constexpr Phrase timeNeeded{u"hours count: the time of day is needed",
                            u"délai en heures : l’heure est nécessaire"};
constexpr Phrase guidance{u"guidance, not law", u"recommandation, non un texte"};
constexpr Phrase unverified{u"not verified against the law", u"non vérifié"};
constexpr Phrase daysOfEarliest{u"days end as in %1, which errs early",
                                u"jours comptés à l’heure de %1, au plus tôt"};
constexpr Phrase zoneUnknown{u"this computer has no rules for the time zone %1 of this law",
                             u"cet ordinateur n’a pas les règles du fuseau %1 de cette loi"};
constexpr Phrase noHolidays{u"no holidays known: errs early",
                            u"jours fériés inconnus : date au plus tôt"};
constexpr Phrase anchorNeeded{u"in time or late: when it counts from is not recorded",
                              u"à temps ou en retard : son point de départ n’est pas inscrit"};
constexpr Phrase checkLaw{u"data over a year old: check the law",
                          u"données de plus d’un an : vérifier"};
constexpr Phrase countedFrom{u"from “%1”", u"à partir de « %1 »"};
constexpr Phrase waitsForFact{u"no date yet: “%1” is not recorded",
                              u"pas encore de date : « %1 » n’est pas consigné"};
constexpr Phrase waitsForStep{u"no date yet: it counts from “%1”",
                              u"pas encore de date : compte à partir de « %1 »"};
constexpr Phrase noFigure{u"no date: the law names no number of hours or days",
                          u"pas de date : le texte ne fixe ni heures ni jours"};

/// What the data calls an anchor: the incident's field, the step that comes before, else its name.
QString anchorWords(Language language,
                    const RuledRegime& ruled,
                    const Step& step,
                    const QString& anchor)
{
    const QString field = anchorField(anchor);
    if (!field.isEmpty())
        return fieldLabel(language, "incident", field.toLatin1());
    if (const Step* before = ruled.regime().step(step.anchorStep))
        return in(language, before->name);
    const auto found = ruled.set().anchors.find(anchor);
    return found == ruled.set().anchors.end() ? QString() : in(language, found->second);
}

} // namespace

QString remainingText(Language language, const Deadline& deadline, const QDateTime& now)
{
    switch (deadline.state) {
    case DeadlineState::Running:
    case DeadlineState::DueSoon:
    case DeadlineState::Overdue: break;
    case DeadlineState::NotApplicable:
    case DeadlineState::NotStarted:
    case DeadlineState::Met:
    case DeadlineState::MetLate:
    case DeadlineState::MetOrLate:
    case DeadlineState::Waived: return {};
    }
    if (!deadline.end && (!deadline.from.isValid() || deadline.needsTimeOfDay))
        return {};
    if (!deadline.end)
        return openFor.in(language).arg(
            durationText(language, qMax(qint64{0}, deadline.from.secsTo(now)) / 60));
    const qint64 seconds = now.secsTo(deadline.end->limit);
    const QString time = durationText(language, qAbs(seconds) / 60);
    return (seconds >= 0 ? left : over).in(language).arg(time);
}

QString dutyText(Language language, const Rulebook& rules, const Obligation& duty)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    if (!ruled)
        return {};
    return in(language, duty.step->name) + u" – "_s + in(language, ruled->regime().name);
}

QString briefDutyText(Language language, const Rulebook& rules, const Obligation& duty)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    if (!ruled)
        return {};
    return in(language, duty.step->name) + u" ("_s
        + shortLawText(language, ruled->regime().name, *duty.step) + u')';
}

QString dutyText(Language language, const Rulebook& rules, const ObligationKey& duty)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    return dutyText(language, ruled ? ruled->set() : shippedRegimes(), duty);
}

QStringList cautions(Language language, const Rulebook& rules, const Obligation& duty, QDate today)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    QStringList notes;
    const auto add = [&](bool holds, const Phrase& words) {
        if (holds)
            notes.append(words.in(language));
    };
    add(duty.ownDue, ownDay);
    add(duty.deadline.needsTimeOfDay, timeNeeded);
    add(duty.deadline.needsAnchor, anchorNeeded);
    add(ruled && duty.step->kind == DeadlineKind::Guidance, guidance);
    add(ruled && duty.step->verification != Verification::Verified, unverified);
    if (ruled && !ruled->regime().unknownZone.isEmpty())
        notes.append(zoneUnknown.in(language).arg(ruled->regime().unknownZone));
    if (ruled && ruled->clock.origin == ZoneOrigin::Earliest && duty.deadline.end && !duty.ownDue
        && duty.deadline.end->day.isValid())
        notes.append(daysOfEarliest.in(language).arg(QString::fromUtf8(duty.zone.id())));
    add(!duty.holidaysKnown, noHolidays);
    add(ruled && isOld(ruled->asOf, today), checkLaw);
    return notes;
}

QString dutyRuleText(Language language, const Rulebook& rules, const Obligation& duty)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    return ruled ? ruleText(language, ruled->set(), *duty.step) : QString();
}

QString countedFromText(Language language, const Rulebook& rules, const Obligation& duty)
{
    const RuledRegime* ruled = rules.regime(duty.regime);
    if (!ruled || duty.deadline.anchor.isEmpty() || duty.ownDue)
        return {};
    const QString words = anchorWords(language, *ruled, *duty.step, duty.deadline.anchor);
    return words.isEmpty() ? QString() : countedFrom.in(language).arg(words);
}

WaitingClock waitingFor(Language language, const Dossier& dossier, const Obligation& duty)
{
    const RuledRegime* ruled = dossier.rules.regime(duty.regime);
    if (!ruled || duty.deadline.end)
        return {};
    const QStringList missing = missingAnchors(
        *duty.step, dossier.incident, dossier.assessment(duty.regime));
    if (duty.deadline.needsTimeOfDay)
        return {timeNeeded.in(language), missing.value(0)};
    if (!missing.isEmpty())
        return {waitsForFact.in(language).arg(
                    fieldLabel(language, "incident", missing.front().toLatin1())),
                missing.front()};
    const QString before = anchorWords(language, *ruled, *duty.step, duty.step->anchor);
    const bool counts = duty.deadline.from.isValid() || before.isEmpty()
        || duty.step->rule == CountingRule::None;
    return {counts ? noFigure.in(language) : waitsForStep.in(language).arg(before), {}};
}

} // namespace ireg
