// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/actionlist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/timetext.h"
#include "model/language/worktext.h"
#include "ui/itemmodels/tints.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using ActionColumn = LineColumn<ListedAction, ActionTelling>;

QString dueDayOf(const ListedAction& line, const ActionTelling& telling)
{
    if (!line.action.due.isValid())
        return u"–"_s;
    return line.meets(ActionFilter::Open)
        ? dayTimeText(telling.language, line.action.due, dateOf(telling.now))
        : dateText(telling.language, line.action.due);
}

/// What was done after its day says so.
QString actionStateOf(const ListedAction& line, const ActionTelling& telling)
{
    if (line.meets(ActionFilter::Overdue))
        return ActionList::tr("Overdue");
    if (line.meets(ActionFilter::Open))
        return ActionList::tr("Open");
    if (!line.action.done)
        return line.action.insteadOfDone ? codeLabel(telling.language, *line.action.insteadOfDone)
                                         : ActionList::tr("Left out");
    const QDate ended = dateOf(inZone(*line.action.done, telling.now.zone));
    const bool late = isPast(line.action.due, ended);
    const QString day = dateText(telling.language, ended);
    const QString done = late ? ActionList::tr("Done late, %1").arg(day)
                              : ActionList::tr("Done %1").arg(day);
    return done;
}

/// What its check found, or by when there is to be one.
QString effectOf(const ListedAction& line, const ActionTelling& telling)
{
    if (line.action.effectiveness && line.action.effectiveness != Effectiveness::CannotTell) {
        const QString found = codeLabel(telling.language, *line.action.effectiveness);
        return isCheckedByOwner(line.action) ? ActionList::tr("%1 · by its owner").arg(found)
                                             : found;
    }
    return line.check.isValid()
        ? ActionList::tr("check %1")
              .arg(dayTimeText(telling.language, line.check, dateOf(telling.now)))
        : QString();
}

/// How it was verified, or else how one is to know that it worked.
QString verificationOf(const ListedAction& line, const ActionTelling&)
{
    for (const QString& text :
         {line.action.checkNote, line.action.verification, line.action.criterion}) {
        if (!text.isEmpty())
            return displayText(text).simplified();
    }
    return {};
}

constexpr std::array<ActionColumn, ActionList::ColumnCount> listedActionColumns{{
    {[](Language language) { return fieldLabel(language, "action", "due"); }, dueDayOf},
    {[](Language language) { return recordLabel(language, "action"); },
     [](const ListedAction& line, const ActionTelling&) {
         return QString(publicId(line.action.id) + u' ' + displayText(line.action.title));
     }},
    {[](Language language) { return recordLabel(language, "incident"); },
     [](const ListedAction& line, const ActionTelling&) {
         return QString(line.reference + u' ' + displayText(line.title));
     }},
    {[](Language language) { return fieldLabel(language, "action", "owner"); },
     [](const ListedAction& line, const ActionTelling&) { return displayText(line.owner); }},
    {[](Language language) { return fieldLabel(language, "action", "priority"); },
     [](const ListedAction& line, const ActionTelling& telling) {
         return line.action.priority ? codeLabel(telling.language, *line.action.priority)
                                     : QString();
     }},
    //: heading: hours of work
    {[](Language) { return ActionList::tr("Effort"); },
     [](const ListedAction& line, const ActionTelling&) {
         return line.action.effortHours ? ActionList::tr("%1 h").arg(*line.action.effortHours)
                                        : QString();
     }},
    //: heading: open, overdue, done
    {[](Language) { return ActionList::tr("State"); }, actionStateOf},
    {[](Language language) { return fieldLabel(language, "action", "effectiveness"); }, effectOf},
    {[](Language language) { return fieldLabel(language, "action", "type"); },
     [](const ListedAction& line, const ActionTelling& telling) {
         return codeLabel(telling.language, line.action.type);
     }},
    //: heading: how it was or is to be verified
    {[](Language) { return ActionList::tr("Verification"); }, verificationOf},
}};

} // namespace

ActionList::ActionList(Language language, QObject* parent)
    : LineList(listedActionColumns, language, parent)
{
}

void ActionList::show(std::vector<ListedAction> shown, const When& now)
{
    m_now = now;
    replace(std::move(shown), [](const ListedAction& one, const ListedAction& other) {
        return one.action.id == other.action.id;
    });
}

int ActionList::rowOf(Id<Action> action) const
{
    const auto found = std::ranges::find_if(
        lines(), [action](const ListedAction& line) { return line.action.id == action; });
    return found == lines().end() ? -1 : static_cast<int>(found - lines().begin());
}

QVariant ActionList::data(const QModelIndex& index, int role) const
{
    const ListedAction* line = at(index.row());
    if (!line || index.column() != Due || (role != Qt::FontRole && role != Qt::ForegroundRole))
        return LineList::data(index, role);
    const QDate due = line->action.due;
    const bool soon = line->meets(ActionFilter::Open) && due.isValid()
        && horizonOf(untilEndOf(due, zoneOf(m_now.zone)), m_now) == Horizon::Now;
    return pressingLook(line->meets(ActionFilter::Overdue) ? Pressing::Late
                            : soon                         ? Pressing::Soon
                                                           : Pressing::No,
                        role);
}

} // namespace ireg
