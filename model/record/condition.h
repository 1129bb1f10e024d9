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

/// The code that a member is described under.
template <auto member> consteval const char* codeOf()
{
    using Record = typename detail::MemberOf<decltype(member)>::RecordType;
    constexpr Field sought = field<member>("sought").field;
    for (const Field& one : description<Record>.fields) {
        if (one.read == sought.read)
            return one.code;
    }
    throw "the member is not described";
}

/// `equal<&Lesson::incident>(id)`: the records whose member has this value.
template <auto member>
Equality equal(const typename detail::MemberOf<decltype(member)>::MemberType& value)
{
    using Member = typename detail::MemberOf<decltype(member)>::MemberType;
    return {.field = codeOf<member>(), .value = Codec<Member>::encode(value)};
}

} // namespace ireg
