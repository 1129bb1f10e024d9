// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/toldfields.h"

#include "model/dossier/closings.h"
#include "model/dossier/required.h"
#include "model/review/whytree.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace ireg::report
{
namespace
{

/// Fields that a chapter tells of every such record, or of those for which `when` holds.
struct Telling
{
    const RecordType& (*type)();
    std::span<const char* const> fields;
    bool (*when)(const Dossier& dossier, const void* record) = nullptr;
};

template <auto... members> constexpr std::array codesOf{codeOf<members>()...};

/// A condition on the record alone, or on the incident.
template <class Record, bool (*holds)(const Record&)> bool of(const Dossier&, const void* record)
{
    return holds(*static_cast<const Record*>(record));
}
template <bool (*holds)(const Dossier&)> bool here(const Dossier& dossier, const void*)
{
    return holds(dossier);
}

// The stage history stands for `workflow`.
constexpr auto incidentFields = codesOf<&Incident::reference,
                                        &Incident::title,
                                        &Incident::kind,
                                        &Incident::status,
                                        &Incident::workflow,
                                        &Incident::stage,
                                        &Incident::disposition,
                                        &Incident::dispositionReason,
                                        &Incident::summary,
                                        &Incident::tlp,
                                        &Incident::owner,
                                        &Incident::noticed,
                                        &Incident::recorded,
                                        &Incident::detectedBy,
                                        &Incident::detectionDetail,
                                        &Incident::reporter,
                                        &Incident::occurredFrom,
                                        &Incident::confidentiality,
                                        &Incident::integrity,
                                        &Incident::availability,
                                        &Incident::urgency,
                                        &Incident::classified,
                                        &Incident::determined,
                                        &Incident::believed,
                                        &Incident::suspected,
                                        &Incident::seriousHarm,
                                        &Incident::ransom,
                                        &Incident::safety,
                                        &Incident::severityComputed,
                                        &Incident::severityOverride,
                                        &Incident::severity,
                                        &Incident::severityConfirmedBy,
                                        &Incident::acknowledged,
                                        &Incident::declared,
                                        &Incident::aware,
                                        &Incident::immediateMeasures,
                                        &Incident::residualRisk,
                                        &Incident::contained,
                                        &Incident::eradicated,
                                        &Incident::recovered,
                                        &Incident::personalData,
                                        &Incident::impact,
                                        &Incident::serviceMinutes,
                                        &Incident::usersAffected,
                                        &Incident::lastGood,
                                        &Incident::firstBad,
                                        &Incident::change,
                                        &Incident::fixedIn,
                                        &Incident::rootCauseCategory,
                                        &Incident::rootCause,
                                        &Incident::effective,
                                        &Incident::effectiveChecked,
                                        &Incident::effectivenessMethod,
                                        &Incident::externalReferences,
                                        &Incident::groupName,
                                        &Incident::cycle,
                                        &Incident::nonconformity,
                                        &Incident::risk,
                                        &Incident::control>;
constexpr auto containment = codesOf<&Incident::containedBy, &Incident::containmentVerified>;
constexpr auto plans = codesOf<&Incident::recoveryPlan,
                               &Incident::continuityPlan,
                               &Incident::planReason,
                               &Incident::planDecidedBy,
                               &Incident::planDecided>;
constexpr auto hold = codesOf<&Incident::holdReason>;
constexpr auto closing = codesOf<&Incident::closed, &Incident::closedBy>;
constexpr auto occurrence = codesOf<&Incident::occurredTo>;
constexpr auto overriding = codesOf<&Incident::severityReason>;
constexpr auto personal = codesOf<&Incident::dataCategories,
                                  &Incident::individuals,
                                  &Incident::dataRecords,
                                  &Incident::countries,
                                  &Incident::dataRole,
                                  &Incident::encrypted,
                                  &Incident::consequences>;
constexpr auto individualsCounted = codesOf<&Incident::individualsApproximate>;
constexpr auto recordsCounted = codesOf<&Incident::dataRecordsApproximate>;
constexpr auto individualsWaived = codesOf<&Incident::individualsNoneReason>;
constexpr auto plainQuestion = codesOf<&Incident::notifyRequired, &Incident::notifyReason>;
constexpr auto plainAnswer = codesOf<&Incident::notifyDecidedBy, &Incident::notifyDecided>;
constexpr auto awareWaived = codesOf<&Incident::awareNoneReason>;
constexpr auto containedWaived = codesOf<&Incident::containedNoneReason>;
constexpr auto evidenceWaived = codesOf<&Incident::evidenceNoneReason>;
constexpr auto causeWaived = codesOf<&Incident::rootCauseNoneReason>;
constexpr auto lessonWaived = codesOf<&Incident::lessonNoneReason>;
constexpr auto effectWaived = codesOf<&Incident::effectiveNoneReason>;
constexpr auto watchWaived = codesOf<&Incident::monitoringNoneReason>;
constexpr auto visitFields = codesOf<&StageVisit::stage,
                                     &StageVisit::cycle,
                                     &StageVisit::entered,
                                     &StageVisit::left,
                                     &StageVisit::enteredBy,
                                     &StageVisit::by,
                                     &StageVisit::bypassReason,
                                     &StageVisit::reentryReason>;
// That an entry was written down later than it happened is for the history to say.
constexpr auto timelineFields = codesOf<&TimelineEntry::at,
                                        &TimelineEntry::recorded,
                                        &TimelineEntry::kind,
                                        &TimelineEntry::text,
                                        &TimelineEntry::source,
                                        &TimelineEntry::by,
                                        &TimelineEntry::evidence>;
constexpr auto actionFields = codesOf<&Action::title,
                                      &Action::type,
                                      &Action::owner,
                                      &Action::due,
                                      &Action::done,
                                      &Action::verification>;
constexpr auto actionResult = codesOf<&Action::result>;
constexpr auto actionWaived = codesOf<&Action::notDoneReason>;
constexpr auto evidenceFields = codesOf<&Evidence::name,
                                        &Evidence::size,
                                        &Evidence::sha256,
                                        &Evidence::held,
                                        &Evidence::description,
                                        &Evidence::source,
                                        &Evidence::collectedBy,
                                        &Evidence::collected,
                                        &Evidence::method,
                                        &Evidence::secureBefore>;
constexpr auto evidencePlace = codesOf<&Evidence::location>;
constexpr auto custodyFields = codesOf<&CustodyEntry::evidence,
                                       &CustodyEntry::at,
                                       &CustodyEntry::event,
                                       &CustodyEntry::from,
                                       &CustodyEntry::to,
                                       &CustodyEntry::purpose,
                                       &CustodyEntry::hashAgrees>;
// Which edition of the data counted is for machines.
constexpr auto answerFields = codesOf<&Assessment::regimesVersion,
                                      &Assessment::regime,
                                      &Assessment::answer,
                                      &Assessment::reason,
                                      &Assessment::decidedBy,
                                      &Assessment::decided>;
constexpr auto noticeFields = codesOf<&Notification::regimesVersion,
                                      &Notification::recipient,
                                      &Notification::obligation,
                                      &Notification::sent,
                                      &Notification::channel,
                                      &Notification::receipt,
                                      &Notification::copy,
                                      &Notification::limit>;
constexpr auto noticeAlso = codesOf<&Notification::alsoMeets>;
constexpr auto noticeDue = codesOf<&Notification::due>;
constexpr auto noticeLate = codesOf<&Notification::lateReason>;
constexpr auto noticeWaived = codesOf<&Notification::waivedReason>;
constexpr auto noticeDecider = codesOf<&Notification::decidedBy>;
constexpr auto noticeCarried = codesOf<&Notification::carriedTo>;
constexpr auto noticeBounced = codesOf<&Notification::bounceReason>;
constexpr auto decisionFields = codesOf<&Decision::question,
                                        &Decision::options,
                                        &Decision::decider,
                                        &Decision::answer,
                                        &Decision::reason,
                                        &Decision::decided>;
constexpr auto decisionDue = codesOf<&Decision::due>;
constexpr auto reviewFields = codesOf<&Review::cycle,
                                      &Review::held,
                                      &Review::facilitator,
                                      &Review::participants,
                                      &Review::summary,
                                      &Review::contributingFactors,
                                      &Review::wentWell,
                                      &Review::wentBadly,
                                      &Review::luck,
                                      &Review::controlsFailed,
                                      &Review::timelineValidated,
                                      &Review::approvedBy,
                                      &Review::approved>;
constexpr auto lessonFields = codesOf<&Lesson::statement,
                                      &Lesson::change,
                                      &Lesson::signal,
                                      &Lesson::target,
                                      &Lesson::state,
                                      &Lesson::owner,
                                      &Lesson::control,
                                      &Lesson::nonconformity,
                                      &Lesson::risk>;
constexpr auto metAgainFields = codesOf<&LessonLink::lesson, &LessonLink::cameBack>;
constexpr auto trainingFields = codesOf<&Training::lesson,
                                        &Training::topic,
                                        &Training::held,
                                        &Training::heldBy,
                                        &Training::audience,
                                        &Training::people>;
constexpr auto lessonAgreed = codesOf<&Lesson::agreed>;
constexpr auto lessonApplied = codesOf<&Lesson::applied>;
constexpr auto lessonVerified = codesOf<&Lesson::verified>;
constexpr auto watchFields = codesOf<&WatchItem::what,
                                     &WatchItem::until,
                                     &WatchItem::checked,
                                     &WatchItem::result,
                                     &WatchItem::recurred>;
constexpr auto watchChecker = codesOf<&WatchItem::checkedBy>;
constexpr auto costFields = codesOf<&CostLine::what, &CostLine::cents, &CostLine::basis>;
constexpr auto costCurrency = codesOf<&CostLine::currency>;
constexpr auto costText = codesOf<&CostLine::amountText>;
constexpr auto estimateFields =
    codesOf<&BreachEstimate::score, &BreachEstimate::band, &BreachEstimate::reason>;
constexpr auto affectedFields = codesOf<&Affected::effect,
                                        &Affected::from,
                                        &Affected::to,
                                        &Affected::serviceMinutes,
                                        &Affected::amount>;
constexpr auto affectedItem = codesOf<&Affected::item>;
constexpr auto affectedName = codesOf<&Affected::name>;
// What an import could not place is for machines; the record inside the report has it.
constexpr auto sourceFields = codesOf<&SourceRecord::extra>;
constexpr auto linkFields = codesOf<&IncidentLink::kind, &IncidentLink::other>;
constexpr auto confirmationFields = codesOf<&Confirmation::concern,
                                            &Confirmation::before,
                                            &Confirmation::after,
                                            &Confirmation::decided,
                                            &Confirmation::decidedBy,
                                            &Confirmation::confirmed,
                                            &Confirmation::confirmedBy>;
constexpr auto whyParent = codesOf<&Why::parent>;
constexpr auto whyFields = codesOf<&Why::answer,
                                   &Why::grounds,
                                   &Why::evidence,
                                   &Why::confidence,
                                   &Why::root,
                                   &Why::category,
                                   &Why::detail>;
constexpr auto tagFields = codesOf<&Tag::scheme, &Tag::path, &Tag::code>;

bool personalDataTold(const Dossier& d)
{
    return d.incident.personalData != Answer::No;
}

bool plansTold(const Dossier& d)
{
    const Incident& i = d.incident;
    return !i.severity || i.severity == Severity::Critical
        || i.recoveryPlan != PlanDecision::NotDecided
        || i.continuityPlan != PlanDecision::NotDecided;
}

/// The outline says beneath which one it stands, where it does.
bool standsBeneath(const Dossier& d, const void* record)
{
    const Id<Why> why = static_cast<const Why*>(record)->id;
    const auto flaws = whyFlaws(d.whys);
    return std::ranges::find(flaws, WhyFinding{WhyFlaw::Astray, why}) == flaws.end();
}

bool standsAmongLessons(const Dossier& d, const void* record)
{
    const Id<Lesson> lesson = static_cast<const LessonLink*>(record)->lesson;
    return std::ranges::any_of(d.lessons, [&](const Lesson& one) {
        return one.id == lesson && one.incident != d.incident.id;
    });
}

bool answerTold(const Dossier& d, const void* record)
{
    const std::vector<AskedRegime> asked = questions(d);
    return std::ranges::any_of(asked,
                               [record](const AskedRegime& one) { return one.answer == record; });
}

bool wasLate(const Notification& notice)
{
    const std::optional<When>& end = notice.limit ? notice.limit : notice.due;
    return reached(notice) && end && notice.sent->ms > end->ms;
}

bool isPresentReview(const Dossier& d, const void* record)
{
    return d.review() == record;
}

bool isLastEstimate(const Dossier& d, const void* record)
{
    return &d.estimates.back() == record;
}

bool isOfCatalogue(const Dossier& d, const void* record)
{
    return d.items.contains(static_cast<const Affected*>(record)->item.value);
}

bool isNamedAlone(const Dossier& d, const void* record)
{
    return !isOfCatalogue(d, record);
}

const std::array table{
    Telling{typeOf<Incident>, incidentFields},
    Telling{typeOf<Incident>,
            containment,
            here<+[](const Dossier& d) -> bool { return d.incident.contained.has_value(); }>},
    Telling{typeOf<Incident>, plans, here<plansTold>},
    Telling{typeOf<Incident>, hold, here<+[](const Dossier& d) -> bool {
                return d.incident.status == Status::OnHold && d.incident.workflow != Workflow::None;
            }>},
    Telling{typeOf<Incident>, closing, here<+[](const Dossier& d) -> bool {
                const bool first = d.incident.cycle == 1;
                return !closings(d).empty() && (first || d.incident.status == Status::Closed);
            }>},
    Telling{typeOf<Incident>,
            occurrence,
            here<+[](const Dossier& d) -> bool { return d.incident.occurredFrom.has_value(); }>},
    Telling{
        typeOf<Incident>,
        overriding,
        here<+[](const Dossier& d) -> bool { return d.incident.severityOverride.has_value(); }>},
    Telling{typeOf<Incident>, personal, here<personalDataTold>},
    Telling{typeOf<Incident>, individualsCounted, here<+[](const Dossier& d) -> bool {
                return personalDataTold(d) && d.incident.individuals;
            }>},
    Telling{typeOf<Incident>, recordsCounted, here<+[](const Dossier& d) -> bool {
                return personalDataTold(d) && d.incident.dataRecords;
            }>},
    Telling{typeOf<Incident>, individualsWaived, here<+[](const Dossier& d) -> bool {
                return personalDataTold(d) && !d.incident.individuals;
            }>},
    Telling{typeOf<Incident>,
            plainQuestion,
            here<+[](const Dossier& d) -> bool { return !asksRegimes(d); }>},
    Telling{typeOf<Incident>, plainAnswer, here<+[](const Dossier& d) -> bool {
                return !asksRegimes(d) && d.incident.notifyRequired != Answer::Unknown;
            }>},
    Telling{typeOf<Incident>,
            awareWaived,
            here<+[](const Dossier& d) -> bool { return !d.incident.aware; }>},
    Telling{typeOf<Incident>,
            containedWaived,
            here<+[](const Dossier& d) -> bool { return !d.incident.contained; }>},
    Telling{typeOf<Incident>,
            evidenceWaived,
            here<+[](const Dossier& d) -> bool { return d.evidence.empty(); }>},
    Telling{typeOf<Incident>, causeWaived, here<+[](const Dossier& d) -> bool {
                return !d.incident.rootCauseCategory || d.incident.rootCause.isEmpty();
            }>},
    Telling{typeOf<Incident>,
            lessonWaived,
            here<+[](const Dossier& d) -> bool { return d.lessons.empty(); }>},
    Telling{typeOf<Incident>, effectWaived, here<+[](const Dossier& d) -> bool {
                return d.incident.effective == Answer::Unknown
                    || d.incident.effectivenessMethod.isEmpty() || !d.incident.effectiveChecked;
            }>},
    Telling{typeOf<Incident>,
            watchWaived,
            here<+[](const Dossier& d) -> bool { return d.watch.empty(); }>},
    Telling{typeOf<StageVisit>,
            visitFields,
            here<+[](const Dossier& d) -> bool { return d.incident.workflow != Workflow::None; }>},
    Telling{typeOf<Confirmation>, confirmationFields},
    Telling{typeOf<TimelineEntry>, timelineFields},
    Telling{typeOf<Action>, actionFields},
    Telling{typeOf<Action>,
            actionResult,
            of<Action, +[](const Action& one) -> bool { return one.done.has_value(); }>},
    Telling{typeOf<Action>,
            actionWaived,
            of<Action, +[](const Action& one) -> bool { return !one.done; }>},
    Telling{typeOf<Evidence>, evidenceFields},
    Telling{typeOf<Evidence>,
            evidencePlace,
            of<Evidence, +[](const Evidence& one) -> bool { return !one.held; }>},
    Telling{typeOf<CustodyEntry>,
            custodyFields,
            here<+[](const Dossier& d) -> bool { return !d.evidence.empty(); }>},
    Telling{typeOf<Assessment>, answerFields, answerTold},
    Telling{typeOf<Notification>, noticeFields},
    Telling{typeOf<Notification>,
            noticeAlso,
            of<Notification,
               +[](const Notification& one) -> bool { return 1 < dutiesMet(one).size(); }>},
    Telling{typeOf<Notification>,
            noticeDue,
            of<Notification, +[](const Notification& one) -> bool { return !one.limit; }>},
    Telling{typeOf<Notification>, noticeLate, of<Notification, wasLate>},
    Telling{typeOf<Notification>,
            noticeWaived,
            of<Notification, +[](const Notification& one) -> bool { return !one.sent; }>},
    Telling{typeOf<Notification>,
            noticeDecider,
            of<Notification,
               +[](const Notification& one) -> bool {
                   return !one.sent && !one.waivedReason.isEmpty();
               }>},
    Telling{typeOf<Notification>,
            noticeCarried,
            of<Notification,
               +[](const Notification& one) -> bool {
                   return !one.sent && one.waivedReason.isEmpty();
               }>},
    Telling{
        typeOf<Notification>,
        noticeBounced,
        of<Notification, +[](const Notification& one) -> bool { return one.sent && one.bounced; }>},
    Telling{typeOf<Decision>, decisionFields},
    Telling{typeOf<Decision>,
            decisionDue,
            of<Decision, +[](const Decision& one) -> bool { return !one.decided; }>},
    Telling{typeOf<Review>, reviewFields, isPresentReview},
    Telling{typeOf<Why>, whyFields},
    Telling{typeOf<Why>, whyParent, standsBeneath},
    Telling{typeOf<Lesson>, lessonFields},
    Telling{typeOf<Lesson>,
            lessonAgreed,
            of<Lesson,
               +[](const Lesson& one) -> bool {
                   return one.state != LessonState::Applied && one.state != LessonState::Verified;
               }>},
    Telling{
        typeOf<Lesson>,
        lessonApplied,
        of<Lesson, +[](const Lesson& one) -> bool { return one.state == LessonState::Applied; }>},
    Telling{
        typeOf<Lesson>,
        lessonVerified,
        of<Lesson, +[](const Lesson& one) -> bool { return one.state == LessonState::Verified; }>},
    Telling{typeOf<LessonLink>, metAgainFields, standsAmongLessons},
    Telling{typeOf<Training>, trainingFields},
    Telling{typeOf<WatchItem>, watchFields},
    Telling{typeOf<WatchItem>,
            watchChecker,
            of<WatchItem, +[](const WatchItem& one) -> bool { return one.checked.has_value(); }>},
    Telling{typeOf<CostLine>, costFields},
    Telling{typeOf<CostLine>,
            costCurrency,
            of<CostLine, +[](const CostLine& one) -> bool { return one.cents.has_value(); }>},
    Telling{typeOf<CostLine>,
            costText,
            of<CostLine, +[](const CostLine& one) -> bool { return !one.cents; }>},
    Telling{typeOf<BreachEstimate>, estimateFields, isLastEstimate},
    Telling{typeOf<Affected>, affectedFields},
    Telling{typeOf<Affected>, affectedItem, isOfCatalogue},
    Telling{typeOf<Affected>, affectedName, isNamedAlone},
    Telling{typeOf<SourceRecord>, sourceFields},
    Telling{typeOf<IncidentLink>, linkFields},
    Telling{typeOf<Tag>, tagFields}};

} // namespace

bool isTold(const Dossier& dossier, const RecordType& type, const void* record, const Field& field)
{
    return std::ranges::any_of(table, [&](const Telling& telling) {
        return &telling.type() == &type
            && std::ranges::find(telling.fields, std::string_view(field.code))
            != telling.fields.end()
            && (!telling.when || telling.when(dossier, record));
    });
}

} // namespace ireg::report
