// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/dutylist.h"

#include "model/base/text.h"
#include "model/language/clocktext.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Telling = DutyTelling;
using DutyColumn = LineColumn<RegisterDuty, DutyTelling>;

/// In the register's civil time; the offset is left to the column in UTC beside it.
QString localLimit(const RegisterDuty& line, const Telling& telling)
{
    const auto limit = limitOf(line.duty, telling.rules.zone());
    return limit ? shortTimeText(telling.language, *limit) : QString();
}

QString utcLimit(const RegisterDuty& line, const Telling& telling)
{
    const auto limit = limitOf(line.duty, telling.rules.zone());
    return limit ? utcText(*limit) : QString();
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

constexpr std::array<DutyColumn, DutyList::ColumnCount> dutyColumns{{
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
    {[](Language) { return DutyList::tr("Caution"); }, noteOf},
}};

/// A duty under no regime is its notice; another's notice may change, as when one came back.
bool sameDuty(const RegisterDuty& one, const RegisterDuty& other)
{
    return one.incident == other.incident && one.duty.key() == other.duty.key()
        && (!one.duty.regime.isEmpty() || one.duty.notification == other.duty.notification);
}

} // namespace

std::optional<When> limitOf(const Obligation& duty, const QTimeZone& zone)
{
    const auto& end = duty.deadline.end;
    if (!end)
        return std::nullopt;
    return When{.ms = end->limit.toMSecsSinceEpoch(),
                .zone = QString::fromLatin1(zone.id()),
                .precision = Precision::Exact};
}

DutyList::DutyList(Language language, QObject* parent) : LineList(dutyColumns, language, parent) {}

void DutyList::show(RegisterDuties duties, const QDateTime& now)
{
    m_rules = std::move(duties.rules);
    m_now = now;
    replace(std::move(duties.duties), sameDuty);
}

int DutyList::rowOf(const RegisterDuty& duty) const
{
    const auto found = std::ranges::find_if(
        lines(), [&duty](const RegisterDuty& line) { return sameDuty(line, duty); });
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
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

QString DutyList::explained(const RegisterDuty& line) const
{
    QStringList parts{dutyRuleText(language(), m_rules, line.duty), noteOf(line, telling())};
    parts.removeAll(QString());
    return parts.join(u'\n');
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
                       timeText(language(), *limitOf(next->duty, m_rules.zone())),
                       utcLimit(*next, telling())}
        .join(u" · "_s);
}

} // namespace ireg
