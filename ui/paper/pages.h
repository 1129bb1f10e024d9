// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

class QPainter;

namespace ireg::paper
{

/// A strip of the page that is never cut: a line, a table row, a figure.
struct Piece
{
    double height = 0;
    double before = 0; ///< space above, dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    int tableHead = -1; ///< the piece to repeat when a page begins with this one
    std::function<void(QPainter&, double top)> paint = {};
};

struct Placed
{
    std::size_t piece = 0;
    double top = 0;
};

struct Page
{
    std::vector<Placed> pieces = {};
};

/// Pieces on pages `height` high. Kept-together runs are parted only when they are higher than a
/// page. Every piece is placed, in order; there is at least one page.
std::vector<Page> paginate(const std::vector<Piece>& pieces, double height);

} // namespace ireg::paper
