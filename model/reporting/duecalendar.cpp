// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/reporting/duecalendar.h"

#include "model/base/when.h"
#include "model/exchange/icalendar.h"
#include "model/language/ruletext.h"
#include "model/language/worktext.h"
#include "model/register/deadlines.h"
#include "model/register/worklist.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString summaryOf(Language language, const Rulebook& rules, const RegisterObligation& one)
{
    const RuledRegime* ruled = rules.regime(one.duty.regime);
    const QString what = ruled ? in(language, one.duty.step->name)
                               : recipientText(language, one.recipient);
    return one.reference + u": "_s + (what.isEmpty() ? one.duty.step->id : what);
}

QString descriptionOf(Language language, const Rulebook& rules, const RegisterObligation& one)
{
    QStringList lines;
    if (const RuledRegime* ruled = rules.regime(one.duty.regime)) {
        lines.append(in(language, ruled->regime().name));
        lines.append(ruleText(language, ruled->set(), *one.duty.step));
    }
    for (const QString& line : {recipientText(language, one.recipient), one.owner}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

exchange::CalendarEvent eventOf(Language language,
                                const Register& open,
                                const Rulebook& rules,
                                const RegisterObligation& one)
{
    return {.uid = QString(one.reference + u'/' + one.duty.key().text() + u'/'
                           + QString::number(one.duty.notification.value) + u'@'
                           + open.profile().uuid),
            .at = one.duty.deadline.end->limit,
            .summary = summaryOf(language, rules, one),
            .description = descriptionOf(language, rules, one)};
}

exchange::CalendarEvent eventOf(Language language,
                                const Register& open,
                                const Rulebook& rules,
                                const WorkItem& item)
{
    const QTimeZone zone = zoneOf(open.profile().zone);
    return {.uid = QString(item.reference + u'/' + QLatin1String(codeOf(item.work)) + u'/'
                           + QString::number(item.id) + u'@' + open.profile().uuid),
            .at = item.due->at,
            .day = item.due->day ? item.due->at.toTimeZone(zone).date() : QDate(),
            .summary = item.reference + u": "_s + workText(language, rules, item),
            .description = item.responsible};
}

bool isDayOfWork(const WorkItem& item)
{
    switch (item.work) {
    case Work::Action:
    case Work::Check:
    case Work::Effect:
    case Work::Review: return item.due.has_value();
    case Work::Duty:
    case Work::Question:
    case Work::Decision:
    case Work::SecondPerson:
    case Work::PlanTest:
    case Work::Owner: break;
    }
    return false;
}

} // namespace

Result<DueCalendar> dueCalendar(const Register& open, Language language, DueScope scope)
{
    const auto found = registerDuties(open);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<exchange::CalendarEvent> events;
    for (const RegisterObligation& one : found->duties) {
        if (one.duty.isOpen() && one.duty.deadline.end)
            events.push_back(eventOf(language, open, found->rules, one));
    }
    if (scope == DueScope::All) {
        const auto work = worklist(open, {.me = {}});
        if (!work)
            return tl::unexpected(work.error());
        for (const WorkItem& item : work->items) {
            if (isDayOfWork(item))
                events.push_back(eventOf(language, open, work->rules, item));
        }
    }
    return DueCalendar{.bytes = exchange::calendarText(events, open.now().utc()),
                       .events = std::ssize(events)};
}

} // namespace ireg
