// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/rowsteps.h"

#include <QHash>

#include <algorithm>

namespace ireg
{

namespace
{

/// The rows at which two orders begin and end to differ, counted from either end.
struct Middle
{
    std::size_t before = 0, after = 0;
};

Middle middleOf(const std::vector<qint64>& from, const std::vector<qint64>& to)
{
    const std::size_t shorter = std::min(from.size(), to.size());
    Middle middle;
    while (middle.before < shorter && from[middle.before] == to[middle.before])
        ++middle.before;
    while (middle.after < shorter - middle.before
           && from[from.size() - 1 - middle.after] == to[to.size() - 1 - middle.after])
        ++middle.after;
    return middle;
}

class Walk
{
public:
    Walk(std::vector<qint64> from, const std::vector<qint64>& to, std::size_t most)
        : m_list(std::move(from)), m_to(to), m_most(most), m_middle(middleOf(m_list, to))
    {
        for (std::size_t i = m_middle.before; i < to.size() - m_middle.after; ++i)
            m_place.insert(to[i], i);
    }

    std::optional<std::vector<RowStep>> run()
    {
        removeTheGone();
        for (std::size_t i = m_middle.before; i < m_to.size() && m_steps.size() <= m_most;) {
            if (i < m_list.size() && m_list[i] == m_to[i])
                ++i;
            else
                settle(i);
        }
        return m_steps.size() > m_most ? std::nullopt : std::optional(std::move(m_steps));
    }

private:
    void removeTheGone()
    {
        for (std::size_t i = m_list.size() - m_middle.after; i > m_middle.before; --i) {
            if (m_place.contains(m_list[i - 1])) {
                continue;
            }
            m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(i - 1));
            m_steps.push_back(
                {.what = RowStep::What::Remove, .row = static_cast<int>(i - 1), .to = 0, .id = 0});
            if (m_steps.size() > m_most)
                return;
        }
    }

    /// Brings one id to the place where it belongs.
    void settle(std::size_t i)
    {
        const qint64 wanted = m_to[i];
        // The one that stands here was moved down: one step for it, not one for all the others.
        if (i + 1 < m_list.size() && m_list[i + 1] == wanted && m_place.contains(m_list[i])) {
            move(i, std::min(m_place.value(m_list[i]), m_list.size() - 1));
            return;
        }
        const auto found = std::find(
            m_list.begin() + static_cast<std::ptrdiff_t>(i), m_list.end(), wanted);
        if (found != m_list.end()) {
            move(static_cast<std::size_t>(found - m_list.begin()), i);
            return;
        }
        m_list.insert(m_list.begin() + static_cast<std::ptrdiff_t>(i), wanted);
        m_steps.push_back(
            {.what = RowStep::What::Insert, .row = static_cast<int>(i), .to = 0, .id = wanted});
    }

    void move(std::size_t row, std::size_t to)
    {
        const qint64 id = m_list[row];
        m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(row));
        m_list.insert(m_list.begin() + static_cast<std::ptrdiff_t>(to), id);
        m_steps.push_back({.what = RowStep::What::Move,
                           .row = static_cast<int>(row),
                           .to = static_cast<int>(to),
                           .id = 0});
    }

    std::vector<qint64> m_list;
    const std::vector<qint64>& m_to;
    std::size_t m_most;
    Middle m_middle;
    QHash<qint64, std::size_t> m_place;
    std::vector<RowStep> m_steps;
};

} // namespace

std::optional<std::vector<RowStep>> rowSteps(std::vector<qint64> from,
                                             const std::vector<qint64>& to,
                                             std::size_t most)
{
    return Walk(std::move(from), to, most).run();
}

} // namespace ireg
