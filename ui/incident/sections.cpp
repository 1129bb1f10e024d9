// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/sections.h"

#include "ui/incident/formplans.h"

namespace ireg
{

namespace
{

Mark lateIf(bool late)
{
    return late ? Mark::Late : Mark::None;
}

bool isPast(QDate day, const When& now)
{
    return day.isValid() && day < dateOf(now);
}

Mark markOf(const Action& action, const When& now)
{
    const bool over = action.done || !action.notDoneReason.isEmpty();
    return over ? Mark::Done : lateIf(isPast(action.due, now));
}

Mark markOf(const Notification& notice, const When& now)
{
    const bool over = notice.sent || !notice.waivedReason.isEmpty();
    return over ? Mark::Done : lateIf(notice.due && notice.due->ms < now.ms);
}

Mark markOf(const WatchItem& item, const When& now)
{
    return item.checked ? Mark::Done : lateIf(isPast(item.until, now));
}

Mark markOf(const Decision& decision, const When& now)
{
    return decision.answer.isEmpty() ? lateIf(isPast(decision.due, now)) : Mark::Done;
}

template <class Record> Mark markOf(const Record&, const When&)
{
    return Mark::None;
}

template <auto member> std::vector<ListedRecord> linesOf(const Dossier& dossier, const When& now)
{
    std::vector<ListedRecord> lines;
    for (const auto& record : dossier.*member)
        lines.push_back(listed(record, markOf(record, now)));
    return lines;
}

#define SAY(text) QT_TRANSLATE_NOOP("ireg::Sections", text)

constexpr QuickStep actionSteps[] = {{SAY("Done now"), "done_at", "now"}};
constexpr QuickStep noticeSteps[] = {{SAY("Sent now"), "sent_at", "now"}};
constexpr QuickStep watchSteps[] = {{SAY("Checked now"), "checked_at", "now"}};
constexpr QuickStep decisionSteps[] = {{SAY("Decided now"), "decided_at", "now"}};
constexpr QuickStep lessonSteps[] = {{SAY("Agreed"), "state", "agreed", "agreed_at", "now"},
                                     {SAY("Applied"), "state", "applied", "applied_at", "now"},
                                     {SAY("Verified"), "state", "verified", "verified_at", "now"}};

const SectionPlan plans[] = {
    {SAY("Timeline"),
     SAY("What happened, in the order of time. Add an entry with Ctrl+T."),
     SAY("Add entry"),
     "noted",
     "at",
     typeOf<TimelineEntry>,
     columns::timeline,
     &plan::timeline,
     {},
     linesOf<&Dossier::timeline>},
    {SAY("Actions"),
     SAY("Work that follows from the incident: a verb, an owner, a date. Add one with "
         "Ctrl+Shift+A."),
     SAY("Add action"),
     "action-added",
     nullptr,
     typeOf<Action>,
     columns::actions,
     &plan::action,
     actionSteps,
     linesOf<&Dossier::actions>},
    {SAY("Evidence"),
     SAY("What proves something. Drop files anywhere on this page, or paste a screenshot with "
         "Ctrl+Shift+V."),
     nullptr,
     nullptr,
     nullptr,
     typeOf<Evidence>,
     columns::evidence,
     &plan::evidence,
     {},
     linesOf<&Dossier::evidence>},
    {SAY("Notifications"),
     SAY("Who must or should be told, by when, and the proof. A reasoned decision not to tell is "
         "recorded here too."),
     SAY("Add notification"),
     "notification-added",
     nullptr,
     typeOf<Notification>,
     columns::notifications,
     &plan::notification,
     noticeSteps,
     linesOf<&Dossier::notifications>},
    {SAY("Decisions"),
     SAY("A question put to somebody who may decide it, and the answer."),
     SAY("Add decision"),
     "decision-added",
     nullptr,
     typeOf<Decision>,
     columns::decisions,
     &plan::decision,
     decisionSteps,
     linesOf<&Dossier::decisions>},
    {SAY("Lessons"),
     SAY("What was learned, and what it is to change: a process, a procedure, a system or a tool. "
         "Add one with Ctrl+Shift+L."),
     SAY("Add lesson"),
     "lesson-recorded",
     nullptr,
     typeOf<Lesson>,
     columns::lessons,
     &plan::lesson,
     lessonSteps,
     linesOf<&Dossier::lessons>},
    {SAY("Watch items"),
     SAY("Signs that are watched until a day, to see that the incident does not come back."),
     SAY("Add watch item"),
     "watch-added",
     nullptr,
     typeOf<WatchItem>,
     columns::watch,
     &plan::watch,
     watchSteps,
     linesOf<&Dossier::watch>},
    {SAY("Costs"),
     SAY("What the incident cost, estimated or actual."),
     SAY("Add cost"),
     "cost-added",
     nullptr,
     typeOf<CostLine>,
     columns::costs,
     &plan::cost,
     {},
     linesOf<&Dossier::costs>},
    {SAY("Affected"),
     SAY("Services, products, suppliers and customers that were touched, how and how long."),
     SAY("Add what is affected"),
     "affected-added",
     nullptr,
     typeOf<Affected>,
     columns::affected,
     &plan::affected,
     {},
     linesOf<&Dossier::affected>},
    {SAY("Links"),
     SAY("Other incidents that this one repeats, follows from or belongs with."),
     nullptr,
     nullptr,
     nullptr,
     typeOf<IncidentLink>,
     columns::links,
     nullptr,
     {},
     linesOf<&Dossier::links>},
    {SAY("Source"),
     SAY("Where an imported incident came from. This one was logged here."),
     nullptr,
     nullptr,
     nullptr,
     typeOf<SourceRecord>,
     columns::sources,
     &plan::source,
     {},
     linesOf<&Dossier::sources>},
};

#undef SAY

} // namespace

std::span<const SectionPlan> sectionPlans()
{
    return plans;
}

const SectionPlan* sectionPlan(QByteArrayView record)
{
    for (const SectionPlan& section : plans) {
        if (record == QByteArrayView(section.type().name))
            return &section;
    }
    return nullptr;
}

} // namespace ireg
