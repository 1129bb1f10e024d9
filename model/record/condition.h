// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{

/// How a field must stand to what it is compared with.
enum class Relation {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In, ///< one of several values
    Contains
};

/// A field, by its code, and the value it must have; null: it must not be said.
struct Equality
{
    const char* field = nullptr;
    Value value;
};

/// `equal<&Lesson::incident>(id)`: the records whose member has this value.
template <auto member>
Equality equal(const typename detail::MemberOf<decltype(member)>::MemberType& value)
{
    using Member = typename detail::MemberOf<decltype(member)>::MemberType;
    return {.field = codeOf<member>(), .value = Codec<Member>::encode(value)};
}

} // namespace ireg
