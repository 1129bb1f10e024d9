// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// What a newer source changes, and nothing that was edited in the register since: a field
/// follows `newer` where it still says what `older` made of it.
void replaceFields(Door& door, Id<Incident> id, const Incident& older, const Incident& newer);

/// The same for records of one type that belong to the incident: those that `older` made and
/// nobody changed give way to those of `newer`. `recorded` times don't count.
void replaceRows(Door& door,
                 const RecordType& type,
                 Id<Incident> id,
                 const std::pair<std::vector<Row>, std::vector<Row>>& olderAndNewer);

template <Described Record>
void replaceParts(Door& door,
                  Id<Incident> id,
                  const std::vector<Record>& older,
                  const std::vector<Record>& newer)
{
    std::pair<std::vector<Row>, std::vector<Row>> rows;
    for (const Record& record : older)
        rows.first.push_back(rowOf(record));
    for (const Record& record : newer)
        rows.second.push_back(rowOf(record));
    replaceRows(door, typeOf<Record>(), id, rows);
}

} // namespace ireg
