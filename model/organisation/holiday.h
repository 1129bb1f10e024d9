// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{

/// A day on which no office works, in one of the register's calendars. A calendar is what its days
/// have in common: "AU" for the authorities of Australia, "home" for the register's own.
struct Holiday
{
    Id<Holiday> id;
    int revision = 0;

    OneLine calendar;
    QDate day;
    OneLine name;

    bool operator==(const Holiday&) const = default;
};
template <>
inline constexpr auto description<Holiday> =
    describe<Holiday>({"holiday", 'H'},
                      field<&Holiday::calendar>("calendar", Identifying),
                      field<&Holiday::day>("day", Identifying),
                      field<&Holiday::name>("name"));

} // namespace ireg
