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

/// What a line is put into words with.
struct Telling
{
    const Rulebook& rules;
    Language language;
    QDateTime now;
};

struct Shown
{
    QString (*heading)(Language);
    QString (*text)(const RegisterDuty&, const Telling&);
};

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

DutyList::DutyList(Language language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language)
{
}

void DutyList::show(RegisterDuties duties, const QDateTime& now)
{
    const bool same = std::ranges::equal(duties.duties, m_duties.duties, sameDuty);
    if (!same)
        beginResetModel();
    m_duties = std::move(duties);
    m_now = now;
    if (!same)
        endResetModel();
    else if (!m_duties.duties.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DutyList::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_duties.duties.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const RegisterDuty* DutyList::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_duties.duties[static_cast<std::size_t>(row)] : nullptr;
}

int DutyList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_duties.duties.size());
}

int DutyList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DutyList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterDuty& line = m_duties.duties[static_cast<std::size_t>(index.row())];
    const Shown& shown = columns[static_cast<std::size_t>(index.column())];
    const Telling telling{m_duties.rules, m_language, m_now};
    if (role == Qt::DisplayRole)
        return shown.text(line, telling);
    if (role == Qt::AccessibleTextRole)
        return QString(shown.heading(m_language) + u": "_s + shown.text(line, telling));
    const ClockState state = line.duty.deadline.state;
    if (role == Qt::FontRole && (state == ClockState::Overdue || state == ClockState::DueSoon)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant DutyList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns[static_cast<std::size_t>(section)].heading(m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace ireg
