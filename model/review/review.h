// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

/// The post-incident review of one cycle (ISO/IEC 27001 A.5.27).
struct Review
{
    Id<Review> id;
    int revision = 0;

    Id<Incident> incident;
    int cycle = 1;
    std::optional<When> held;
    Id<Person> facilitator;
    QString participants;
    QString summary, contributingFactors, wentWell, wentBadly, luck, controlsFailed;
    Answer timelineValidated = Answer::Unknown;
    Id<Person> approvedBy;
    std::optional<When> approved;

    bool operator==(const Review&) const = default;
};
template <>
inline constexpr auto description<Review> =
    describe<Review>({"review"},
                     field<&Review::incident>("incident", Parent | WriteOnce),
                     field<&Review::cycle>("cycle", WriteOnce | Derived),
                     field<&Review::held>("held_at", SinceKnown),
                     field<&Review::facilitator>("facilitator"),
                     field<&Review::participants>("participants", Searchable | Personal),
                     field<&Review::summary>("summary", Searchable),
                     field<&Review::contributingFactors>("contributing_factors", Searchable),
                     field<&Review::wentWell>("went_well", Searchable),
                     field<&Review::wentBadly>("went_badly", Searchable),
                     field<&Review::luck>("luck", Searchable),
                     field<&Review::controlsFailed>("controls_failed", Searchable),
                     field<&Review::timelineValidated>("timeline_validated"),
                     field<&Review::approvedBy>("approved_by", Derived),
                     field<&Review::approved>("approved_at", Derived));

enum class CostBasis { Estimated, Actual };
template <>
inline constexpr auto codes<CostBasis> = std::array{CodeOf{CostBasis::Estimated, "estimated"},
                                                    CodeOf{CostBasis::Actual, "actual"}};

/// Type, volume and cost are what ISO/IEC 27002 5.27 wants monitored.
struct CostLine
{
    Id<CostLine> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine what;
    std::optional<qint64> cents; ///< minor units of the currency (minorDigits)
    OneLine currency;            ///< ISO 4217
    OneLine amountText;          ///< as it was given, where cents can't hold it
    CostBasis basis = CostBasis::Estimated;

    bool operator==(const CostLine&) const = default;
};
template <>
inline constexpr auto description<CostLine> =
    describe<CostLine>({.name = "cost_line", .addVerb = "cost-line-added"},
                       field<&CostLine::incident>("incident", Parent | WriteOnce),
                       field<&CostLine::what>("what", Searchable | Essential),
                       field<&CostLine::cents>("cents", Money),
                       field<&CostLine::currency>("currency"),
                       field<&CostLine::amountText>("amount_text"),
                       field<&CostLine::basis>("basis"));

} // namespace ireg
