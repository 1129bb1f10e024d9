// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{

/// A regime as this register uses it: whether its question is asked, and a copy of the data of the
/// day it was adopted, so that a newer program counts as before until a newer set is imported.
struct AdoptedRegime
{
    Id<AdoptedRegime> id;
    int revision = 0;

    OneLine code; ///< of the data: eu-gdpr-controller
    bool enabled = true;
    QDate asOf;          ///< version of the data: the day it was checked
    bool edited = false; ///< the copy is not as it was published
    OneLine calendar;    ///< whose holidays count; empty: the data's own
    QString definition;  ///< in the form of resources/regimes.json, this regime alone

    bool operator==(const AdoptedRegime&) const = default;
};
template <>
inline constexpr auto description<AdoptedRegime> =
    describe<AdoptedRegime>({"regime", 'R'},
                            field<&AdoptedRegime::code>("code", WriteOnce | Identifying),
                            field<&AdoptedRegime::enabled>("enabled"),
                            field<&AdoptedRegime::asOf>("as_of", Derived),
                            field<&AdoptedRegime::edited>("edited", Derived),
                            field<&AdoptedRegime::calendar>("calendar"),
                            field<&AdoptedRegime::definition>("definition", Derived));

} // namespace ireg
