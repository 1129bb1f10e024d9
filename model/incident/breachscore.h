// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incidentcodes.h"
#include "model/record/description.h"

namespace ireg
{
struct Incident;
struct Person;

enum class DataNature { Simple, Behavioural, Financial, Sensitive };
template <>
inline constexpr auto codes<DataNature> = std::array{CodeOf{DataNature::Simple, "simple"},
                                                     CodeOf{DataNature::Behavioural, "behavioural"},
                                                     CodeOf{DataNature::Financial, "financial"},
                                                     CodeOf{DataNature::Sensitive, "sensitive"}};

enum class Identification { Negligible, Limited, Significant, Maximum };
template <>
inline constexpr auto codes<Identification> = std::array{
    CodeOf{Identification::Negligible, "negligible"},
    CodeOf{Identification::Limited, "limited"},
    CodeOf{Identification::Significant, "significant"},
    CodeOf{Identification::Maximum, "maximum"}};

/// How much of confidentiality, integrity or availability was lost: nothing, to known recipients or
/// for a time, to unknown ones or for good.
enum class Loss { None, Partial, Full };
template <>
inline constexpr auto codes<Loss> = std::array{
    CodeOf{Loss::None, "none"}, CodeOf{Loss::Partial, "partial"}, CodeOf{Loss::Full, "full"}};

/// How much more or less telling circumstances make the data, in steps of its nature.
enum class Circumstances { Least, Less, Lower, Usual, Higher, More, Most };
template <>
inline constexpr auto codes<Circumstances> = std::array{CodeOf{Circumstances::Least, "-3"},
                                                        CodeOf{Circumstances::Less, "-2"},
                                                        CodeOf{Circumstances::Lower, "-1"},
                                                        CodeOf{Circumstances::Usual, "0"},
                                                        CodeOf{Circumstances::Higher, "+1"},
                                                        CodeOf{Circumstances::More, "+2"},
                                                        CodeOf{Circumstances::Most, "+3"}};

enum class BreachBand { Low, Medium, High, VeryHigh };
template <>
inline constexpr auto codes<BreachBand> = std::array{CodeOf{BreachBand::Low, "low"},
                                                     CodeOf{BreachBand::Medium, "medium"},
                                                     CodeOf{BreachBand::High, "high"},
                                                     CodeOf{BreachBand::VeryHigh, "very-high"}};

/// What the score is made of. Of several kinds of data the one that scores highest.
struct BreachFacts
{
    DataNature nature = DataNature::Simple;
    int context = 0; ///< steps up or down for what makes the data more or less telling
    Identification identification = Identification::Negligible;
    Loss confidentiality = Loss::None;
    Loss integrity = Loss::None;
    Loss availability = Loss::None;
    bool malicious = false;
    qint64 individuals = 0;
    bool unintelligible = false; ///< encrypted, and the key is safe
};

/// ENISA's severity of a personal data breach (recommendations of 2013): SE = DPC x EI + CB. An aid
/// to judgement: it answers no duty by itself.
struct BreachScore
{
    int hundredths = 0; ///< of SE, so that bands are exact
    BreachBand band = BreachBand::Low;
    bool manyIndividuals = false; ///< more than 100: a flag beside the score
    bool unintelligible = false;  ///< likewise

    bool operator==(const BreachScore&) const = default;
};

BreachScore breachScore(const BreachFacts& facts);

/// A score as somebody made it for an incident, with what it was made of; there may be later ones.
struct BreachEstimate
{
    Id<BreachEstimate> id;
    int revision = 0;

    Id<Incident> incident;
    std::optional<When> recorded;
    Id<Person> by;
    DataNature nature = DataNature::Simple;
    Circumstances context = Circumstances::Usual;
    Identification identification = Identification::Negligible;
    Loss confidentiality = Loss::None, integrity = Loss::None, availability = Loss::None;
    bool malicious = false;
    QString reason;
    OneLine score; ///< of the above: "3.25"
    std::optional<BreachBand> band;

    bool operator==(const BreachEstimate&) const = default;
};
template <>
inline constexpr auto description<BreachEstimate> =
    describe<BreachEstimate>({"breach_estimate", 'B', "breach-estimated"},
                             field<&BreachEstimate::incident>("incident", Parent | WriteOnce),
                             field<&BreachEstimate::recorded>("recorded", Derived | WrittenAt),
                             field<&BreachEstimate::by>("by", Derived | WrittenBy),
                             field<&BreachEstimate::nature>("nature"),
                             field<&BreachEstimate::context>("context"),
                             field<&BreachEstimate::identification>("identification"),
                             field<&BreachEstimate::confidentiality>("confidentiality"),
                             field<&BreachEstimate::integrity>("integrity"),
                             field<&BreachEstimate::availability>("availability"),
                             field<&BreachEstimate::malicious>("malicious"),
                             field<&BreachEstimate::reason>("reason", Searchable),
                             field<&BreachEstimate::score>("score", Derived),
                             field<&BreachEstimate::band>("band", Derived));

/// The estimate with the score and band that its facts give.
BreachEstimate scored(BreachEstimate estimate);
template <> inline constexpr auto consequence<BreachEstimate> = &scored;

} // namespace ireg
