// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{

/// How the register's incidents are looked at, under a name that one view has at a time. What it
/// asks for is kept as text, so that it outlives a field that it names.
struct SavedView
{
    Id<SavedView> id;
    int revision = 0;

    OneLine name;
    OneLine filter;  ///< in the language of `ireg list --where`
    OneLine words;   ///< searched for
    OneLine columns; ///< their codes in order, parted by commas; empty: the usual ones
    OneLine sort;    ///< fields, parted by commas; a leading - turns the order
    OneLine groupBy; ///< a field

    bool operator==(const SavedView&) const = default;
};
template <>
inline constexpr auto description<SavedView> =
    describe<SavedView>({"saved_view", 'S', "view-saved"},
                        field<&SavedView::name>("name", Essential | Identifying),
                        field<&SavedView::filter>("filter"),
                        field<&SavedView::words>("words"),
                        field<&SavedView::columns>("columns"),
                        field<&SavedView::sort>("sort"),
                        field<&SavedView::groupBy>("group_by"));

} // namespace ireg
