// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/workitem.h"

#include "model/base/text.h"
#include "model/incident/proportion.h"
#include "model/incident/severitychange.h"

#include <limits>
#include <tuple>

namespace ireg
{

namespace
{

constexpr qint64 soonSeconds = 24 * 60 * 60;
constexpr qint64 weekDays = 7;

bool isToBeDecided(Work work)
{
    switch (work) {
    case Work::Question:
    case Work::Decision:
    case Work::Review:
    case Work::SecondPerson:
    case Work::Owner:
    case Work::PlanTest: return true;
    case Work::Duty:
    case Work::Action:
    case Work::Check:
    case Work::Effect: return false;
    }
    return false;
}

/// What the law wants without delay and without a figure, once it is known that it is owed.
bool isOwedAtOnce(const WorkItem& item)
{
    return item.work == Work::Duty && item.duty
        && item.duty->deadline.state == DeadlineState::Running;
}

/// Grave first; what was not assessed may be as grave as any.
int graveness(const std::optional<Severity>& severity)
{
    return severity ? static_cast<int>(*severity) : 0;
}

} // namespace

Horizon horizonOf(const std::optional<WorkTime>& due, const When& now)
{
    if (!due)
        return Horizon::Undated;
    if (due->at <= now.utc().addSecs(soonSeconds))
        return Horizon::Now;
    const WorkTime last = untilEndOf(dateOf(now).addDays(weekDays), zoneOf(now.zone));
    return due->at <= last.at ? Horizon::Week : Horizon::Later;
}

Horizon horizonOf(const WorkItem& item, const When& now)
{
    const bool atOnce = !item.due && (isToBeDecided(item.work) || isOwedAtOnce(item));
    return atOnce ? Horizon::Now : horizonOf(item.due, now);
}

WorkTime untilEndOf(QDate day, const QTimeZone& zone)
{
    return {.at = day.addDays(1).startOfDay(zone).addMSecs(-1), .day = true, .from = {}};
}

std::optional<WorkTime> endOfClock(const Deadline& deadline)
{
    if (!deadline.end)
        return std::nullopt;
    return WorkTime{.at = deadline.end->limit, .day = false, .from = deadline.from};
}

bool isPast(const std::optional<WorkTime>& due, const QDateTime& now)
{
    return due && due->at < now;
}

bool isPast(QDate day, QDate today)
{
    return day.isValid() && daysLate(day, today) > 0;
}

qint64 daysLate(QDate day, QDate today)
{
    return day.daysTo(today);
}

bool isOpen(const Action& action)
{
    return !action.done && action.notDoneReason.isEmpty();
}

bool isOpen(const WatchItem& item)
{
    return !item.checked || (item.until.isValid() && dateOf(*item.checked) < item.until);
}

bool isOpen(const Decision& decision)
{
    return decision.answer.isEmpty();
}

bool wantsReview(const Incident& incident, const Review* review, bool inReview)
{
    const bool asked = incident.workflow == Workflow::Six && incident.status != Status::Closed
        && !closesOnReason(incident.disposition) && !isLight(incident);
    const bool over = review && review->held && review->approved;
    return asked && !over && (inReview || incident.recovered);
}

QDate reviewDay(const Incident& incident, int workingDays, const Holidays& holidays)
{
    if (!isGrave(incident.severity) || !incident.recovered
        || incident.recovered->precision > Precision::Day)
        return {};
    QDate day = dateOf(*incident.recovered);
    for (int i = 0; i < workingDays; ++i)
        day = holidays.workingDayFrom(day.addDays(1));
    return day;
}

bool needs(const WorkItem& item, const QString& person)
{
    const QString key = nameKey(person);
    if (item.another)
        return key != nameKey(item.responsible);
    return item.responsible.isEmpty() || nameKey(item.responsible) == key;
}

bool pressesEverybody(const WorkItem& item, const When& now)
{
    return item.work == Work::Duty && item.due && horizonOf(item, now) == Horizon::Now;
}

bool comesBefore(const WorkItem& one, const WorkItem& other)
{
    const auto place = [](const WorkItem& item) {
        const qint64 end = item.due ? item.due->at.toMSecsSinceEpoch()
                                    : std::numeric_limits<qint64>::max();
        return std::tuple(end, graveness(item.severity), item.incident.value, item.work, item.id);
    };
    return place(one) < place(other);
}

} // namespace ireg
