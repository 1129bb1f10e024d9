// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/anchorfact.h"

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array anchorFacts{
    AnchorFact{"occurrence"_L1, &Incident::occurredFrom, "occurred_from"_L1},
    AnchorFact{"detection"_L1, &Incident::noticed, "noticed"_L1},
    AnchorFact{"suspicion"_L1, &Incident::suspected, "suspected_at"_L1},
    AnchorFact{"awareness"_L1, &Incident::aware, "aware_at"_L1},
    AnchorFact{"discovery_constructive"_L1, &Incident::discovered, "discovered_at"_L1},
    AnchorFact{"reasonable_grounds"_L1, &Incident::believed, "believed_at"_L1},
    AnchorFact{"reasonable_belief"_L1, &Incident::aware, "aware_at"_L1},
    AnchorFact{"determination"_L1, &Incident::determined, "determined_at"_L1},
    AnchorFact{"classification"_L1, &Incident::classified, "classified_at"_L1},
    AnchorFact{"payment"_L1, &Incident::ransomPaid, "ransom_paid_at"_L1},
    AnchorFact{"corrective_available"_L1, &Incident::fixAvailable, "fix_available_at"_L1},
    AnchorFact{"incident_handled"_L1, &Incident::recovered, "recovered_at"_L1},
    AnchorFact{
        "info_available"_L1, &Incident::informationAvailable, "information_available_at"_L1}};

} // namespace

const AnchorFact* factOf(const QString& anchor)
{
    const auto found = std::ranges::find(anchorFacts, anchor, &AnchorFact::anchor);
    return found == anchorFacts.end() ? nullptr : &*found;
}

const std::optional<When>& recorded(const AnchorFact& fact,
                                    const Incident& incident,
                                    const Assessment* assessment)
{
    const bool better = assessment && assessment->aware && fact.time == &Incident::aware;
    return better ? assessment->aware : incident.*fact.time;
}

} // namespace ireg
