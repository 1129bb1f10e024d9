// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace ireg::report
{

/// What a column would like, in any unit.
struct ColumnWish
{
    double least = 0;   ///< its longest word
    double natural = 0; ///< its longest line, unwrapped
    double hint = 0;    ///< relative to the other hints; 0: an average one
};

/// Widths that add up to at most `room`: the natural ones where they fit, else none below its least
/// and the wide ones give way first; if even the least ones are too wide, those shrink.
std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double room);

} // namespace ireg::report
