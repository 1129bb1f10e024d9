// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/replayed.h"

#include <algorithm>

namespace ireg::storage
{

ReplayedField& ReplayedRecord::field(std::size_t index)
{
    const auto before = [](const ReplayedField& field, std::size_t wanted) {
        return field.index < wanted;
    };
    auto place = fields.end();
    if (!fields.empty() && fields.back().index >= index)
        place = std::lower_bound(fields.begin(), fields.end(), index, before);
    if (place == fields.end() || place->index != index) {
        place = fields.emplace(place);
        place->index = index & 0xffffU;
    }
    return *place;
}

void ReplayedRecord::clear()
{
    for (ReplayedField& field : fields)
        field.become(0, 0, false);
}

ReplayedTable::ReplayedTable(const RecordType& type) : m_type(&type), m_name(type.name)
{
    m_codes.reserve(type.fields.size());
    for (const Field& field : type.fields)
        m_codes.emplace_back(field.code);
}

int ReplayedTable::indexOf(QByteArrayView code, int from) const
{
    const auto start = m_codes.begin() + from;
    auto found = std::find(start, m_codes.end(), code);
    if (found == m_codes.end()) {
        found = std::find(m_codes.begin(), start, code);
        if (found == start)
            return -1;
    }
    return static_cast<int>(found - m_codes.begin());
}

ReplayedRecord* ReplayedTable::find(qint64 id)
{
    const auto place = static_cast<std::size_t>(id) - 1;
    if (place < m_records.size() && m_records[place].id == id)
        return &m_records[place];
    const auto found = m_elsewhere.find(id);
    return found == m_elsewhere.end() ? nullptr : &m_records[found->second];
}

ReplayedRecord& ReplayedTable::at(qint64 id)
{
    if (ReplayedRecord* known = find(id))
        return *known;
    if (static_cast<std::size_t>(id) - 1 != m_records.size())
        m_elsewhere[id] = m_records.size();
    ReplayedRecord& fresh = m_records.emplace_back();
    fresh.id = id;
    return fresh;
}

} // namespace ireg::storage
