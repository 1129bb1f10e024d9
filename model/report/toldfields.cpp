// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/toldfields.h"

#include "model/dossier/dossier.h"

#include <algorithm>
#include <array>

namespace ireg::report
{
namespace
{

struct Told
{
    const RecordType& (*type)();
    ToldFields fields;
};

template <auto... members> constexpr std::array codesOf{codeOf<members>()...};

// The stage history stands for `workflow`.
constexpr auto incidentAlways = codesOf<&Incident::reference,
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
                                        &Incident::occurredTo,
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
                                        &Incident::containedBy,
                                        &Incident::containmentVerified,
                                        &Incident::eradicated,
                                        &Incident::recovered,
                                        &Incident::recoveryPlan,
                                        &Incident::continuityPlan,
                                        &Incident::planReason,
                                        &Incident::planDecidedBy,
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
                                        &Incident::holdReason,
                                        &Incident::externalReferences,
                                        &Incident::groupName,
                                        &Incident::closed,
                                        &Incident::closedBy,
                                        &Incident::cycle>;

constexpr auto incidentSometimes = codesOf<&Incident::awareNoneReason,
                                           &Incident::containedNoneReason,
                                           &Incident::evidenceNoneReason,
                                           &Incident::individualsNoneReason,
                                           &Incident::rootCauseNoneReason,
                                           &Incident::lessonNoneReason,
                                           &Incident::effectiveNoneReason,
                                           &Incident::monitoringNoneReason,
                                           &Incident::severityReason,
                                           &Incident::notifyRequired,
                                           &Incident::notifyReason,
                                           &Incident::notifyDecidedBy,
                                           &Incident::notifyDecided,
                                           &Incident::disclosure,
                                           &Incident::dataCategories,
                                           &Incident::individuals,
                                           &Incident::individualsApproximate,
                                           &Incident::dataRecords,
                                           &Incident::dataRecordsApproximate,
                                           &Incident::countries,
                                           &Incident::dataRole,
                                           &Incident::encrypted,
                                           &Incident::consequences>;

constexpr auto visitAlways = codesOf<&StageVisit::stage,
                                     &StageVisit::cycle,
                                     &StageVisit::entered,
                                     &StageVisit::left,
                                     &StageVisit::by,
                                     &StageVisit::bypassReason,
                                     &StageVisit::reentryReason>;
// That an entry was written down later than it happened is for the history to say.
constexpr auto timelineAlways = codesOf<&TimelineEntry::at,
                                        &TimelineEntry::recorded,
                                        &TimelineEntry::kind,
                                        &TimelineEntry::text,
                                        &TimelineEntry::source,
                                        &TimelineEntry::by,
                                        &TimelineEntry::evidence>;
constexpr auto actionAlways = codesOf<&Action::title,
                                      &Action::type,
                                      &Action::owner,
                                      &Action::due,
                                      &Action::done,
                                      &Action::verification>;
constexpr auto actionSometimes = codesOf<&Action::result, &Action::notDoneReason>;
constexpr auto evidenceAlways = codesOf<&Evidence::name,
                                        &Evidence::size,
                                        &Evidence::sha256,
                                        &Evidence::held,
                                        &Evidence::description,
                                        &Evidence::source,
                                        &Evidence::collectedBy,
                                        &Evidence::collected,
                                        &Evidence::method,
                                        &Evidence::secureBefore>;
constexpr auto evidenceSometimes = codesOf<&Evidence::location>;
constexpr auto custodyAlways = codesOf<&CustodyEntry::evidence,
                                       &CustodyEntry::at,
                                       &CustodyEntry::event,
                                       &CustodyEntry::from,
                                       &CustodyEntry::to,
                                       &CustodyEntry::purpose,
                                       &CustodyEntry::hashAgrees>;
constexpr auto assessmentAlways = codesOf<&Assessment::regime,
                                          &Assessment::answer,
                                          &Assessment::reason,
                                          &Assessment::decidedBy,
                                          &Assessment::decided>;
constexpr auto assessmentSometimes = codesOf<&Assessment::aware>;
constexpr auto notificationAlways = codesOf<&Notification::recipient,
                                            &Notification::obligation,
                                            &Notification::sent,
                                            &Notification::channel,
                                            &Notification::receipt,
                                            &Notification::copy>;
constexpr auto notificationSometimes = codesOf<&Notification::due,
                                               &Notification::limit,
                                               &Notification::lateReason,
                                               &Notification::waivedReason,
                                               &Notification::carriedTo,
                                               &Notification::bounceReason>;
constexpr auto decisionAlways = codesOf<&Decision::question,
                                        &Decision::options,
                                        &Decision::decider,
                                        &Decision::answer,
                                        &Decision::reason,
                                        &Decision::decided>;
constexpr auto decisionSometimes = codesOf<&Decision::due>;
constexpr auto reviewAlways = codesOf<&Review::cycle,
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
constexpr auto lessonAlways = codesOf<&Lesson::statement,
                                      &Lesson::change,
                                      &Lesson::signal,
                                      &Lesson::target,
                                      &Lesson::state,
                                      &Lesson::owner>;
constexpr auto lessonSometimes = codesOf<&Lesson::agreed, &Lesson::applied, &Lesson::verified>;
constexpr auto watchAlways = codesOf<&WatchItem::what,
                                     &WatchItem::until,
                                     &WatchItem::checked,
                                     &WatchItem::checkedBy,
                                     &WatchItem::result,
                                     &WatchItem::recurred>;
constexpr auto costAlways =
    codesOf<&CostLine::what, &CostLine::cents, &CostLine::currency, &CostLine::basis>;
constexpr auto costSometimes = codesOf<&CostLine::amountText>;
constexpr auto estimateAlways =
    codesOf<&BreachEstimate::score, &BreachEstimate::band, &BreachEstimate::reason>;
constexpr auto affectedAlways = codesOf<&Affected::item,
                                        &Affected::effect,
                                        &Affected::from,
                                        &Affected::to,
                                        &Affected::serviceMinutes,
                                        &Affected::amount>;
constexpr auto affectedSometimes = codesOf<&Affected::name>;
constexpr auto linkAlways = codesOf<&IncidentLink::kind, &IncidentLink::other>;
constexpr auto tagAlways = codesOf<&Tag::scheme, &Tag::path, &Tag::code>;

constexpr std::array table{Told{typeOf<Incident>, {incidentAlways, incidentSometimes}},
                           Told{typeOf<StageVisit>, {visitAlways}},
                           Told{typeOf<TimelineEntry>, {timelineAlways}},
                           Told{typeOf<Action>, {actionAlways, actionSometimes}},
                           Told{typeOf<Evidence>, {evidenceAlways, evidenceSometimes}},
                           Told{typeOf<CustodyEntry>, {custodyAlways}},
                           Told{typeOf<Assessment>, {assessmentAlways, assessmentSometimes}},
                           Told{typeOf<Notification>, {notificationAlways, notificationSometimes}},
                           Told{typeOf<Decision>, {decisionAlways, decisionSometimes}},
                           Told{typeOf<Review>, {reviewAlways}},
                           Told{typeOf<Lesson>, {lessonAlways, lessonSometimes}},
                           Told{typeOf<WatchItem>, {watchAlways}},
                           Told{typeOf<CostLine>, {costAlways, costSometimes}},
                           Told{typeOf<BreachEstimate>, {estimateAlways}},
                           Told{typeOf<Affected>, {affectedAlways, affectedSometimes}},
                           Told{typeOf<IncidentLink>, {linkAlways}},
                           Told{typeOf<Tag>, {tagAlways}}};

} // namespace

ToldFields toldFields(const RecordType& type)
{
    const auto found = std::ranges::find_if(
        table, [&type](const Told& told) { return &told.type() == &type; });
    return found == table.end() ? ToldFields{} : found->fields;
}

} // namespace ireg::report
