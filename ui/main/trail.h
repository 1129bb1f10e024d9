// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

namespace ireg
{

/// The places somebody went to, one after another, with the one they are at: back, and on again,
/// as a browser does it.
template <class Place> class Trail final
{
public:
    /// What lay ahead is forgotten. The same place again adds nothing.
    void visit(const Place& place)
    {
        if (!m_places.empty() && m_places[m_at] == place)
            return;
        if (!m_places.empty())
            m_places.resize(m_at + 1);
        m_places.push_back(place);
        if (m_places.size() > most)
            m_places.erase(m_places.begin());
        m_at = m_places.size() - 1;
    }
    bool hasBack() const { return m_at > 0; }
    bool hasForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back()
    {
        return hasBack() ? std::optional(m_places[--m_at]) : std::nullopt;
    }
    std::optional<Place> forward()
    {
        return hasForward() ? std::optional(m_places[++m_at]) : std::nullopt;
    }
    void clear()
    {
        m_places.clear();
        m_at = 0;
    }

    static constexpr std::size_t most = 100;

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace ireg
