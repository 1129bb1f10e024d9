// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Person;
struct Vulnerability;

/// An unplanned event that is logged. Each FIELD_none_reason says why FIELD can't be given: it
/// closes the gap that FIELD would leave open. Legal timestamps start clocks; each is a recorded
/// human fact, never inferred.
struct Incident
{
    Id<Incident> id;
    int revision = 0;

    OneLine reference, title;
    std::optional<Kind> kind;
    Status status = Status::Open;
    Workflow workflow = Workflow::Six; ///< None: taken over from outside, without stages
    std::optional<Stage> stage;        ///< the lowest stage entered and not left
    Disposition disposition = Disposition::Undecided;
    QString dispositionReason;
    std::optional<Confidence> confidence;
    QString summary;
    Tlp tlp = Tlp::AmberStrict;
    Id<Person> owner;
    std::optional<When> noticed, recorded;
    std::optional<Detection> detectedBy;
    QString detectionDetail;
    OneLine reporter;
    std::optional<When> occurredFrom, occurredTo;
    std::optional<Level> confidentiality, integrity, availability;
    std::optional<Urgency> urgency;
    Answer safety = Answer::Unknown;      ///< people's safety was at stake
    Answer ransom = Answer::Unknown;      ///< a ransom was demanded
    Answer seriousHarm = Answer::Unknown; ///< serious harm to individuals is likely
    bool dutyTriggered = false;           ///< a statute asks that somebody be told
    std::optional<Severity> severityComputed, severityOverride, severity;
    QString severityReason;
    Id<Person> severityConfirmedBy;
    std::optional<When> acknowledged, declared, aware;
    QString awareNoneReason;
    std::optional<When> suspected, believed, determined, classified;
    std::optional<When> discovered; ///< when it was, or should reasonably have been, known
    std::optional<When> ransomPaid, fixAvailable;
    std::optional<When> informationAvailable; ///< what a notice had to leave open is known
    QString immediateMeasures, residualRisk;
    std::optional<When> contained;
    Id<Person> containedBy;
    QString containmentVerified, containedNoneReason;
    std::optional<When> eradicated, recovered;
    PlanDecision recoveryPlan = PlanDecision::NotDecided;
    PlanDecision continuityPlan = PlanDecision::NotDecided;
    QString planReason, evidenceNoneReason;
    Id<Person> planDecidedBy;
    Answer personalData = Answer::Unknown;
    std::optional<Disclosure> disclosure;
    QString dataCategories;
    std::optional<qint64> individuals, dataRecords;
    bool individualsApproximate = false, dataRecordsApproximate = false;
    QString individualsNoneReason;
    OneLine countries; ///< ISO 3166-1 alpha-2, separated by commas
    std::optional<DataRole> dataRole;
    Answer encrypted = Answer::Unknown;
    QString consequences, impact;
    std::optional<qint64> serviceMinutes, usersAffected;
    OneLine lastGood, firstBad, change, fixedIn; ///< a regression's facts: versions or times
    Answer notifyRequired = Answer::Unknown;
    QString notifyReason;
    Id<Person> notifyDecidedBy;
    std::optional<When> notifyDecided;

    std::optional<RootCause> rootCauseCategory;
    QString rootCause, rootCauseNoneReason, lessonNoneReason;
    Id<Vulnerability> vulnerability; ///< that it came through
    QString effectivenessMethod;
    Answer effective = Answer::Unknown;
    std::optional<When> effectiveChecked;
    QString effectiveNoneReason, monitoringNoneReason;
    QString holdReason, externalReferences;
    OneLine groupName;
    std::optional<When> closed;
    Id<Person> closedBy;
    int cycle = 1;

    bool operator==(const Incident&) const = default;
};
template <>
inline constexpr auto description<Incident> = describe<Incident>(
    {"incident"},
    field<&Incident::reference>("reference", Traits{WriteOnce} | Derived | Searchable),
    field<&Incident::title>("title", Searchable | Essential),
    field<&Incident::kind>("kind"),
    field<&Incident::status>("status", Derived),
    field<&Incident::workflow>("workflow", Derived),
    field<&Incident::stage>("stage", Derived),
    field<&Incident::disposition>("disposition"),
    field<&Incident::dispositionReason>("disposition_reason", Searchable),
    field<&Incident::confidence>("confidence"),
    field<&Incident::summary>("summary", Searchable | Narrative),
    field<&Incident::tlp>("tlp"),
    field<&Incident::owner>("owner"),
    field<&Incident::noticed>("noticed"),
    field<&Incident::recorded>("recorded", Derived),
    field<&Incident::detectedBy>("detected_by"),
    field<&Incident::detectionDetail>("detection_detail", Searchable),
    field<&Incident::reporter>("reporter", Searchable | Personal),
    field<&Incident::occurredFrom>("occurred_from"),
    field<&Incident::occurredTo>("occurred_to"),
    field<&Incident::confidentiality>("confidentiality"),
    field<&Incident::integrity>("integrity"),
    field<&Incident::availability>("availability"),
    field<&Incident::urgency>("urgency"),
    field<&Incident::safety>("safety"),
    field<&Incident::ransom>("ransom"),
    field<&Incident::seriousHarm>("serious_harm"),
    field<&Incident::severityComputed>("severity_computed", Derived),
    field<&Incident::severityOverride>("severity_override", Derived),
    field<&Incident::severity>("severity"),
    field<&Incident::severityReason>("severity_reason", Searchable),
    field<&Incident::severityConfirmedBy>("severity_confirmed_by"),
    field<&Incident::acknowledged>("acknowledged_at", WriteOnce),
    field<&Incident::declared>("declared_at", WriteOnce),
    field<&Incident::aware>("aware_at", WriteOnce),
    field<&Incident::awareNoneReason>("aware_at_none_reason", Searchable),
    field<&Incident::suspected>("suspected_at", WriteOnce),
    field<&Incident::believed>("believed_at", WriteOnce),
    field<&Incident::determined>("determined_at", WriteOnce),
    field<&Incident::classified>("classified_at", WriteOnce),
    field<&Incident::discovered>("discovered_at", WriteOnce),
    field<&Incident::ransomPaid>("ransom_paid_at", WriteOnce),
    field<&Incident::fixAvailable>("fix_available_at", WriteOnce),
    field<&Incident::informationAvailable>("information_available_at", WriteOnce),
    field<&Incident::immediateMeasures>("immediate_measures", Searchable | Narrative),
    field<&Incident::residualRisk>("residual_risk", Searchable | Narrative),
    field<&Incident::contained>("contained_at", WriteOnce),
    field<&Incident::containedBy>("contained_by"),
    field<&Incident::containmentVerified>("containment_verified", Searchable),
    field<&Incident::containedNoneReason>("contained_at_none_reason", Searchable),
    field<&Incident::eradicated>("eradicated_at", WriteOnce),
    field<&Incident::recovered>("recovered_at", WriteOnce),
    field<&Incident::evidenceNoneReason>("evidence_none_reason", Searchable),
    field<&Incident::recoveryPlan>("recovery_plan"),
    field<&Incident::continuityPlan>("continuity_plan"),
    field<&Incident::planReason>("plan_reason", Searchable),
    field<&Incident::planDecidedBy>("plan_decided_by"),
    field<&Incident::personalData>("personal_data"),
    field<&Incident::disclosure>("disclosure"),
    field<&Incident::dataCategories>("data_categories", Searchable),
    field<&Incident::individuals>("individuals"),
    field<&Incident::individualsApproximate>("individuals_approximate"),
    field<&Incident::individualsNoneReason>("individuals_none_reason", Searchable),
    field<&Incident::dataRecords>("data_records"),
    field<&Incident::dataRecordsApproximate>("data_records_approximate"),
    field<&Incident::countries>("countries"),
    field<&Incident::dataRole>("data_role"),
    field<&Incident::encrypted>("encrypted"),
    field<&Incident::consequences>("consequences", Searchable | Narrative),
    field<&Incident::impact>("impact", Searchable | Narrative),
    field<&Incident::serviceMinutes>("service_minutes"),
    field<&Incident::usersAffected>("users_affected"),
    field<&Incident::lastGood>("last_good", Searchable),
    field<&Incident::firstBad>("first_bad", Searchable),
    field<&Incident::change>("change", Searchable),
    field<&Incident::fixedIn>("fixed_in", Searchable),
    field<&Incident::notifyRequired>("notify_required"),
    field<&Incident::notifyReason>("notify_reason", Searchable | Narrative),
    field<&Incident::notifyDecidedBy>("notify_decided_by"),
    field<&Incident::notifyDecided>("notify_decided_at"),
    field<&Incident::rootCauseCategory>("root_cause_category"),
    field<&Incident::rootCause>("root_cause", Searchable | Narrative),
    field<&Incident::rootCauseNoneReason>("root_cause_none_reason", Searchable),
    field<&Incident::vulnerability>("vulnerability"),
    field<&Incident::lessonNoneReason>("lesson_none_reason", Searchable),
    field<&Incident::effectivenessMethod>("effectiveness_method", Searchable),
    field<&Incident::effective>("effective"),
    field<&Incident::effectiveChecked>("effective_checked_at"),
    field<&Incident::effectiveNoneReason>("effective_none_reason", Searchable),
    field<&Incident::monitoringNoneReason>("monitoring_none_reason", Searchable),
    field<&Incident::holdReason>("hold_reason", Searchable | Derived),
    field<&Incident::externalReferences>("external_references", Searchable | Narrative),
    field<&Incident::groupName>("group_name", Searchable),
    field<&Incident::closed>("closed_at", Derived),
    field<&Incident::closedBy>("closed_by", Derived),
    field<&Incident::cycle>("cycle", Derived),
    field<&Incident::dutyTriggered>("duty_triggered", Derived));

template <>
inline constexpr auto sequence<Incident> = inOrder<&Incident::occurredFrom,
                                                   &Incident::occurredTo,
                                                   &Incident::aware,
                                                   &Incident::contained,
                                                   &Incident::recovered>();

} // namespace ireg
