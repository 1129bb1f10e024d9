// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/recordplans.h"

#include "model/dossier/noticelimits.h"
#include "model/dossier/parts.h"
#include "model/dossier/workitem.h"
#include "ui/incident/formplans.h"

#include <algorithm>

namespace ireg
{

namespace
{

Mark lateIf(bool late)
{
    return late ? Mark::Late : Mark::None;
}

Mark markOf(const Action& action, const When& now)
{
    return isOpen(action) ? lateIf(isPast(action.due, dateOf(now))) : Mark::Done;
}

Mark markOf(const WatchItem& item, const When& now)
{
    return isOpen(item) ? lateIf(isPast(item.until, dateOf(now))) : Mark::Done;
}

Mark markOf(const Decision& decision, const When& now)
{
    return isOpen(decision) ? lateIf(isPast(decision.due, dateOf(now))) : Mark::Done;
}

template <class Record> Mark marked(const void* record, const When& now)
{
    return markOf(*static_cast<const Record*>(record), now);
}

/// A notice stands as the duty it is sent for does.
std::vector<ListedRecord> noticesOf(const Dossier& dossier, const When& now)
{
    const NoticeLimits limits(dossier, now.utc());
    std::vector<ListedRecord> lines;
    for (const Notification& notice : dossier.notifications) {
        const bool over = notice.sent || !notice.waivedReason.isEmpty();
        ListedRecord line = listed(notice, over ? Mark::Done : Mark::None);
        line.end = limits.of(notice);
        if (const Obligation* duty = limits.duty(notice)) {
            const bool late = duty->deadline.state == DeadlineState::Overdue;
            line.mark = duty->isOpen() ? lateIf(late) : Mark::Done;
            line.clock = duty->deadline.state;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

constexpr QuickStep actionSteps[] = {
    {QT_TRANSLATE_NOOP("ireg::Sections", "Mark as done"), codeOf<&Action::done>(), "now"}};
constexpr QuickStep noticeSteps[] = {
    {QT_TRANSLATE_NOOP("ireg::Sections", "Mark as sent"), codeOf<&Notification::sent>(), "now"}};
constexpr QuickStep watchSteps[] = {
    {QT_TRANSLATE_NOOP("ireg::Sections", "Mark as checked"), codeOf<&WatchItem::checked>(), "now"}};
constexpr QuickStep decisionSteps[] = {
    {QT_TRANSLATE_NOOP("ireg::Sections", "Decided now"), codeOf<&Decision::decided>(), "now"}};
constexpr QuickStep lessonSteps[] = {{QT_TRANSLATE_NOOP("ireg::Sections", "Agreed"),
                                      codeOf<&Lesson::state>(),
                                      codeOf(LessonState::Agreed),
                                      codeOf<&Lesson::agreed>(),
                                      "now"},
                                     {QT_TRANSLATE_NOOP("ireg::Sections", "Applied"),
                                      codeOf<&Lesson::state>(),
                                      codeOf(LessonState::Applied),
                                      codeOf<&Lesson::applied>(),
                                      "now",
                                      codeOf<&Lesson::appliedProof>()},
                                     {QT_TRANSLATE_NOOP("ireg::Sections", "Verified"),
                                      codeOf<&Lesson::state>(),
                                      codeOf(LessonState::Verified),
                                      codeOf<&Lesson::verified>(),
                                      "now",
                                      codeOf<&Lesson::verifiedProof>()}};

const RecordPlan plans[] = {
    {QT_TRANSLATE_NOOP("ireg::Sections", "Timeline"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "What happened, in the order of time. Add an entry with {timeline}."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add entry"),
     codeOf<&TimelineEntry::at>(),
     typeOf<TimelineEntry>,
     columns::timeline,
     &plan::timeline,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Actions"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "Work that follows from the incident: a verb, an owner, a date. Add one with "
         "{action}."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add action"),
     nullptr,
     typeOf<Action>,
     columns::actions,
     &plan::action,
     actionSteps,
     marked<Action>},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Evidence"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "What proves something. Drop files anywhere on this page, or paste copied files or a "
         "screenshot with {paste}."),
     nullptr,
     nullptr,
     typeOf<Evidence>,
     columns::evidence,
     &plan::evidence,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Chain of custody"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Who had which evidence when, and whether it still agreed."),
     nullptr,
     nullptr,
     typeOf<CustodyEntry>,
     columns::custody,
     &plan::custody,
     {},
     nullptr,
     true},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Notifications"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "Who must or should be told, by when, and the proof. A reasoned decision not to tell is "
         "recorded here too."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add notification"),
     nullptr,
     typeOf<Notification>,
     columns::notifications,
     &plan::notification,
     noticeSteps},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Decisions"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "A question put to somebody who may decide it, and the answer."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add decision"),
     nullptr,
     typeOf<Decision>,
     columns::decisions,
     &plan::decision,
     decisionSteps,
     marked<Decision>},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Lessons"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "What was learned, and what it is to change: a process, a procedure, a system or a tool. "
         "Add one with {lesson}."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add lesson"),
     nullptr,
     typeOf<Lesson>,
     columns::lessons,
     &plan::lesson,
     lessonSteps},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Lessons met again"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Lessons of other incidents that this one has shown again."),
     nullptr,
     nullptr,
     typeOf<LessonLink>,
     columns::metAgain,
     nullptr,
     {},
     nullptr,
     true},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Training held"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "When a lesson was taught, by whom, and to how many. A training is of one of "
         "the lessons above."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add training"),
     codeOf<&Training::held>(),
     typeOf<Training>,
     columns::trainings,
     &plan::training,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Watch items"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "Signs that are watched until a day, to see that the incident does not come back."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add watch item"),
     nullptr,
     typeOf<WatchItem>,
     columns::watch,
     &plan::watch,
     watchSteps,
     marked<WatchItem>},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Checks"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Every look at what is watched: when, by whom, and what it showed."),
     nullptr,
     nullptr,
     typeOf<WatchCheck>,
     columns::watchChecks,
     &plan::watchCheck,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Costs"),
     QT_TRANSLATE_NOOP("ireg::Sections", "What the incident cost, estimated or actual."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add cost"),
     nullptr,
     typeOf<CostLine>,
     columns::costs,
     &plan::cost,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Breach score"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "How severe a breach of personal data is, by ENISA's method: an aid to judgement that "
         "answers no law by itself."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add estimate"),
     nullptr,
     typeOf<BreachEstimate>,
     columns::estimates,
     &plan::estimate,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Affected"),
     QT_TRANSLATE_NOOP(
         "ireg::Sections",
         "Services, products, suppliers and customers that were touched, how and how long."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add what is affected"),
     nullptr,
     typeOf<Affected>,
     columns::affected,
     &plan::affected,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Links"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Other incidents that this one repeats, follows from or belongs with."),
     nullptr,
     nullptr,
     typeOf<IncidentLink>,
     columns::links,
     nullptr,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Tags"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Words of an outside taxonomy that the incident is filed under."),
     QT_TRANSLATE_NOOP("ireg::Sections", "Add tag"),
     nullptr,
     typeOf<Tag>,
     columns::tags,
     &plan::tag,
     {}},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Second person"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "What one person did alone, and who confirmed it as a second person."),
     nullptr,
     nullptr,
     typeOf<Confirmation>,
     columns::confirmations,
     &plan::confirmation,
     {},
     nullptr,
     true},
    {QT_TRANSLATE_NOOP("ireg::Sections", "Source"),
     QT_TRANSLATE_NOOP("ireg::Sections",
                       "Where an imported incident came from. This one was logged here."),
     nullptr,
     nullptr,
     typeOf<SourceRecord>,
     columns::sources,
     &plan::source,
     {},
     nullptr,
     true},
};

} // namespace

const RecordPlan* recordPlan(const RecordType& type)
{
    const auto found = std::ranges::find_if(
        plans, [&type](const RecordPlan& plan) { return &plan.type() == &type; });
    return found == std::end(plans) ? nullptr : &*found;
}

std::vector<ListedRecord> linesOf(const RecordPlan& plan, const Dossier& dossier, const When& now)
{
    const RecordType& type = plan.type();
    if (type.is<Notification>())
        return noticesOf(dossier, now);
    const DossierPart& part = *dossierPart(type);
    std::vector<ListedRecord> lines;
    for (std::size_t i = 0; i < part.size(dossier); ++i) {
        const void* record = part.at(dossier, i);
        lines.push_back({.id = type.idOf(record),
                         .revision = type.revisionOf(record),
                         .row = readRow(type, record),
                         .mark = plan.mark ? plan.mark(record, now) : Mark::None});
    }
    return lines;
}

} // namespace ireg
