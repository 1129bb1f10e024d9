// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"

namespace ireg
{

/// Where on the page a gap is closed.
struct GapTarget
{
    enum class Place {
        Facts,  ///< `field` of the incident, in the form of a stage
        Add,    ///< a record of `type` is to be added
        Record, ///< `field` of the record `id` of `type`
        Duties, ///< the question of the regime `field`, or the one with the answer `id`
        Clocks, ///< the duties that follow from the answers
        Review, ///< `field` of the review; empty: its approval
        Nowhere
    };
    Place place = Place::Nowhere;
    const RecordType* type = nullptr;
    qint64 id = 0;
    QString field = {};
};

GapTarget gapTarget(const Gap& gap, const Incident& incident);

} // namespace ireg
