// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/holidays.h"

#include <QSet>

namespace ireg
{

Result<HolidaysAdded> addHolidays(Register& open, const std::vector<Holiday>& days)
{
    int added = 0;
    const auto action = open.act("holidays-added", [&](Door& door) -> Result<void> {
        QSet<std::pair<QString, QDate>> known;
        for (const Holiday& holiday : door.select<Holiday>())
            known.insert({holiday.calendar.toUpper(), holiday.day});
        for (const Holiday& holiday : days) {
            const std::pair key{holiday.calendar.toUpper(), holiday.day};
            if (known.contains(key))
                continue;
            known.insert(key);
            door.put(holiday);
            ++added;
        }
        return {};
    });
    if (!action)
        return tl::unexpected(action.error());
    return HolidaysAdded{.added = added, .action = *action};
}

} // namespace ireg
