// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/incidentset.h"

#include <algorithm>

namespace ireg::storage
{

void IncidentSet::add(qint64 id)
{
    const auto at = static_cast<std::size_t>(id);
    if (at >= m_has.size())
        m_has.resize(std::max(at + 1, m_has.size() * 2));
    m_count += m_has[at] ? 0 : 1;
    m_has[at] = true;
}

bool IncidentSet::contains(qint64 id) const
{
    const auto at = static_cast<std::size_t>(id);
    return at < m_has.size() && m_has[at];
}

void IncidentSet::keep(const IncidentSet& other)
{
    for (const qint64 id : ids()) {
        if (other.contains(id))
            continue;
        m_has[static_cast<std::size_t>(id)] = false;
        --m_count;
    }
}

qint64 IncidentSet::count() const
{
    return m_count;
}

std::vector<qint64> IncidentSet::ids() const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(m_count));
    for (std::size_t at = 0; at < m_has.size(); ++at) {
        if (m_has[at])
            ids.push_back(static_cast<qint64>(at));
    }
    return ids;
}

} // namespace ireg::storage
