// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <utility>

namespace ireg
{

/// A field's code as a template-free literal that refuses, at compile time, what is not snake_case.
struct Code
{
    const char* text;

    consteval Code(const char* literal) : text(literal)
    {
        for (const char* c = literal; *c != '\0'; ++c) {
            const bool lower = *c >= 'a' && *c <= 'z';
            const bool tail = c != literal && (*c == '_' || (*c >= '0' && *c <= '9'));
            if (!lower && !tail)
                throw "a field's code is snake_case";
        }
    }
};

namespace detail
{

template <class> struct MemberOf;

template <class Record, class Member> struct MemberOf<Member Record::*>
{
    using RecordType = Record;
    using MemberType = Member;
};

template <class T> struct IdTag
{
    static constexpr const char* name = nullptr;
};

template <class Tag> struct IdTag<Id<Tag>>
{
    static constexpr const char* name = RecordName<Tag>::value;
};

template <class T> constexpr CodeList codeList()
{
    using Plain = typename Inner<T>::Type;
    if constexpr (Coded<Plain>) {
        return {codes<Plain>.size(),
                [](std::size_t i) { return codes<Plain>[i].code; },
                codes<Plain>.data()};
    } else {
        return {};
    }
}

template <class Record> struct Line
{
    using RecordType = Record;
    Field field;
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

/// One line of a description: the member, its stable code, what matters about it.
template <auto member> constexpr auto field(Code code, Traits traits = Plain)
{
    using Record = typename detail::MemberOf<decltype(member)>::RecordType;
    using Member = typename detail::MemberOf<decltype(member)>::MemberType;
    return detail::Line<Record>{
        Field{.code = code.text,
              .traits = traits,
              .type = Codec<Member>::type,
              .refersTo = detail::IdTag<typename Inner<Member>::Type>::name,
              .codes = detail::codeList<Member>(),
              .read =
                  [](const void* record) {
                      return Codec<Member>::encode(static_cast<const Record*>(record)->*member);
                  },
              .write =
                  [](void* record, const Value& value) {
                      return Codec<Member>::decode(value, static_cast<Record*>(record)->*member);
                  }}};
}

template <std::size_t size> struct Description
{
    const char* name;
    std::array<Field, size> fields;
};

/// The description of a record: every member but `id` and `revision`, each once.
template <class Record, class... Lines> consteval auto describe(Code name, Lines... lines)
{
    static_assert((std::is_same_v<Record, typename Lines::RecordType> && ...),
                  "a field of another record");
    static_assert(hasMembers<Record, sizeof...(Lines) + 2>, "a member is not described");
    Description<sizeof...(Lines)> result{name.text, {lines.field...}};
    for (std::size_t i = 0; i < result.fields.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (std::string_view(result.fields[i].code) == result.fields[j].code)
                throw "a code is used twice";
        }
    }
    return result;
}

/// Specialised beside each record.
template <class Record> inline constexpr std::nullptr_t description = nullptr;

template <class Record> concept Described = requires
{
    description<Record>.fields;
};

/// The record's type with its C++ name forgotten: all generic code works on this.
template <Described Record> const RecordType& typeOf()
{
    static const RecordType type{
        .name = description<Record>.name,
        .fields = description<Record>.fields,
        .make =
            [] {
                return AnyRecord{new Record{}, [](void* p) { delete static_cast<Record*>(p); }};
            },
        .idOf = [](const void* record) { return static_cast<const Record*>(record)->id.value; },
        .setHeader =
            [](void* record, qint64 id, qint64 revision) {
                static_cast<Record*>(record)->id.value = id;
                static_cast<Record*>(record)->revision = static_cast<int>(revision);
            }};
    return type;
}

template <Described Record> Row rowOf(const Record& record)
{
    return readRow(typeOf<Record>(), &record);
}

/// The value that a row describes; nothing where a column holds what the field can't be.
template <Described Record>
std::optional<Record> recordOf(qint64 id, qint64 revision, const Row& row)
{
    Record record;
    record.id.value = id;
    record.revision = static_cast<int>(revision);
    if (!writeRow(typeOf<Record>(), &record, row))
        return std::nullopt;
    return record;
}

} // namespace ireg
