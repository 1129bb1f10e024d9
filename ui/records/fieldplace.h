// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

#include <span>

namespace ireg
{

/// How much room a field takes in a form.
enum class Room { Half, Full, Prose };

/// A text that may be chosen for a field.
struct OfferedText
{
    const char* text;
    const char* label; ///< source text, context ireg::FormHeadings
};

/// Where a field stands: a form is a constant table of these. A heading begins a group.
struct FieldPlace
{
    const char* field = nullptr;
    Room room = Room::Half;
    const char* heading = nullptr; ///< source text, context ireg::FormHeadings
    bool fixed = false;            ///< shown where it says something, not typed here
    /// A record that is typed by its name; names of this kind (Choice) are offered.
    const char* named = nullptr;
    std::span<const OfferedText> offered = {}; ///< chosen from these, not typed
};

/// `place<&Action::title>(Room::Full)`: a described member's place.
template <auto member>
consteval FieldPlace place(Room room = Room::Half, const char* heading = nullptr)
{
    return {codeOf<member>(), room, heading};
}

template <auto member> consteval FieldPlace named(const char* kind)
{
    return {.field = codeOf<member>(), .named = kind};
}

template <auto member> consteval FieldPlace oneOf(std::span<const OfferedText> offered)
{
    return {.field = codeOf<member>(), .offered = offered};
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
