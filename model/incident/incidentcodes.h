// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stage.h"

namespace ireg
{

enum class Kind {
    DataBreach,
    ServiceInterruption,
    ReducedQuality,
    Regression,
    SecurityEvent,
    AssetLoss,
    Other
};
template <>
inline constexpr auto codes<Kind> = std::array{
    CodeOf{Kind::DataBreach, "data-breach"},
    CodeOf{Kind::ServiceInterruption, "service-interruption"},
    CodeOf{Kind::ReducedQuality, "reduced-quality"},
    CodeOf{Kind::Regression, "regression"},
    CodeOf{Kind::SecurityEvent, "security-event"},
    CodeOf{Kind::AssetLoss, "asset-loss"},
    CodeOf{Kind::Other, "other"}};

enum class Disposition {
    Undecided,
    Confirmed,
    Suspected,
    NearMiss,
    FalsePositive,
    Duplicate,
    Transferred
};
template <>
inline constexpr auto codes<Disposition> = std::array{
    CodeOf{Disposition::Undecided, "undecided"},
    CodeOf{Disposition::Confirmed, "confirmed"},
    CodeOf{Disposition::Suspected, "suspected"},
    CodeOf{Disposition::NearMiss, "near-miss"},
    CodeOf{Disposition::FalsePositive, "false-positive"},
    CodeOf{Disposition::Duplicate, "duplicate"},
    CodeOf{Disposition::Transferred, "transferred"}};

/// It is closed by its reason alone: nothing happened here, or somebody else sees to it.
constexpr bool closesOnReason(Disposition disposition)
{
    return disposition == Disposition::FalsePositive || disposition == Disposition::Duplicate
        || disposition == Disposition::Transferred;
}

/// Ordered from the worst to the mildest.
enum class Severity { Critical, High, Medium, Low, Planning };
template <>
inline constexpr auto codes<Severity> = std::array{CodeOf{Severity::Critical, "critical"},
                                                   CodeOf{Severity::High, "high"},
                                                   CodeOf{Severity::Medium, "medium"},
                                                   CodeOf{Severity::Low, "low"},
                                                   CodeOf{Severity::Planning, "planning"}};

/// Effect on confidentiality, integrity or availability (FIPS 199).
enum class Level { None, Low, Moderate, High };
template <>
inline constexpr auto codes<Level> = std::array{CodeOf{Level::None, "none"},
                                                CodeOf{Level::Low, "low"},
                                                CodeOf{Level::Moderate, "moderate"},
                                                CodeOf{Level::High, "high"}};

enum class Urgency { Low, Medium, High };
template <>
inline constexpr auto codes<Urgency> = std::array{
    CodeOf{Urgency::Low, "low"}, CodeOf{Urgency::Medium, "medium"}, CodeOf{Urgency::High, "high"}};

enum class Answer { Unknown, Yes, No };
template <>
inline constexpr auto codes<Answer> = std::array{
    CodeOf{Answer::Unknown, "unknown"}, CodeOf{Answer::Yes, "yes"}, CodeOf{Answer::No, "no"}};

enum class Tlp { Red, AmberStrict, Amber, Green, Clear };
template <>
inline constexpr auto codes<Tlp> = std::array{CodeOf{Tlp::Red, "red"},
                                              CodeOf{Tlp::AmberStrict, "amber-strict"},
                                              CodeOf{Tlp::Amber, "amber"},
                                              CodeOf{Tlp::Green, "green"},
                                              CodeOf{Tlp::Clear, "clear"}};

enum class Detection {
    EdgeTrafficLog,
    LoadBalancerLog,
    ApplicationLog,
    SystemLog,
    InfrastructureAlert,
    ErrorTracker,
    Staff,
    Customer,
    Supplier,
    Authority,
    Monitoring, ///< where it isn't said more exactly
    AuditOrReview,
    ThirdParty,
    Attacker,
    LawEnforcement,
    FraudDetection,
    IncidentResponse,
    BreakInFound,
    Other,
    Unknown
};
template <>
inline constexpr auto codes<Detection> = std::array{
    CodeOf{Detection::EdgeTrafficLog, "edge-traffic-log"},
    CodeOf{Detection::LoadBalancerLog, "load-balancer-log"},
    CodeOf{Detection::ApplicationLog, "application-log"},
    CodeOf{Detection::SystemLog, "system-log"},
    CodeOf{Detection::InfrastructureAlert, "infrastructure-alert"},
    CodeOf{Detection::ErrorTracker, "error-tracker"},
    CodeOf{Detection::Staff, "staff"},
    CodeOf{Detection::Customer, "customer"},
    CodeOf{Detection::Supplier, "supplier"},
    CodeOf{Detection::Authority, "authority"},
    CodeOf{Detection::Monitoring, "monitoring"},
    CodeOf{Detection::AuditOrReview, "audit-or-review"},
    CodeOf{Detection::ThirdParty, "third-party"},
    CodeOf{Detection::Attacker, "attacker"},
    CodeOf{Detection::LawEnforcement, "law-enforcement"},
    CodeOf{Detection::FraudDetection, "fraud-detection"},
    CodeOf{Detection::IncidentResponse, "incident-response"},
    CodeOf{Detection::BreakInFound, "break-in-found"},
    CodeOf{Detection::Other, "other"},
    CodeOf{Detection::Unknown, "unknown"}};

/// Whether data reached somebody who must not have it.
enum class Disclosure { Unknown, No, Suspected, Confirmed };
template <>
inline constexpr auto codes<Disclosure> = std::array{CodeOf{Disclosure::Unknown, "unknown"},
                                                     CodeOf{Disclosure::No, "no"},
                                                     CodeOf{Disclosure::Suspected, "suspected"},
                                                     CodeOf{Disclosure::Confirmed, "confirmed"}};

/// How sure the account of an incident is. None says that it is not; absent says nothing.
enum class Confidence { None, Low, Medium, High };
template <>
inline constexpr auto codes<Confidence> = std::array{CodeOf{Confidence::None, "none"},
                                                     CodeOf{Confidence::Low, "low"},
                                                     CodeOf{Confidence::Medium, "medium"},
                                                     CodeOf{Confidence::High, "high"}};

enum class DataRole { Controller, Processor, Both };
template <>
inline constexpr auto codes<DataRole> = std::array{CodeOf{DataRole::Controller, "controller"},
                                                   CodeOf{DataRole::Processor, "processor"},
                                                   CodeOf{DataRole::Both, "both"}};

/// The five causes of the EU blueprint for cyber crises, and "unknown".
enum class RootCause {
    SystemFailure,
    NaturalPhenomenon,
    HumanError,
    MaliciousAction,
    ThirdPartyFailure,
    Unknown
};
template <>
inline constexpr auto codes<RootCause> = std::array{
    CodeOf{RootCause::SystemFailure, "system-failure"},
    CodeOf{RootCause::NaturalPhenomenon, "natural-phenomenon"},
    CodeOf{RootCause::HumanError, "human-error"},
    CodeOf{RootCause::MaliciousAction, "malicious-action"},
    CodeOf{RootCause::ThirdPartyFailure, "third-party-failure"},
    CodeOf{RootCause::Unknown, "unknown"}};

} // namespace ireg
