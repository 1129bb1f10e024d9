// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/obligationlist.h"

#include "model/base/text.h"
#include "model/dossier/noticelimits.h"
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/tellingtext.h"
#include "model/language/timetext.h"
#include "ui/itemmodels/tints.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Telling = ObligationTelling;
using ObligationColumn = LineColumn<RegisterObligation, ObligationTelling>;

/// In the register's civil time; the offset is left to the column in UTC beside it.
QString localLimit(const RegisterObligation& line, const Telling& telling)
{
    const auto limit = limitOf(line.duty, telling.rules.zone());
    if (limit)
        return shortTimeText(telling.language, *limit);
    const Deadline& clock = line.duty.deadline;
    //: in the place of a date, where a law names no number of hours or days
    return clock.state == DeadlineState::Running && !clock.needsTimeOfDay
        ? ObligationList::tr("no fixed date")
        : QString();
}

QString utcLimit(const RegisterObligation& line, const Telling& telling)
{
    const auto limit = limitOf(line.duty, telling.rules.zone());
    return limit ? utcText(*limit) : QString();
}

QString dutyOf(const RegisterObligation& line, const Telling& telling)
{
    const QString duty = dutyText(telling.language, telling.rules, line.duty);
    return duty.isEmpty() ? ObligationList::tr("Notice under no regime") : duty;
}

QString noteOf(const RegisterObligation& line, const Telling& telling)
{
    const QDate today = telling.now.toTimeZone(telling.rules.zone()).date();
    QStringList notes{incompleteText(telling.language, line.missing)};
    notes += cautions(telling.language, telling.rules, line.duty, today);
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

constexpr std::array<ObligationColumn, ObligationList::ColumnCount> dutyColumns{{
    {[](Language) { return ObligationList::tr("State"); },
     [](const RegisterObligation& line, const Telling& telling) {
         return codeLabel(telling.language, line.duty.deadline.state);
     }},
    //: heading: how long until a limit
    {[](Language) { return ObligationList::tr("Time left"); },
     [](const RegisterObligation& line, const Telling& telling) {
         return remainingText(telling.language, line.duty.deadline, telling.now);
     }},
    {[](Language language) { return recordLabel(language, "incident"); },
     [](const RegisterObligation& line, const Telling&) { return line.reference; }},
    {[](Language) { return ObligationList::tr("Duty"); }, dutyOf},
    {[](Language language) { return fieldLabel(language, "notification", "recipient"); },
     [](const RegisterObligation& line, const Telling& telling) {
         return displayText(recipientText(telling.language, line.recipient));
     }},
    //: heading: the last moment, in the register's time zone
    {[](Language) { return ObligationList::tr("Limit"); }, localLimit},
    {[](Language) { return u"UTC"_s; }, utcLimit},
    {[](Language language) { return fieldLabel(language, "incident", "owner"); },
     [](const RegisterObligation& line, const Telling&) { return displayText(line.owner); }},
    {[](Language) { return ObligationList::tr("Caution"); }, noteOf},
}};

/// A duty under no regime is its notice; another's notice may change, as when one came back.
bool sameDuty(const RegisterObligation& one, const RegisterObligation& other)
{
    return one.incident == other.incident && one.duty.key() == other.duty.key()
        && (!one.duty.regime.isEmpty() || one.duty.notification == other.duty.notification);
}

} // namespace

ObligationList::ObligationList(Language language, QObject* parent)
    : LineList(dutyColumns, language, parent)
{
}

void ObligationList::show(RegisterObligations duties, const QDateTime& now)
{
    m_rules = std::move(duties.rules);
    m_now = now;
    replace(std::move(duties.duties), sameDuty);
}

int ObligationList::rowOf(const RegisterObligation& duty) const
{
    const auto found = std::ranges::find_if(
        lines(), [&duty](const RegisterObligation& line) { return sameDuty(line, duty); });
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
}

QVariant ObligationList::data(const QModelIndex& index, int role) const
{
    const RegisterObligation* line = at(index.row());
    const DeadlineState state = line ? line->duty.deadline.state : DeadlineState::NotApplicable;
    if (role != Qt::FontRole && role != Qt::ForegroundRole)
        return LineList::data(index, role);
    if (index.column() != State && index.column() != Remaining)
        return {};
    return pressingLook(state == DeadlineState::Overdue       ? Pressing::Late
                            : state == DeadlineState::DueSoon ? Pressing::Soon
                                                              : Pressing::No,
                        role);
}

QString ObligationList::explained(const RegisterObligation& line) const
{
    QStringList parts{dutyRuleText(language(), m_rules, line.duty), noteOf(line, telling())};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString ObligationList::dutyWords(const RegisterObligation& line) const
{
    return dutyOf(line, telling());
}

QString ObligationList::briefWords(const RegisterObligation& line) const
{
    const QString brief = briefDutyText(language(), m_rules, line.duty);
    return brief.isEmpty() ? dutyWords(line) : brief;
}

QString ObligationList::nextInWords() const
{
    const RegisterObligation* next = nullptr;
    for (const RegisterObligation& line : lines()) {
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
