// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/paper/textlines.h"

#include <vector>

namespace ireg::paper
{

/// A text in its place between the left and the right edge.
struct Cell
{
    QString text = {}; ///< made visible
    TextStyle style = {};
    double left = 0;
    double width = 0;
};

/// One line of each cell, where it has one left.
struct RowLine
{
    std::vector<std::optional<TextLine>> cells = {};
    std::vector<TextMark> marks = {}; ///< where it begins in each

    void paint(QPainter& painter, double top) const;
};

/// The lines of cells side by side.
class RowLines final
{
public:
    /// `from` has a mark for each cell, or none to begin with the first line.
    RowLines(const std::vector<Cell>& cells, const std::vector<TextMark>& from);

    /// Nothing once every cell is at its end.
    std::optional<RowLine> next();

private:
    std::vector<double> m_lefts;
    std::vector<TextLines> m_cells;
};

} // namespace ireg::paper
