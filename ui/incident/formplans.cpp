// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/formplans.h"

#include "model/dossier/dossier.h"

#include <QtGlobal>

#include <array>

namespace ireg
{

namespace
{

using enum Room;

constexpr auto assessPlaces = std::to_array<FieldPlace>({
    place<&Incident::kind>(Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What it is")),
    place<&Incident::disposition>(),
    place<&Incident::dispositionReason>(Full),
    place<&Incident::summary>(Prose),
    place<&Incident::tlp>(),
    place<&Incident::owner>(),
    place<&Incident::confidentiality>(Half,
                                      QT_TRANSLATE_NOOP("ireg::FormHeadings", "How bad it is")),
    place<&Incident::integrity>(),
    place<&Incident::availability>(),
    place<&Incident::urgency>(),
    place<&Incident::safety>(),
    place<&Incident::seriousHarm>(),
    place<&Incident::ransom>(),
    place<&Incident::confidence>(),
    place<&Incident::noticed>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "When it happened, and who knew")),
    place<&Incident::aware>(),
    place<&Incident::occurredFrom>(),
    place<&Incident::occurredTo>(),
    place<&Incident::detectedBy>(),
    place<&Incident::reporter>(),
    place<&Incident::detectionDetail>(Full),
    place<&Incident::acknowledged>(),
    place<&Incident::declared>(),
    place<&Incident::externalReferences>(Prose,
                                         QT_TRANSLATE_NOOP("ireg::FormHeadings", "Filed under")),
    place<&Incident::groupName>(),
});

constexpr auto containPlaces = std::to_array<FieldPlace>({
    place<&Incident::immediateMeasures>(
        Prose, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Stopping the harm")),
    place<&Incident::contained>(),
    place<&Incident::containedBy>(),
    place<&Incident::containmentVerified>(Full),
    place<&Incident::residualRisk>(Prose),
    place<&Incident::eradicated>(),
    place<&Incident::recovered>(),
    place<&Incident::evidenceNoneReason>(
        Full, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Keeping the evidence")),
    place<&Incident::recoveryPlan>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Disaster recovery and business continuity")),
    place<&Incident::continuityPlan>(),
    place<&Incident::planDecidedBy>(),
    place<&Incident::planDecided>(),
    place<&Incident::planReason>(Full),
    place<&Incident::criticalUnplanned>(),
    place<&Incident::recoveryLocation>(),
    place<&Incident::rtoTarget>(),
    place<&Incident::rtoAchieved>(),
    place<&Incident::rpoTarget>(),
    place<&Incident::rpoAchieved>(),
});

constexpr auto evaluatePlaces = std::to_array<FieldPlace>({
    place<&Incident::impact>(Prose, QT_TRANSLATE_NOOP("ireg::FormHeadings", "What it did")),
    place<&Incident::occurredFrom>(),
    place<&Incident::occurredTo>(),
    place<&Incident::serviceMinutes>(),
    place<&Incident::usersAffected>(),
    place<&Incident::severityConfirmedBy>(),
    place<&Incident::personalData>(Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Personal data")),
    place<&Incident::dataRole>(),
    place<&Incident::disclosure>(),
    place<&Incident::dataCategories>(Full),
    place<&Incident::individuals>(),
    place<&Incident::dataRecords>(),
    place<&Incident::individualsApproximate>(),
    place<&Incident::dataRecordsApproximate>(),
    place<&Incident::countries>(),
    place<&Incident::encrypted>(),
    place<&Incident::consequences>(Prose),
    place<&Incident::notifyRequired>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Must anyone be told?")),
    place<&Incident::notifyDecidedBy>(),
    place<&Incident::notifyDecided>(),
    place<&Incident::notifyReason>(Prose),
    place<&Incident::suspected>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Moments that may start a legal clock")),
    place<&Incident::believed>(),
    place<&Incident::determined>(),
    place<&Incident::classified>(),
    place<&Incident::discovered>(),
    place<&Incident::ransomPaid>(),
    place<&Incident::fixAvailable>(),
    place<&Incident::informationAvailable>(),
    place<&Incident::recoveryPlan>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Disaster recovery and business continuity")),
    place<&Incident::continuityPlan>(),
    place<&Incident::planDecidedBy>(),
    place<&Incident::planDecided>(),
    place<&Incident::planReason>(Full),
    place<&Incident::lastGood>(Half,
                               QT_TRANSLATE_NOOP("ireg::FormHeadings", "If it worked before")),
    place<&Incident::firstBad>(),
    place<&Incident::change>(),
    place<&Incident::fixedIn>(),
});

constexpr auto notifyPlaces = std::to_array<FieldPlace>({
    place<&Incident::notifyRequired>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Must anyone be told?")),
    place<&Incident::notifyDecidedBy>(),
    place<&Incident::notifyDecided>(),
    place<&Incident::notifyReason>(Prose),
    place<&Incident::aware>(
        Half, QT_TRANSLATE_NOOP("ireg::FormHeadings", "Moments that may start a legal clock")),
    place<&Incident::suspected>(),
    place<&Incident::believed>(),
    place<&Incident::determined>(),
    place<&Incident::classified>(),
    place<&Incident::discovered>(),
    place<&Incident::ransomPaid>(),
    place<&Incident::fixAvailable>(),
    place<&Incident::informationAvailable>(),
});

constexpr auto reviewPlaces = std::to_array<FieldPlace>({
    place<&Incident::rootCauseCategory>(Half,
                                        QT_TRANSLATE_NOOP("ireg::FormHeadings", "Why it happened")),
    place<&Incident::rootCause>(Prose),
    place<&Incident::lessonNoneReason>(Full,
                                       QT_TRANSLATE_NOOP("ireg::FormHeadings", "What was learned")),
    place<&Incident::control>(Full,
                              QT_TRANSLATE_NOOP("ireg::FormHeadings", "Controls and references")),
    place<&Incident::nonconformity>(),
    place<&Incident::risk>(),
});

constexpr auto monitorPlaces = std::to_array<FieldPlace>({
    place<&Incident::effective>(Half,
                                QT_TRANSLATE_NOOP("ireg::FormHeadings", "Whether it is fixed")),
    place<&Incident::effectiveChecked>(),
    place<&Incident::fixedIn>(),
    place<&Incident::effectivenessMethod>(Full),
    place<&Incident::monitoringNoneReason>(Full,
                                           QT_TRANSLATE_NOOP("ireg::FormHeadings", "Watching")),
});

constexpr auto titlePlaces = std::to_array<FieldPlace>({place<&Incident::title>(Full)});

constexpr auto timelinePlaces = std::to_array<FieldPlace>({place<&TimelineEntry::at>(),
                                                           place<&TimelineEntry::kind>(),
                                                           place<&TimelineEntry::text>(Prose),
                                                           place<&TimelineEntry::source>(),
                                                           place<&TimelineEntry::by>(),
                                                           place<&TimelineEntry::evidence>()});

constexpr auto decisionPlaces = std::to_array<FieldPlace>({place<&Decision::question>(Full),
                                                           place<&Decision::options>(Prose),
                                                           place<&Decision::decider>(),
                                                           place<&Decision::due>(),
                                                           place<&Decision::answer>(Prose),
                                                           place<&Decision::reason>(Prose),
                                                           place<&Decision::decided>()});

constexpr auto evidencePlaces = std::to_array<FieldPlace>({place<&Evidence::name>(),
                                                           place<&Evidence::source>(),
                                                           place<&Evidence::description>(Full),
                                                           place<&Evidence::collectedBy>(),
                                                           place<&Evidence::collected>(),
                                                           place<&Evidence::method>(),
                                                           place<&Evidence::secureBefore>(),
                                                           place<&Evidence::location>(Full),
                                                           place<&Evidence::sha256>(Full)});

constexpr auto actionPlaces = std::to_array<FieldPlace>({place<&Action::title>(Full),
                                                         place<&Action::owner>(),
                                                         place<&Action::due>(),
                                                         place<&Action::type>(),
                                                         place<&Action::priority>(),
                                                         place<&Action::effortHours>(),
                                                         place<&Action::lesson>(),
                                                         place<&Action::criterion>(Full),
                                                         place<&Action::done>(),
                                                         place<&Action::result>(Prose),
                                                         place<&Action::notDoneReason>(Full),
                                                         place<&Action::insteadOfDone>(),
                                                         place<&Action::checkDays>(),
                                                         place<&Action::verification>(Full),
                                                         place<&Action::effectiveness>(),
                                                         place<&Action::checked>(),
                                                         place<&Action::checkedBy>(),
                                                         place<&Action::checkNote>(Prose)});

constexpr auto notificationPlaces = std::to_array<FieldPlace>(
    {place<&Notification::recipient>(),
     place<&Notification::contact>(),
     place<&Notification::due>(),
     place<&Notification::obligation>(Full),
     place<&Notification::sent>(),
     place<&Notification::channel>(),
     place<&Notification::receipt>(),
     place<&Notification::copy>(),
     place<&Notification::lateReason>(Full),
     place<&Notification::waivedReason>(Full),
     place<&Notification::decidedBy>(),
     place<&Notification::waived>(),
     place<&Notification::carriedTo>(),
     place<&Notification::acknowledged>(),
     place<&Notification::bounced>(),
     place<&Notification::bounceReason>(),
     shown<&Notification::regime>(),
     shown<&Notification::step>(),
     shown<&Notification::customer>(),
     shown<&Notification::clause>()});

constexpr auto contentPlaces = std::to_array<FieldPlace>(
    {place<&ContentItem::text>(Prose), place<&ContentItem::followBy>()});

constexpr auto whyFormPlaces = std::to_array<FieldPlace>({place<&Why::grounds>(Full),
                                                          place<&Why::evidence>(),
                                                          place<&Why::confidence>(),
                                                          place<&Why::category>(),
                                                          place<&Why::detail>()});

constexpr auto meetingActionPlaces = std::to_array<FieldPlace>(
    {place<&Action::title>(Full), place<&Action::owner>(), place<&Action::due>()});
constexpr auto meetingLessonPlaces = std::to_array<FieldPlace>(
    {place<&Lesson::statement>(Full), place<&Lesson::target>()});

constexpr auto reviewRecordPlaces = std::to_array<FieldPlace>(
    {place<&Review::held>(),
     place<&Review::facilitator>(),
     place<&Review::participants>(Full),
     place<&Review::timelineValidated>(),
     place<&Review::summary>(Prose),
     place<&Review::contributingFactors>(Prose),
     place<&Review::wentWell>(Prose),
     place<&Review::wentBadly>(Prose),
     place<&Review::luck>(Prose),
     place<&Review::controlsFailed>(Full),
     place<&Review::approvedBy>(),
     place<&Review::approved>()});

constexpr auto lessonPlaces = std::to_array<FieldPlace>({place<&Lesson::statement>(Prose),
                                                         place<&Lesson::change>(Prose),
                                                         place<&Lesson::target>(),
                                                         place<&Lesson::state>(),
                                                         place<&Lesson::owner>(),
                                                         place<&Lesson::theme>(),
                                                         place<&Lesson::avoid>(Full),
                                                         place<&Lesson::signal>(Full),
                                                         place<&Lesson::audience>(),
                                                         place<&Lesson::control>(),
                                                         place<&Lesson::nonconformity>(),
                                                         place<&Lesson::risk>(),
                                                         place<&Lesson::agreed>(),
                                                         place<&Lesson::agreedBy>(),
                                                         place<&Lesson::applied>(),
                                                         place<&Lesson::appliedBy>(),
                                                         place<&Lesson::appliedProof>(Full),
                                                         place<&Lesson::verified>(),
                                                         place<&Lesson::verifiedBy>(),
                                                         place<&Lesson::verifiedProof>(Full)});

constexpr auto trainingPlaces = std::to_array<FieldPlace>({place<&Training::topic>(Full),
                                                           place<&Training::lesson>(),
                                                           place<&Training::held>(),
                                                           place<&Training::heldBy>(),
                                                           place<&Training::audience>(),
                                                           place<&Training::people>()});

constexpr auto watchPlaces = std::to_array<FieldPlace>({place<&WatchItem::what>(Full),
                                                        place<&WatchItem::until>(),
                                                        place<&WatchItem::threshold>(),
                                                        place<&WatchItem::recurred>(),
                                                        place<&WatchItem::checked>(),
                                                        place<&WatchItem::checkedBy>(),
                                                        place<&WatchItem::result>(Prose)});

constexpr auto watchCheckPlaces = std::to_array<FieldPlace>({place<&WatchCheck::item>(),
                                                             place<&WatchCheck::at>(),
                                                             place<&WatchCheck::by>(),
                                                             place<&WatchCheck::result>(),
                                                             place<&WatchCheck::note>(Prose)});

constexpr auto costPlaces = std::to_array<FieldPlace>({place<&CostLine::what>(Full),
                                                       place<&CostLine::cents>(),
                                                       place<&CostLine::basis>(),
                                                       place<&CostLine::amountText>(Full)});

constexpr auto estimatePlaces = std::to_array<FieldPlace>(
    {place<&BreachEstimate::nature>(),
     place<&BreachEstimate::context>(),
     place<&BreachEstimate::identification>(),
     place<&BreachEstimate::malicious>(),
     place<&BreachEstimate::confidentiality>(),
     place<&BreachEstimate::integrity>(),
     place<&BreachEstimate::availability>(),
     place<&BreachEstimate::reason>(Full),
     place<&BreachEstimate::score>(),
     place<&BreachEstimate::band>()});

constexpr auto affectedPlaces = std::to_array<FieldPlace>({place<&Affected::item>(),
                                                           place<&Affected::name>(),
                                                           place<&Affected::effect>(Full),
                                                           place<&Affected::from>(),
                                                           place<&Affected::to>(),
                                                           place<&Affected::serviceMinutes>(),
                                                           place<&Affected::amount>()});

constexpr auto custodyPlaces = std::to_array<FieldPlace>(
    {place<&CustodyEntry::evidence>(), place<&CustodyEntry::at>(), place<&CustodyEntry::event>()});

constexpr auto confirmationPlaces = std::to_array<FieldPlace>(
    {place<&Confirmation::concern>(Full), place<&Confirmation::before>()});

constexpr auto tagPlaces = std::to_array<FieldPlace>(
    {place<&Tag::scheme>(), place<&Tag::code>(), place<&Tag::path>(Full)});

constexpr auto sourcePlaces = std::to_array<FieldPlace>({place<&SourceRecord::format>(),
                                                         place<&SourceRecord::schemaVersion>(),
                                                         place<&SourceRecord::fileName>(Full),
                                                         place<&SourceRecord::identity>(Full),
                                                         place<&SourceRecord::modified>(),
                                                         place<&SourceRecord::imported>(),
                                                         place<&SourceRecord::importer>(),
                                                         place<&SourceRecord::importId>(),
                                                         place<&SourceRecord::sha256>(Full)});

bool has(std::span<const FieldPlace> places, std::string_view code)
{
    return std::ranges::any_of(places, [code](const FieldPlace& one) { return code == one.field; });
}

/// The severity has a panel of its own, the title stands in the head, and why a field can't be said
/// stands with that field.
bool standsElsewhere(const RecordType& type, QByteArray code)
{
    const bool waives = code.endsWith("_none_reason")
        && type.find(code.chopped(static_cast<qsizetype>(sizeof "_none_reason") - 1));
    return waives || code == codeOf<&Incident::severity>()
        || code == codeOf<&Incident::severityReason>() || code == codeOf<&Incident::title>();
}

/// With every fact that no stage places, so that a described field is never without one.
std::vector<FieldPlace> reviewWithTheRest()
{
    std::vector<FieldPlace> places(reviewPlaces.begin(), reviewPlaces.end());
    const RecordType& type = typeOf<Incident>();
    for (const Field& field : type.fields) {
        const bool placed = has(assessPlaces, field.code) || has(containPlaces, field.code)
            || has(evaluatePlaces, field.code) || has(notifyPlaces, field.code)
            || has(reviewPlaces, field.code) || has(monitorPlaces, field.code);
        if (!placed && !field.has(Derived) && !standsElsewhere(type, field.code))
            places.push_back({.field = field.code, .room = field.has(Narrative) ? Prose : Half});
    }
    return places;
}

} // namespace

FormPlan stagePlan(Stage stage)
{
    static const std::vector<FieldPlace> review = reviewWithTheRest();
    switch (stage) {
    case Stage::Assess: return {.places = assessPlaces, .whole = false};
    case Stage::Contain: return {.places = containPlaces, .whole = false};
    case Stage::Evaluate: return {.places = evaluatePlaces, .whole = false};
    case Stage::Notify: return {.places = notifyPlaces, .whole = false};
    case Stage::Review: return {.places = review, .whole = false};
    case Stage::Monitor: break;
    }
    return {.places = monitorPlaces, .whole = false};
}

namespace plan
{
const FormPlan title{.places = titlePlaces, .whole = false};
const FormPlan timeline{timelinePlaces};
const FormPlan decision{decisionPlaces};
const FormPlan evidence{evidencePlaces};
const FormPlan action{actionPlaces};
const FormPlan notification{notificationPlaces};
const FormPlan content{.places = contentPlaces, .whole = false};
const FormPlan review{reviewRecordPlaces};
const FormPlan why{whyFormPlaces};
const FormPlan meetingAction{meetingActionPlaces, false};
const FormPlan meetingLesson{meetingLessonPlaces, false};
const FormPlan lesson{lessonPlaces};
const FormPlan training{trainingPlaces};
const FormPlan watch{watchPlaces};
const FormPlan cost{costPlaces};
const FormPlan estimate{estimatePlaces};
const FormPlan affected{affectedPlaces};
const FormPlan custody{custodyPlaces};
const FormPlan watchCheck{watchCheckPlaces};
const FormPlan confirmation{confirmationPlaces};
const FormPlan tag{tagPlaces};
const FormPlan source{sourcePlaces};
} // namespace plan

} // namespace ireg
