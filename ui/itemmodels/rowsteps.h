// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace ireg
{

/// One notice of a list model. Rows are counted at the moment of the step; a move's `to` is the
/// row at which the moved one stands afterwards.
struct RowStep
{
    enum class What { Remove, Insert, Move };
    What what = What::Insert;
    int row = 0;
    int to = 0;    ///< Move only
    qint64 id = 0; ///< Insert only

    bool operator==(const RowStep&) const = default;
};

/// The steps that turn one order of different ids into another; nothing where there would be more
/// than `most`, which is when a list had better be shown anew.
std::optional<std::vector<RowStep>> rowSteps(std::vector<qint64> from,
                                             const std::vector<qint64>& to,
                                             std::size_t most);

} // namespace ireg
