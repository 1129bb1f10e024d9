// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/sequence.h"

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
    std::optional<When> planDecided;
    Answer criticalUnplanned = Answer::Unknown; ///< a critical unplanned event, as policies say
    OneLine recoveryLocation;
    std::optional<qint64> rtoTarget, rtoAchieved, rpoTarget, rpoAchieved; ///< minutes

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
    OneLine nonconformity, risk; ///< their numbers in the organisation's own registers
    OneLine control;             ///< of the statement of applicability, by their numbers (annexa.h)
    std::optional<When> closed;
    Id<Person> closedBy;
    int cycle = 1;

    bool operator==(const Incident&) const = default;
};

} // namespace ireg

#include "model/incident/incidentfields.h"
