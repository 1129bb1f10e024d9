// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

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
    bool fixed = false;            ///< shown where it says something, not typed here
};

/// `place<&Action::title>(Room::Full)`: a described member's place.
template <auto member>
consteval FieldPlace place(Room room = Room::Half, const char* heading = nullptr)
{
    return {codeOf<member>(), room, heading};
}

/// What another part of the program says; here it is only shown.
template <auto member> consteval FieldPlace shown()
{
    return {.field = codeOf<member>(), .fixed = true};
}

/// A form: fields in their places, and below them, where it is the whole record's, every other one
/// that its type describes. So a field that is described is shown, whether it was placed or not.
struct FormPlan
{
    std::span<const FieldPlace> places = {};
    bool whole = true;
};

} // namespace ireg
