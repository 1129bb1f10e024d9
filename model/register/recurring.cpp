// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/recurring.h"

#include "model/storage/occurrences.h"

namespace ireg
{

qint64 recurrenceWindow(const RegisterProfile& profile)
{
    return profile.recurrenceDays.value_or(recurrenceDays);
}

Result<std::vector<Recurrence>> recurrences(const Register& open, Id<Incident> incident)
{
    std::vector<Recurrence> found;
    const qint64 within = recurrenceWindow(open.profile());
    const auto done = open.read([&](storage::Database& database) {
        const Occurrence one = storage::occurrence(database, incident);
        found = recurrencesOf(one, storage::occurrencesBefore(database, one, within), within);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace ireg
