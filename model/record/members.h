// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

namespace ireg
{

namespace detail
{

template <class> struct MemberOf;

template <class Record, class Member> struct MemberOf<Member Record::*>
{
    using RecordType = Record;
    using MemberType = Member;
};

struct Anything
{
    template <class T> operator T() const;
};

template <class T, std::size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    return requires
    {
        T{((void)I, Anything{})...};
    };
}

} // namespace detail

/// True when the aggregate T has exactly `count` members.
template <class T, std::size_t count>
inline constexpr bool hasMembers = detail::takes<T>(std::make_index_sequence<count>{})
    && !detail::takes<T>(std::make_index_sequence<count + 1>{});

} // namespace ireg
