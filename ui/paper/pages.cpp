// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/pages.h"

namespace ireg::paper
{
namespace
{

// Layout sums many fractions of a pixel.
constexpr double tolerance = 0.01;
// The last two rows wait for the end of the table.
constexpr std::size_t waiting = 2;

} // namespace

double Stack::topOf(const Piece& piece) const
{
    if (!isEmpty())
        return m_height + piece.before;
    return piece.tableHead ? piece.tableHead->height : 0;
}

void Stack::put(const Piece& piece)
{
    m_height = topOf(piece) + piece.height;
    ++m_count;
}

Paginator::Paginator(double height, std::function<bool(int)> goesOn)
    : m_height(height), m_goesOn(std::move(goesOn)), m_pages(1)
{
}

void Paginator::take(Piece piece)
{
    piece.paint = {};
    if (m_inRows)
        takeRow(std::move(piece));
    else
        add(std::move(piece));
}

void Paginator::beginRows(double shortHeight)
{
    m_inRows = true;
    m_anyRow = false;
    m_rowsHeight = 0;
    m_shortHeight = shortHeight;
}

void Paginator::takeRow(Piece piece)
{
    m_rowsHeight += piece.height;
    m_rows.push_back(std::move(piece));
    if (m_rowsHeight < m_shortHeight || m_rows.size() <= waiting)
        return;
    const std::size_t ready = m_rows.size() - waiting;
    for (std::size_t i = 0; i < ready; ++i) {
        m_rows[i].keepWithNext = m_rows[i].keepWithNext || !m_anyRow;
        m_anyRow = true;
        add(std::move(m_rows[i]));
    }
    m_rows.erase(m_rows.begin(), m_rows.begin() + std::ptrdiff_t(ready));
}

void Paginator::endRows()
{
    const bool isShort = m_rowsHeight < m_shortHeight;
    for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
        if (isShort || i + 2 == m_rows.size() || (i == 0 && !m_anyRow))
            m_rows[i].keepWithNext = true;
    }
    for (Piece& row : m_rows)
        add(std::move(row));
    m_rows.clear();
    m_inRows = false;
}

void Paginator::add(Piece piece)
{
    if (!m_run.empty() && (!m_run.back().keepWithNext || piece.breakBefore))
        placeRun();
    m_run.push_back(std::move(piece));
}

void Paginator::placeRun()
{
    if (!m_stack.isEmpty() && (m_run.front().breakBefore || !fits(0, m_run.size())))
        newPage();
    for (std::size_t i = 0; i < m_run.size(); ++i) {
        if (!m_stack.isEmpty() && !fits(i, i + 1))
            newPage();
        place(m_run[i]);
    }
    m_run.clear();
}

bool Paginator::fits(std::size_t first, std::size_t end) const
{
    double bottom = m_stack.topOf(m_run[first]) + m_run[first].height;
    for (std::size_t i = first + 1; i < end; ++i)
        bottom += m_run[i].before + m_run[i].height;
    return bottom <= m_height + tolerance;
}

void Paginator::newPage()
{
    m_stopped = m_stopped || !m_goesOn(int(m_pages.size()));
    m_pages.emplace_back();
    m_stack = {};
}

void Paginator::place(const Piece& piece)
{
    if (m_stack.isEmpty())
        m_pages.back().first = piece.mark;
    m_stack.put(piece);
    m_pages.back().count = m_stack.count();
}

std::vector<Page> Paginator::finish()
{
    if (!m_run.empty())
        placeRun();
    return std::move(m_pages);
}

} // namespace ireg::paper
