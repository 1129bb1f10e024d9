// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/code.h"
#include "model/record/field.h"
#include "model/record/members.h"

namespace ireg
{

namespace detail
{

template <class T> struct IdTarget
{
    static constexpr const RecordKey* key = nullptr;
};

template <class Record> struct IdTarget<Id<Record>>
{
    static constexpr const RecordKey* key = &recordKey<Record>;
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

} // namespace detail

/// One line of a description: the member, its stable code, what matters about it.
template <auto member> constexpr auto field(Code code, Traits traits = Plain)
{
    using Record = typename detail::MemberOf<decltype(member)>::RecordType;
    using Member = typename detail::MemberOf<decltype(member)>::MemberType;
    return detail::Line<Record>{
        Field{.code = code.text,
              .traits = traits,
              .type = Codec<Member>::type,
              .target = detail::IdTarget<typename Inner<Member>::Type>::key,
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
    RecordNames names;
    std::array<Field, size> fields;
};

/// The description of a record: every member but `id` and `revision`, each once.
template <class Record, class... Lines> consteval auto describe(RecordNames names, Lines... lines)
{
    static_assert((std::is_same_v<Record, typename Lines::RecordType> && ...),
                  "a field of another record");
    static_assert(hasMembers<Record, sizeof...(Lines) + 2>, "a member is not described");
    detail::checkedCode(names.name);
    Description<sizeof...(Lines)> result{names, {lines.field...}};
    int essentials = 0;
    bool found = false; // by an import, where another register means the same one
    for (std::size_t i = 0; i < result.fields.size(); ++i) {
        const Field& one = result.fields[i];
        essentials += one.has(Essential) ? 1 : 0;
        found = found || one.has(Parent) || one.has(Identifying);
        if (essentials > 1 || (one.has(Essential) && !isText(one.type)))
            throw "one text is essential";
        for (std::size_t j = 0; j < i; ++j) {
            if (std::string_view(result.fields[i].code) == result.fields[j].code)
                throw "a code is used twice";
        }
    }
    if (names.addVerb && !found)
        throw "an import does not know what identifies the record";
    return result;
}

/// Specialised beside each record.
template <class Record> inline constexpr std::nullptr_t description = nullptr;
/// What follows from a record's own facts: `Record (*)(Record)`, specialised beside the record.
/// What a person types is put through it (Assigning); what is taken over comes as it was written.
template <class Record> inline constexpr std::nullptr_t consequence = nullptr;
/// Which of a record's times follow each other: specialised beside it by inOrder or onlyAfter.
template <class Record> inline constexpr std::array<InOrder, 0> sequence{};

template <class Record> concept Described = requires
{
    description<Record>.fields;
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

template <Described Record>
std::optional<Record> recordOf(qint64 id, qint64 revision, const Row& row);
template <Described Record> Row rowOf(const Record& record);

namespace detail
{

template <class Record> Row settledRow(const Row& row)
{
    const auto record = recordOf<Record>(0, 0, row);
    return record ? rowOf(consequence<Record>(*record)) : row;
}

template <class Record> constexpr auto settling() -> Row (*)(const Row&)
{
    if constexpr (std::is_null_pointer_v<std::remove_cv_t<decltype(consequence<Record>)>>)
        return nullptr;
    else
        return &settledRow<Record>;
}

} // namespace detail

/// The record's type with its C++ name forgotten: all generic code works on this.
template <Described Record> const RecordType& typeOf()
{
    static const RecordType type{
        .name = description<Record>.names.name,
        .letter = description<Record>.names.letter,
        .addVerb = description<Record>.names.addVerb,
        .key = &recordKey<Record>,
        .fields = description<Record>.fields,
        .make =
            [] {
                return AnyRecord{new Record{}, [](void* p) { delete static_cast<Record*>(p); }};
            },
        .idOf = [](const void* record) { return static_cast<const Record*>(record)->id.value; },
        .revisionOf =
            [](const void* record) { return static_cast<const Record*>(record)->revision; },
        .setHeader =
            [](void* record, qint64 id, qint64 revision) {
                static_cast<Record*>(record)->id.value = id;
                static_cast<Record*>(record)->revision = static_cast<int>(revision);
            },
        .settled = detail::settling<Record>(),
        .sequence = sequence<Record>};
    return type;
}

template <Described Record> QString publicId(Id<Record> id)
{
    return publicId(typeOf<Record>(), id.value);
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
