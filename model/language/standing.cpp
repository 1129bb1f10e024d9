// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/standing.h"

#include "model/base/text.h"
#include "model/dossier/closings.h"
#include "model/dossier/gate.h"
#include "model/dossier/required.h"
#include "model/dossier/workitem.h"
#include "model/language/labels.h"
#include "model/language/phrase.h"
#include "model/language/ruletext.h"
#include "model/language/spokentime.h"
#include "model/language/standingtasks.h"
#include "model/language/tellingtext.h"
#include "model/language/timetext.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestTelling = 180;
constexpr qsizetype mostThings = 3;

constexpr Phrase theIncident{u"the incident %1.", u"l’incident %1."};
constexpr Phrase anIncident{u"Incident %1", u"Incident %1"};
constexpr Phrase lastOf{u"%1 and %2", u"%1 et %2"};
constexpr Phrase nextTo{u"%1; %2", u"%1 ; %2"};

constexpr Phrase wasNoticed{u"was noticed %1", u"a été constaté %1"};
constexpr Phrase wasLogged{u"was logged %1", u"a été consigné %1"};
constexpr Phrase touchesPeople{u"concerns %1", u"concerne %1"};
constexpr Phrase touchedPeople{u"concerned %1", u"a concerné %1"};
constexpr Phrase affects{u"affects %1", u"touche %1"};
constexpr Phrase affectedThem{u"affected %1", u"a touché %1"};
constexpr Counted peopleCount{{u"%1 person", u"%1 personne"}, {u"%1 people", u"%1 personnes"}};
constexpr Counted userCount{{u"%1 user", u"%1 utilisateur"}, {u"%1 users", u"%1 utilisateurs"}};
constexpr Counted otherThings{{u"%1 other", u"%1 autre"}, {u"%1 others", u"%1 autres"}};
constexpr Phrase roughly{u"about %1", u"environ %1"};
constexpr Phrase nobodyCounted{u"concerns people whose number is not known yet",
                               u"concerne des personnes dont le nombre reste inconnu"};
constexpr Phrase stoppedFor{u"interrupted service for %1", u"a interrompu le service pendant %1"};
constexpr Phrase wasContained{u"was contained %1", u"a été contenu %1"};
constexpr Phrase stillOpen{u"is not contained yet", u"n’est pas encore contenu"};
constexpr Phrase isSuspected{u"is only suspected so far", u"n’est pour l’instant que suspecté"};
constexpr Phrase wasNear{u"was a near miss", u"a été évité de justesse"};
constexpr Phrase wasFalse{u"was a false alarm", u"était une fausse alerte"};
constexpr Phrase isDouble{u"is the same as another one", u"est le même qu’un autre"};
constexpr Phrase isDoubleOf{u"is the same as %1", u"est le même que %1"};
constexpr Phrase handedOver{u"was handed over to others", u"a été transmis à d’autres"};
constexpr Phrase wereTold{u"Told: %1.", u"Informés : %1."};
constexpr Phrase wasReopened{u"was opened again %1", u"a été rouvert %1"};
constexpr Phrase wasClosed{u"was closed %1", u"a été clos %1"};
constexpr Phrase wasClosedBy{u"was closed %1 by %2", u"a été clos %1 par %2"};
constexpr Phrase isClosed{u"is closed", u"est clos"};

constexpr Counted pointsLeft{
    {u"%2 has %1 point left to settle in “%3”", u"%2 a encore %1 point à régler à l’étape « %3 »"},
    {u"%2 has %1 points left to settle in “%3”",
     u"%2 a encore %1 points à régler à l’étape « %3 »"}};
constexpr Counted pointsOfNobody{
    {u"Nobody is in charge yet, and %1 point is left to settle in “%2”",
     u"Personne n’en a encore la charge, et il reste %1 point à régler à l’étape « %2 »"},
    {u"Nobody is in charge yet, and %1 points are left to settle in “%2”",
     u"Personne n’en a encore la charge, et il reste %1 points à régler à l’étape « %2 »"}};
constexpr Phrase nothingLeft{u"%1 has nothing left to settle in “%2”",
                             u"%1 n’a plus rien à régler à l’étape « %2 »"};
constexpr Phrase inCharge{u"%1 is in charge", u"%1 en a la charge"};
constexpr Phrase nobodyInCharge{u"Nobody is in charge yet", u"Personne n’en a encore la charge"};
constexpr Phrase workRests{u"%1, and the work is on hold", u"%1, et le travail est suspendu"};
constexpr Phrase workRestsFor{u"%1, and the work is on hold (“%2”)",
                              u"%1, et le travail est suspendu (« %2 »)"};
constexpr Phrase neverContained{u"was never contained", u"n’a jamais été contenu"};
constexpr Counted leftOpenPoints{
    {u"%1 point was left open", u"%1 point a été laissé ouvert"},
    {u"%1 points were left open", u"%1 points ont été laissés ouverts"}};
constexpr Phrase doneWith{u"Nothing is left to do", u"Il ne reste rien à faire"};

constexpr Phrase inBrief{u"%1: %2. %3.", u"%1 : %2. %3."};
constexpr Phrase briefContained{u"contained", u"contenu"};
constexpr Phrase briefUncontained{u"not contained yet", u"pas encore contenu"};
constexpr Phrase briefSuspected{u"%1, only suspected so far", u"%1, seulement suspecté"};
constexpr Counted thingsLate{{u"%1 thing is late", u"%1 point est en retard"},
                             {u"%1 things are late", u"%1 points sont en retard"}};

constexpr Phrase quotedTask{u"“%1”", u"« %1 »"};
constexpr Phrase quotedTaskOf{u"“%1” (%2)", u"« %1 » (%2)"};
constexpr Phrase dueBy{u"%1 is due by %2", u"%1 est à faire avant %2"};
constexpr Phrase dueOn{u"%1 is due by the end of %2", u"%1 est à faire d’ici la fin %2"};
constexpr Phrase lateSince{u"%1 has been overdue since %2", u"%1 est en retard depuis %2"};
constexpr Phrase lateMore{u"%1 things are overdue, the first, %2, since %3",
                          u"%1 points sont en retard, le premier, %2, depuis %3"};
constexpr Phrase noDate{u"%1 is still to be done, without a date so far",
                        u"%1 reste à faire, encore sans date"};
constexpr Phrase noDeadline{u"no deadline is set", u"aucune échéance n’est fixée"};

constexpr Phrase secondLowered{u"A second person still has to confirm that it is less severe.",
                               u"Une seconde personne doit encore confirmer la gravité moindre."};
constexpr Phrase secondSetAside{u"A second person still has to confirm that it was set aside.",
                                u"Une seconde personne doit encore confirmer qu’il est écarté."};
constexpr Phrase secondClosed{u"A second person still has to confirm the closing.",
                              u"Une seconde personne doit encore confirmer la clôture."};

/// Without what ends a sentence, so that another may follow.
QString unended(QString text)
{
    while (!text.isEmpty() && QStringView(u".…;:, ").contains(text.back()))
        text.chop(1);
    return text;
}

QString capitalised(const QString& sentence)
{
    return sentence.left(1).toUpper() + sentence.mid(1);
}

QString enumerated(Language language, const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return lastOf.in(language).arg(parts.first(parts.size() - 1).join(u", "_s), parts.back());
}

class Telling final
{
public:
    Telling(Language language, const Dossier& dossier, const QDateTime& now)
        : m_language(language), m_dossier(dossier), m_incident(dossier.incident), m_now(now),
          m_today(now.toTimeZone(zoneOf(dossier.profile.zone)).date()),
          m_tasks(standingTasks(language, dossier, now))
    {
    }

    QString whole() const
    {
        QStringList sentences{whatAndFacts()};
        if (const QStringList whom = told(); !whom.isEmpty())
            sentences.append(say(wereTold).arg(enumerated(m_language, whom)));
        sentences.append(unended(work()) + u'.');
        for (const Confirmation& one : m_dossier.confirmations) {
            const QString pending = isPending(one) ? say(secondFor(one.concern)) : QString();
            if (!pending.isEmpty() && !sentences.contains(pending))
                sentences.append(pending);
        }
        return sentences.join(u' ');
    }

    QString brief() const
    {
        const QString title = unended(displayText(m_incident.title).simplified());
        QString state = isOver()   ? say(isClosed)
            : m_incident.contained ? say(briefContained)
                                   : say(briefUncontained);
        if (m_incident.disposition == Disposition::Suspected)
            state = say(briefSuspected).arg(state);
        return say(inBrief).arg(title, state, unended(isOver() ? closedWork() : briefWork()));
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    QString name(Id<Person> person) const { return displayText(m_dossier.nameOf(person)); }
    QString number(qint64 count) const { return numberText(m_language, count); }
    QString counted(const Counted& phrase, qint64 count) const
    {
        return phrase.in(m_language, count).arg(number(count));
    }
    bool isOver() const { return m_incident.status == Status::Closed; }
    static Phrase secondFor(Concern concern)
    {
        switch (concern) {
        case Concern::SeverityLowered: return secondLowered;
        case Concern::SetAside: return secondSetAside;
        case Concern::Closed: return secondClosed;
        }
        return {};
    }

    QString what() const;
    QString whatAndFacts() const;
    QString spoken(const std::optional<When>& when, std::optional<QDate>& named) const;
    void addTimes(QStringList& facts) const;
    void addMeaning(QStringList& facts) const;
    void addContainment(QStringList& facts, std::optional<QDate>& named) const;
    void addDisposition(QStringList& facts) const;
    void addClosing(QStringList& facts, std::optional<QDate>& named) const;
    QStringList things() const;
    QStringList told() const;
    QStringList fewOf(QStringList names) const;

    QString work() const;
    QString whoHasWhat() const;
    QString openWork() const;
    QString briefWork() const;
    QString closedWork() const;
    bool isLate(const StandingTask& one) const;
    QString deadlines() const;
    QString task(const StandingTask& one) const;
    QString since(const StandingTask& one) const;
    QString due(const StandingTask& one) const;

    const Language m_language;
    const Dossier& m_dossier;
    const Incident& m_incident;
    const QDateTime m_now;
    const QDate m_today;
    std::vector<StandingTask> m_tasks; ///< dated ones first, by their ends
};

QString Telling::what() const
{
    const QString lines = displayLines(m_incident.summary).trimmed();
    const QString summary = firstSentence(lines.section(u'\n', 0, 0), longestTelling);
    // A list's heading, or half a sentence, says less than the title.
    const bool whole = !summary.isEmpty() && !summary.endsWith(QChar(0x2026))
        && !summary.endsWith(u':') && summary.contains(u' ');
    const QString told = unended(whole ? summary : displayText(m_incident.title).simplified());
    return told.isEmpty() ? say(anIncident).arg(displayText(m_incident.reference)) : told;
}

QString Telling::whatAndFacts() const
{
    QStringList facts;
    addTimes(facts);
    const QString told = what();
    const QString rest = say(theIncident).arg(enumerated(m_language, facts));
    return QStringView(u"?!").contains(told.back()) ? QString(told + u' ' + capitalised(rest))
                                                    : say(nextTo).arg(told, rest);
}

QString Telling::spoken(const std::optional<When>& when, std::optional<QDate>& named) const
{
    const When here = inZone(*when, m_dossier.profile.zone);
    const QDate day = here.local().date();
    const bool again = named == day;
    named = day;
    return again ? spokenClock(m_language, here, m_today) : spokenTime(m_language, here, m_today);
}

void Telling::addTimes(QStringList& facts) const
{
    std::optional<QDate> named;
    if (m_incident.noticed)
        facts.append(say(wasNoticed).arg(spoken(m_incident.noticed, named)));
    else if (m_incident.recorded)
        facts.append(say(wasLogged).arg(spoken(m_incident.recorded, named)));
    const auto again = isOver() ? std::nullopt : reopenedAt(m_dossier);
    if (again)
        facts.append(say(wasReopened).arg(spoken(again, named)));
    addMeaning(facts);
    addContainment(facts, named);
    addDisposition(facts);
    addClosing(facts, named);
}

QStringList Telling::things() const
{
    QStringList names;
    for (const Affected& one : m_dossier.affected) {
        const auto found = m_dossier.items.find(one.item.value);
        const bool known = found != m_dossier.items.end();
        names.append(displayText(known ? found->second.name.text() : one.name.text()));
    }
    return fewOf(names);
}

/// Whom a message reached outside.
QStringList Telling::told() const
{
    QStringList names;
    for (const Notification& notice : m_dossier.notifications) {
        if (notice.sent && !notice.bounced && notice.recipient != "internal"_L1)
            names.append(displayText(recipientText(m_language, notice.recipient)));
    }
    return fewOf(names);
}

QStringList Telling::fewOf(QStringList names) const
{
    names.removeAll(QString());
    names.removeDuplicates();
    const qsizetype more = names.size() - mostThings;
    if (more <= 0)
        return names;
    return names.first(mostThings) << counted(otherThings, more);
}

void Telling::addMeaning(QStringList& facts) const
{
    QStringList whom;
    if (m_incident.individuals) {
        const QString people = counted(peopleCount, *m_incident.individuals);
        whom.append(m_incident.individualsApproximate ? say(roughly).arg(people) : people);
    }
    if (m_incident.usersAffected)
        whom.append(counted(userCount, *m_incident.usersAffected));
    if (!whom.isEmpty())
        facts.append(
            say(isOver() ? touchedPeople : touchesPeople).arg(enumerated(m_language, whom)));
    else if (m_incident.personalData == Answer::Yes && m_incident.individualsNoneReason.isEmpty()
             && !isOver())
        facts.append(say(nobodyCounted));
    else if (const QStringList touched = things(); !touched.isEmpty())
        facts.append(say(isOver() ? affectedThem : affects).arg(enumerated(m_language, touched)));
    if (m_incident.serviceMinutes && *m_incident.serviceMinutes > 0)
        facts.append(say(stoppedFor).arg(durationText(m_language, *m_incident.serviceMinutes)));
}

void Telling::addContainment(QStringList& facts, std::optional<QDate>& named) const
{
    const bool harmless = closesOnReason(m_incident.disposition)
        || m_incident.disposition == Disposition::NearMiss;
    if (m_incident.contained)
        facts.append(say(wasContained).arg(spoken(m_incident.contained, named)));
    else if (!harmless && m_incident.containedNoneReason.isEmpty())
        facts.append(say(isOver() ? neverContained : stillOpen));
}

void Telling::addDisposition(QStringList& facts) const
{
    switch (m_incident.disposition) {
    case Disposition::Undecided:
    case Disposition::Confirmed: return;
    case Disposition::Suspected: facts.append(say(isSuspected)); return;
    case Disposition::NearMiss: facts.append(say(wasNear)); return;
    case Disposition::FalsePositive: facts.append(say(wasFalse)); return;
    case Disposition::Transferred: facts.append(say(handedOver)); return;
    case Disposition::Duplicate: break;
    }
    const auto link = std::ranges::find(
        m_dossier.links, LinkKind::DuplicateOf, &IncidentLink::kind);
    const auto other = link == m_dossier.links.end()
        ? m_dossier.incidentReferences.end()
        : m_dossier.incidentReferences.find(link->other.value);
    facts.append(other == m_dossier.incidentReferences.end() ? say(isDouble)
                                                             : say(isDoubleOf).arg(other->second));
}

void Telling::addClosing(QStringList& facts, std::optional<QDate>& named) const
{
    if (!isOver())
        return;
    if (!m_incident.closed) {
        facts.append(say(isClosed));
        return;
    }
    const QString time = spoken(m_incident.closed, named);
    const QString by = name(m_incident.closedBy);
    facts.append(by.isEmpty() ? say(wasClosed).arg(time) : say(wasClosedBy).arg(time, by));
}

QString Telling::work() const
{
    return isOver() ? closedWork() : openWork();
}

QString Telling::whoHasWhat() const
{
    const QString owner = name(m_incident.owner);
    QString who = owner.isEmpty() ? say(nobodyInCharge) : say(inCharge).arg(owner);
    if (m_incident.status == Status::OnHold) {
        const QString reason = unended(displayText(m_incident.holdReason).simplified());
        who = reason.isEmpty() ? say(workRests).arg(who) : say(workRestsFor).arg(who, reason);
    } else if (m_incident.stage && m_incident.workflow == Workflow::Six) {
        const QString stage = codeLabel(m_language, *m_incident.stage);
        const auto missing = closesOnReason(m_incident.disposition) // as nextStep() has it
            ? closingGaps(m_dossier, m_today)
            : gaps(m_dossier, *m_incident.stage, m_today);
        const auto left = static_cast<qint64>(missing.size());
        if (left > 0)
            who = owner.isEmpty() ? pointsOfNobody.in(m_language, left).arg(number(left), stage)
                                  : pointsLeft.in(m_language, left).arg(number(left), owner, stage);
        else if (!owner.isEmpty())
            who = say(nothingLeft).arg(owner, stage);
    }
    return who;
}

QString Telling::openWork() const
{
    const QString dates = deadlines();
    if (!dates.isEmpty())
        return say(nextTo).arg(whoHasWhat(), dates);
    const TellingState state = tellingState(m_dossier);
    return say(nextTo).arg(whoHasWhat(),
                           state.isUndecided() ? tellingText(m_language, state) : say(noDeadline));
}

QString Telling::briefWork() const
{
    const qint64 late = std::ranges::count_if(
        m_tasks, [this](const StandingTask& one) { return isLate(one); });
    QStringList dates;
    if (late > 0)
        dates.append(thingsLate.in(m_language, late).arg(number(late)));
    const auto next = m_tasks.begin() + late;
    if (next != m_tasks.end() && next->isDated())
        dates.append(due(*next));
    return dates.isEmpty() ? whoHasWhat()
                           : say(nextTo).arg(whoHasWhat(), enumerated(m_language, dates));
}

QString Telling::closedWork() const
{
    const auto left = static_cast<qint64>(leftOpen(m_dossier, m_today).size());
    const QString tasks = m_tasks.empty() ? QString() : deadlines();
    if (left == 0)
        return tasks.isEmpty() ? say(doneWith) : capitalised(tasks);
    const QString points = counted(leftOpenPoints, left);
    return tasks.isEmpty() ? points : say(nextTo).arg(points, tasks);
}

bool Telling::isLate(const StandingTask& one) const
{
    return one.isDated() && isPast(WorkTime{.at = one.end, .day = !one.limit, .from = {}}, m_now);
}

QString Telling::deadlines() const
{
    const auto next = std::ranges::find_if_not(
        m_tasks, [this](const StandingTask& one) { return isLate(one); });
    const auto late = next - m_tasks.begin();
    QStringList parts;
    if (late == 1)
        parts.append(say(lateSince).arg(task(m_tasks.front()), since(m_tasks.front())));
    else if (late > 1)
        parts.append(
            say(lateMore).arg(number(late), task(m_tasks.front()), since(m_tasks.front())));
    if (next != m_tasks.end() && next->isDated()) {
        parts.append(due(*next));
        const auto duty = std::ranges::find_if(next, m_tasks.end(), &StandingTask::duty);
        if (duty != m_tasks.end() && duty != next && duty->isDated())
            parts.append(due(*duty));
    } else if (next != m_tasks.end() && parts.isEmpty())
        parts.append(say(noDate).arg(task(*next)));
    return enumerated(m_language, parts);
}

QString Telling::task(const StandingTask& one) const
{
    const QString text = unended(one.text);
    return one.who.isEmpty() ? say(quotedTask).arg(text) : say(quotedTaskOf).arg(text, one.who);
}

QString Telling::since(const StandingTask& one) const
{
    return one.limit ? spokenLimit(m_language, *one.limit, m_today)
                     : spokenDay(m_language, one.day, m_today);
}

QString Telling::due(const StandingTask& one) const
{
    if (one.limit)
        return say(dueBy).arg(task(one), spokenLimit(m_language, *one.limit, m_today));
    const QString day = spokenDay(m_language, one.day, m_today);
    const QString contracted = m_language == Language::French ? QString(u"du "_s + day.mid(3))
                                                              : day;
    return say(dueOn).arg(task(one), contracted);
}

} // namespace

QString whereWeStand(Language language, const Dossier& dossier, const QDateTime& now)
{
    return Telling(language, dossier, now).whole();
}

QString whereWeStandBriefly(Language language, const Dossier& dossier, const QDateTime& now)
{
    return Telling(language, dossier, now).brief();
}

} // namespace ireg
