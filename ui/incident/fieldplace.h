// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace ireg
{

/// How much room a field takes in a form.
enum class Room { Half, Full, Prose };

/// Where a field stands: a form is a constant table of these. A heading begins a group.
struct FieldPlace
{
    const char* field;
    Room room = Room::Half;
    const char* heading = nullptr; ///< source text, context ireg::FormHeadings
};

using FormPlan = std::span<const FieldPlace>;

} // namespace ireg
