// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pages.h"

namespace ireg::paper
{
namespace
{

// Layout sums many fractions of a pixel.
constexpr double tolerance = 0.01;

class Paginator
{
public:
    Paginator(const std::vector<Piece>& pieces, double height)
        : m_pieces(pieces), m_height(height), m_pages(1)
    {
    }

    std::vector<Page> run()
    {
        std::size_t first = 0;
        while (first < m_pieces.size()) {
            const std::size_t end = endOfRun(first);
            placeRun(first, end);
            first = end;
        }
        return std::move(m_pages);
    }

private:
    bool pageIsEmpty() const { return m_pages.back().pieces.empty(); }

    std::size_t endOfRun(std::size_t first) const
    {
        std::size_t last = first;
        while (last + 1 < m_pieces.size() && m_pieces[last].keepWithNext
               && !m_pieces[last + 1].breakBefore)
            ++last;
        return last + 1;
    }

    // What the pieces would take if put at the present place.
    double needed(std::size_t first, std::size_t end) const
    {
        double sum = pageIsEmpty() ? headHeight(first) : m_pieces[first].before;
        for (std::size_t i = first; i < end; ++i)
            sum += m_pieces[i].height + (i > first ? m_pieces[i].before : 0);
        return sum;
    }

    double headHeight(std::size_t piece) const
    {
        const int head = m_pieces[piece].tableHead;
        return head < 0 ? 0 : m_pieces[std::size_t(head)].height;
    }

    bool fits(std::size_t first, std::size_t end) const
    {
        return m_top + needed(first, end) <= m_height + tolerance;
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_top = 0;
    }

    void place(std::size_t piece)
    {
        if (!pageIsEmpty())
            m_top += m_pieces[piece].before;
        else if (m_pieces[piece].tableHead >= 0)
            put(std::size_t(m_pieces[piece].tableHead));
        put(piece);
    }

    void put(std::size_t piece)
    {
        m_pages.back().pieces.push_back({piece, m_top});
        m_top += m_pieces[piece].height;
    }

    void placeRun(std::size_t first, std::size_t end)
    {
        if (!pageIsEmpty() && (m_pieces[first].breakBefore || !fits(first, end)))
            newPage();
        for (std::size_t i = first; i < end; ++i) {
            if (!pageIsEmpty() && !fits(i, i + 1))
                newPage();
            place(i);
        }
    }

    const std::vector<Piece>& m_pieces;
    double m_height;
    double m_top = 0;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> paginate(const std::vector<Piece>& pieces, double height)
{
    return Paginator(pieces, height).run();
}

} // namespace ireg::paper
