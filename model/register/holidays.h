// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

struct HolidaysAdded
{
    int added = 0;     ///< how many were new
    qint64 action = 0; ///< 0: none
};
/// Adds days to their calendars; those these have are left.
Result<HolidaysAdded> addHolidays(Register& open, const std::vector<Holiday>& days);

} // namespace ireg
