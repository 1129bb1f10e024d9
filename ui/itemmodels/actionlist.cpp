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
        return ActionList::tr("Left out");
    const QDate ended = dateOf(inZone(*line.action.done, telling.now.zone));
    const bool late = isPast(line.action.due, ended);
    const QString day = dateText(telling.language, ended);
    const QString done = late ? ActionList::tr("Done late, %1").arg(day)
                              : ActionList::tr("Done %1").arg(day);
    return line.meets(ActionFilter::WaitingForCheck) ? ActionList::tr("%1 · not verified").arg(done)
                                                     : done;
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
    //: heading: open, overdue, done
    {[](Language) { return ActionList::tr("State"); }, actionStateOf},
    {[](Language language) { return fieldLabel(language, "action", "type"); },
     [](const ListedAction& line, const ActionTelling& telling) {
         return codeLabel(telling.language, line.action.type);
     }},
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
