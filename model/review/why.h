// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Evidence;
struct Incident;

/// What made a root cause possible, one step finer than RootCause: the error vectors of VERIS that
/// say something of the organisation, and the causes met most. A person's slip is none of them.
enum class CauseDetail {
    InadequateProcess,
    InadequatePersonnel,
    InadequateTechnology,
    DesignFlaw,
    FaultyChange,
    Capacity,
    KnownVulnerability,
    StolenCredential,
    Phishing,
    Supplier,
    Other,
    Unknown
};
template <>
inline constexpr auto codes<CauseDetail> = std::array{
    CodeOf{CauseDetail::InadequateProcess, "inadequate-process"},
    CodeOf{CauseDetail::InadequatePersonnel, "inadequate-personnel"},
    CodeOf{CauseDetail::InadequateTechnology, "inadequate-technology"},
    CodeOf{CauseDetail::DesignFlaw, "design-flaw"},
    CodeOf{CauseDetail::FaultyChange, "faulty-change"},
    CodeOf{CauseDetail::Capacity, "capacity"},
    CodeOf{CauseDetail::KnownVulnerability, "unpatched-vulnerability"},
    CodeOf{CauseDetail::StolenCredential, "stolen-credential"},
    CodeOf{CauseDetail::Phishing, "phishing"},
    CodeOf{CauseDetail::Supplier, "supplier"},
    CodeOf{CauseDetail::Other, "other"},
    CodeOf{CauseDetail::Unknown, "unknown"}};

/// One answer to "why?", in the tree of an incident: without a parent it answers why the incident
/// happened, else why its parent was so. A root is where asking ends (whytree.h says what can't be
/// one).
struct Why
{
    Id<Why> id;
    int revision = 0;

    Id<Incident> incident;
    Id<Why> parent;
    QString answer;
    QString grounds; ///< what shows it, in words
    Id<Evidence> evidence;
    std::optional<Confidence> confidence;
    bool root = false;
    std::optional<RootCause> category;
    std::optional<CauseDetail> detail;

    bool operator==(const Why&) const = default;
};
template <>
inline constexpr auto description<Why> =
    describe<Why>({"why", 'Y', "why-added"},
                  field<&Why::incident>("incident", Parent | WriteOnce),
                  field<&Why::parent>("parent"),
                  field<&Why::answer>("answer", Searchable | Essential),
                  field<&Why::grounds>("grounds", Searchable),
                  field<&Why::evidence>("evidence"),
                  field<&Why::confidence>("confidence"),
                  field<&Why::root>("root"),
                  field<&Why::category>("category"),
                  field<&Why::detail>("detail"));

} // namespace ireg
