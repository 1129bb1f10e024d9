// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/dutylist.h"

#include "model/base/text.h"
#include "model/language/clocktext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QFont>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Telling = DutyTelling;
using Shown = LineColumn<RegisterDuty, DutyTelling>;

/// The limit in the register's civil time, or the day where the rule knows no hour.
QString localLimit(const RegisterDuty& line, const Telling& telling)
{
    const auto& end = line.duty.deadline.end;
    if (!end)
        return {};
    const When when{.ms = end->limit.toMSecsSinceEpoch(),
                    .zone = QString::fromLatin1(telling.rules.zone().id()),
                    .precision = Precision::Exact};
    return timeText(telling.language, when);
}

QString utcLimit(const RegisterDuty& line, const Telling&)
{
    const auto& end = line.duty.deadline.end;
    return end ? end->limit.toUTC().toString(u"yyyy-MM-dd HH:mm'Z'"_s) : QString();
}

QString dutyOf(const RegisterDuty& line, const Telling& telling)
{
    const QString duty = dutyText(telling.language, telling.rules, line.duty);
    return duty.isEmpty() ? DutyList::tr("Notice under no regime") : duty;
}

QString noteOf(const RegisterDuty& line, const Telling& telling)
{
    const QDate today = telling.now.toTimeZone(telling.rules.zone()).date();
    return cautions(telling.language, telling.rules, line.duty, today).join(u" · "_s);
}

constexpr std::array<Shown, DutyList::ColumnCount> columns{{
    {[](Language) { return DutyList::tr("Clock"); },
     [](const RegisterDuty& line, const Telling& telling) {
         return codeLabel(telling.language, line.duty.deadline.state);
     }},
    //: heading: how long until a limit
    {[](Language) { return DutyList::tr("Time"); },
     [](const RegisterDuty& line, const Telling& telling) {
         return remainingText(telling.language, line.duty.deadline, telling.now);
     }},
    {[](Language language) { return recordLabel(language, "incident"); },
     [](const RegisterDuty& line, const Telling&) { return line.reference; }},
    {[](Language) { return DutyList::tr("Duty"); }, dutyOf},
    {[](Language language) { return fieldLabel(language, "notification", "recipient"); },
     [](const RegisterDuty& line, const Telling&) { return displayText(line.recipient); }},
    //: heading: the last moment, in the register's time zone
    {[](Language) { return DutyList::tr("Limit"); }, localLimit},
    {[](Language) { return u"UTC"_s; }, utcLimit},
    {[](Language language) { return fieldLabel(language, "incident", "owner"); },
     [](const RegisterDuty& line, const Telling&) { return displayText(line.owner); }},
    {[](Language) { return DutyList::tr("Know"); }, noteOf},
}};

bool sameDuty(const RegisterDuty& one, const RegisterDuty& other)
{
    return one.incident == other.incident && one.duty.key() == other.duty.key()
        && one.duty.notification == other.duty.notification;
}

} // namespace

DutyList::DutyList(Language language, QObject* parent) : LineList(columns, language, parent) {}

void DutyList::show(RegisterDuties duties, const QDateTime& now)
{
    m_rules = std::move(duties.rules);
    m_now = now;
    replace(std::move(duties.duties), sameDuty);
}

QVariant DutyList::data(const QModelIndex& index, int role) const
{
    const RegisterDuty* line = at(index.row());
    const ClockState state = line ? line->duty.deadline.state : ClockState::NotApplicable;
    if (role == Qt::FontRole && (state == ClockState::Overdue || state == ClockState::DueSoon)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return LineList::data(index, role);
}

QString DutyList::nextInWords() const
{
    const RegisterDuty* next = nullptr;
    for (const RegisterDuty& line : lines()) {
        const auto& end = line.duty.deadline.end;
        if (line.duty.isOpen() && end && (!next || end->limit < next->duty.deadline.end->limit))
            next = &line;
    }
    if (!next)
        return {};
    return QStringList{remainingText(language(), next->duty.deadline, m_now),
                       dutyOf(*next, telling()),
                       localLimit(*next, telling()),
                       utcLimit(*next, telling())}
        .join(u" · "_s);
}

} // namespace ireg
