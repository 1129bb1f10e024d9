// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/breachscore.h"

#include <algorithm>

namespace ireg
{

namespace
{

int quarters(Loss loss)
{
    return static_cast<int>(loss) * 25;
}

BreachBand bandOf(int hundredths)
{
    if (hundredths < 200)
        return BreachBand::Low;
    if (hundredths < 300)
        return BreachBand::Medium;
    return hundredths < 400 ? BreachBand::High : BreachBand::VeryHigh;
}

} // namespace

BreachScore breachScore(const BreachFacts& facts)
{
    const int processing = std::clamp(static_cast<int>(facts.nature) + 1 + facts.context, 1, 4);
    const int ease = (static_cast<int>(facts.identification) + 1) * 25;
    const int circumstances = quarters(facts.confidentiality) + quarters(facts.integrity)
        + quarters(facts.availability) + (facts.malicious ? 50 : 0);
    const int score = processing * ease + circumstances;
    return {.hundredths = score,
            .band = bandOf(score),
            .manyIndividuals = facts.individuals > 100,
            .unintelligible = facts.unintelligible};
}

BreachEstimate scored(BreachEstimate estimate)
{
    const BreachScore score = breachScore(
        {.nature = estimate.nature,
         .context = static_cast<int>(estimate.context) - static_cast<int>(Circumstances::Usual),
         .identification = estimate.identification,
         .confidentiality = estimate.confidentiality,
         .integrity = estimate.integrity,
         .availability = estimate.availability,
         .malicious = estimate.malicious});
    estimate.score = QString::number(score.hundredths / 100.0, 'f', 2);
    estimate.band = score.band;
    return estimate;
}

} // namespace ireg
