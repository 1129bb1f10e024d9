// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/figures.h"

#include <limits>
#include <set>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString none = u"none"_s;
constexpr qint64 minuteMs = 60'000;

template <class E> QString orNone(const std::optional<E>& value)
{
    return value ? codeText(*value) : none;
}

QString monthOf(const std::optional<When>& when)
{
    if (!when || when->precision == Precision::Year)
        return u"unknown"_s;
    const QDate day = dateOf(*when);
    return day.toString(u"yyyy-MM"_s);
}

void nameOnce(ReferredShare& share)
{
    share.counted.removeDuplicates();
    share.uncounted.removeDuplicates();
}

void countIncidents(Figures& figures, const FigureFacts& facts)
{
    for (const Incident& incident : facts.incidents) {
        MonthCount& month = figures.months[monthOf(incident.noticed)];
        ++month.incidents;
        ++month.severities[orNone(incident.severity)];
        ++month.kinds[orNone(incident.kind)];
        ++figures.causes[orNone(incident.rootCauseCategory)];
        if (incident.disposition != Disposition::NearMiss)
            continue;
        ++figures.nearMisses;
        ++figures.nearMissKinds[orNone(incident.kind)];
        ++figures.nearMissSeverities[orNone(incident.severity)];
    }
}

void countThings(Figures& figures, const FigureFacts& facts)
{
    std::map<QString, ThingCount> counts;
    for (const Incident& incident : facts.incidents) {
        const auto things = facts.things.find(incident.id.value);
        if (things == facts.things.end() || things->second.empty()) {
            ++figures.withoutThing;
            continue;
        }
        for (const auto& [key, name] : things->second) {
            ThingCount& count = counts[key];
            if (count.incidents == 0)
                count.thing = name;
            ++count.incidents;
        }
    }
    for (auto& [key, count] : counts)
        figures.things.push_back(std::move(count));
    std::ranges::stable_sort(figures.things, std::ranges::greater(), &ThingCount::incidents);
}

void countOpen(Figures& figures, const FigureFacts& facts)
{
    std::map<Stage, std::map<std::optional<Severity>, SpreadGathering>> gathered;
    for (const OpenIncident& one : facts.open) {
        std::optional<qint64> stay;
        if (one.entered)
            stay = facts.now.ms - one.entered->ms;
        gathered[one.stage][one.severity].add(
            stay, one.entered && one.entered->precision != Precision::Exact, one.reference);
        Ageing& ageing = figures.ageing[one.stage];
        ++ageing.n;
        const double hours = static_cast<double>(stay.value_or(-1)) / 3'600'000.0;
        if (hours >= 0 && (!ageing.longestHours || hours > *ageing.longestHours)) {
            ageing.longestHours = hours;
            ageing.longest = one.reference;
        }
    }
    for (auto& [stage, severities] : gathered) {
        for (auto& [severity, gathering] : severities)
            figures.ageing[stage].bySeverity[severity] = std::move(gathering).finish();
    }
}

void countRecurrence(Figures& figures,
                     const FigureFacts& facts,
                     const std::map<qint64, const Incident*>& confirmed)
{
    std::set<qint64> comparable;
    for (const Occurrence& one : facts.occurrences) {
        if (one.noticed && canBeCompared(one))
            comparable.insert(one.incident.value);
    }
    ReferredShare& recurrence = figures.recurrence;
    for (const auto& [id, incident] : confirmed) {
        if (!comparable.contains(id)) {
            ++recurrence.share.excluded;
            continue;
        }
        ++recurrence.share.n;
        recurrence.counted.append(incident->reference.text());
    }
    for (CameBack& one : recurringAmong(facts.occurrences, facts.recurrenceDays)) {
        if (!confirmed.contains(one.incident.value))
            continue;
        ++recurrence.share.count;
        figures.cameBack.push_back(std::move(one));
    }
}

void countClocks(Figures& figures,
                 const FigureFacts& facts,
                 const std::map<qint64, const Incident*>& confirmed)
{
    for (const ClockRead& read : facts.clocks) {
        const auto incident = confirmed.find(read.incident);
        if (incident == confirmed.end())
            continue;
        Share one;
        countDuty(one, read.deadline);
        if (one.n == 0 && one.excluded == 0)
            continue;
        ReferredShare& clock = figures.clocks[read.clock.isEmpty() ? none : read.clock];
        clock.share.count += one.count;
        clock.share.n += one.n;
        clock.share.excluded += one.excluded;
        const QString reference = incident->second->reference.text();
        if (one.n > 0)
            clock.counted.append(reference);
        if (one.n > one.count)
            clock.uncounted.append(reference);
    }
}

void countActions(Figures& figures, const FigureFacts& facts)
{
    std::set<QString> overdue;
    for (const Action& action : facts.actions) {
        if (!action.done && !action.notDoneReason.isEmpty()) {
            ++figures.actionsClosed.share.excluded;
            continue;
        }
        const auto known = facts.actionIncidents.find(action.incident.value);
        const QString reference = known == facts.actionIncidents.end() ? QString() : known->second;
        ++figures.actionsClosed.share.n;
        figures.actionsClosed.counted.append(reference);
        if (action.done) {
            ++figures.actionsClosed.share.count;
            continue;
        }
        figures.actionsClosed.uncounted.append(reference);
        if (!action.due.isValid() || action.due >= facts.today)
            continue;
        figures.oldestOverdueDays = std::max(figures.oldestOverdueDays.value_or(0),
                                             action.due.daysTo(facts.today));
        if (overdue.insert(reference).second)
            figures.overdueIncidents.append(reference);
    }
}

void countLessons(Figures& figures, const FigureFacts& facts)
{
    for (const auto& entry : codes<LessonState>)
        figures.lessons[entry.value] = 0;
    std::map<LessonState, std::set<QString>> known;
    for (const auto& [state, reference] : facts.lessons) {
        ++figures.lessons[state];
        if (known[state].insert(reference).second)
            figures.lessonIncidents[state].append(reference);
    }
}

void countTarget(Share& share, const FigureFacts& facts, const Incident& incident, bool respond)
{
    const auto target = std::ranges::find(
        responseTargets, *incident.severity, &ResponseTarget::severity);
    const std::optional<When>& from = respond ? incident.recorded : incident.noticed;
    const std::optional<When>& to = respond ? incident.acknowledged : incident.recovered;
    const qint64 within = (respond ? target->respond : target->recover) * minuteMs;
    // What was taken over was recorded by its import, which says nothing of who answered when.
    const bool known = from && !(respond && incident.workflow == Workflow::None);
    const bool over = !to && incident.status != Status::Closed && known
        && facts.now.ms - from->ms > within;
    if (known && to && to->ms >= from->ms) {
        ++share.n;
        share.count += to->ms - from->ms <= within ? 1 : 0;
    } else if (over) {
        ++share.n;
    } else {
        ++share.excluded;
    }
}

void countEffect(Figures& figures, const Incident& incident)
{
    if (incident.effective == Answer::Unknown) {
        ++figures.effective.excluded;
        return;
    }
    ++figures.effective.n;
    figures.effective.count += incident.effective == Answer::Yes ? 1 : 0;
}

void addService(Figures& figures, const Incident& incident)
{
    using Limits = std::numeric_limits<qint64>;
    const auto minutes = incident.serviceMinutes;
    if (!minutes || *minutes < 0 || figures.serviceMinutes > Limits::max() - *minutes) {
        ++figures.serviceExcluded;
        return;
    }
    ++figures.serviceKnown;
    figures.serviceMinutes += *minutes;
}

} // namespace

Figures figuresOf(const FigureFacts& facts)
{
    Figures figures;
    std::map<Severity, TargetShares> targets;
    std::map<qint64, const Incident*> confirmed;
    for (const Incident& incident : facts.incidents) {
        if (incident.disposition != Disposition::Confirmed)
            continue;
        confirmed.emplace(incident.id.value, &incident);
        countEffect(figures, incident);
        addService(figures, incident);
        if (!incident.severity)
            continue;
        TargetShares& shares = targets[*incident.severity];
        shares.target = *std::ranges::find(
            responseTargets, *incident.severity, &ResponseTarget::severity);
        countTarget(shares.respond, facts, incident, true);
        countTarget(shares.recover, facts, incident, false);
    }
    for (auto& [severity, shares] : targets)
        figures.targets.push_back(shares);
    countIncidents(figures, facts);
    countThings(figures, facts);
    countOpen(figures, facts);
    countRecurrence(figures, facts, confirmed);
    countClocks(figures, facts, confirmed);
    countActions(figures, facts);
    countLessons(figures, facts);
    for (auto& [clock, referred] : figures.clocks)
        nameOnce(referred);
    nameOnce(figures.actionsClosed);
    return figures;
}

} // namespace ireg
