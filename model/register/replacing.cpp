// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/replacing.h"

#include <algorithm>

namespace ireg
{

namespace
{

/// A row by what it says, without what the register itself gives: whose it is and when it was
/// recorded.
Row compared(const RecordType& type, Row row)
{
    row = asWritten(type, std::move(row));
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (type.fields[i].has(Parent) || QByteArrayView(type.fields[i].code) == "recorded")
            row[i] = {};
    }
    return row;
}

/// Takes one row equal to `row` out of the list; false where there is none.
bool takeEqual(std::vector<Row>& rows, const Row& row)
{
    const auto found = std::ranges::find(rows, row);
    if (found == rows.end())
        return false;
    rows.erase(found);
    return true;
}

} // namespace

void replaceFields(Door& door, Id<Incident> id, const Incident& older, const Incident& newer)
{
    const auto now = door.find(id);
    if (!now)
        return;
    const RecordType& type = typeOf<Incident>();
    Row row = rowOf(*now);
    const Row from = rowOf(older);
    const Row to = rowOf(newer);
    for (std::size_t i = 0; i < row.size(); ++i) {
        const QByteArrayView code = type.fields[i].code;
        if (type.fields[i].asWritten(row[i]) == from[i] && code != "reference"
            && code != "recorded")
            row[i] = to[i];
    }
    door.putRow(type, id.value, now->revision, row);
}

void replaceRows(Door& door,
                 const RecordType& type,
                 Id<Incident> id,
                 const std::pair<std::vector<Row>, std::vector<Row>>& olderAndNewer)
{
    std::vector<Row> older;
    for (const Row& row : olderAndNewer.first)
        older.push_back(compared(type, row));
    std::vector<Row> fresh = olderAndNewer.second;
    const auto takeFresh = [&](const Row& row) {
        const auto same = [&](const Row& one) { return compared(type, one) == row; };
        const auto found = std::ranges::find_if(fresh, same);
        if (found == fresh.end())
            return false;
        fresh.erase(found);
        return true;
    };
    const auto parent = static_cast<std::size_t>(type.parentIndex());
    const Equality ofIncident{.field = type.fields[parent].code, .value = Value{id.value}};
    for (const auto& stored : door.projection().select(type, {ofIncident})) {
        const Row row = compared(type, storage::normalized(type, stored.row));
        if (takeEqual(older, row) && !takeFresh(row))
            door.removeRow(type, stored.id);
    }
    for (Row& row : fresh) {
        row[parent] = Value{id.value};
        door.putRow(type, 0, 0, row);
    }
}

} // namespace ireg
