// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/paper/rowlines.h"

#include <algorithm>

namespace ireg::paper
{

void RowLine::paint(QPainter& painter, double top) const
{
    for (const auto& cell : cells) {
        if (cell)
            cell->paint(painter, {0, top});
    }
}

RowLines::RowLines(const std::vector<Cell>& cells, const std::vector<TextMark>& from)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_lefts.push_back(cells[i].left);
        m_cells.emplace_back(
            cells[i].text, cells[i].style, cells[i].width, from.empty() ? TextMark{} : from[i]);
    }
}

std::optional<RowLine> RowLines::next()
{
    RowLine line;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        line.marks.push_back(m_cells[i].mark());
        line.cells.push_back(m_cells[i].next());
        if (line.cells.back())
            line.cells.back()->left = m_lefts[i];
    }
    if (std::ranges::none_of(line.cells, [](const auto& cell) { return cell.has_value(); }))
        return std::nullopt;
    return line;
}

} // namespace ireg::paper
