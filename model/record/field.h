// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/codec.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace ireg
{

/// What matters about a field beyond its type; flags.
enum Trait : unsigned {
    Plain = 0,
    Searchable = 1U << 0,  ///< found by full-text search
    Narrative = 1U << 1,   ///< long text, kept out of the table that lists read
    Personal = 1U << 2,    ///< may identify a person; erasable and redacted
    WriteOnce = 1U << 3,   ///< once set, only a correction with a reason changes it
    Parent = 1U << 4,      ///< the incident a record belongs to
    NeverUndone = 1U << 5, ///< a counter: undo leaves it as it is
    Derived = 1U << 6,     ///< written by a rule, not by a person: `set` refuses it
};
using Traits = unsigned;

constexpr Traits operator|(Trait a, Trait b)
{
    return static_cast<Traits>(a) | static_cast<Traits>(b);
}

struct CodeList
{
    std::size_t size = 0;
    const char* (*at)(std::size_t) = nullptr;
    const void* vocabulary = nullptr; ///< tells one enumeration's codes from another's
};

/// One described field. Code, type and traits are data; read and write know the C++ member.
struct Field
{
    const char* code;
    Traits traits;
    FieldType type;
    const char* refersTo; ///< for FieldType::Reference: the record's name
    CodeList codes;       ///< for FieldType::Code
    Value (*read)(const void* record);
    bool (*write)(void* record, const Value& value);

    bool has(Trait trait) const { return (traits & trait) != 0; }
};

using Row = std::vector<Value>;
using AnyRecord = std::unique_ptr<void, void (*)(void*)>;

/// A record's type at run time.
struct RecordType
{
    const char* name;
    std::span<const Field> fields;
    AnyRecord (*make)();
    qint64 (*idOf)(const void* record);
    void (*setHeader)(void* record, qint64 id, qint64 revision);

    /// The index of the field with this code, or -1.
    int indexOf(QByteArrayView code) const;
    const Field* find(QByteArrayView code) const;
    /// The index of the field with the trait Parent, or -1.
    int parentIndex() const;
};

Row readRow(const RecordType& type, const void* record);
/// False where a value can't be the field's; the record is then partly written.
bool writeRow(const RecordType& type, void* record, const Row& row);

/// A field that differs between two rows of one type.
struct Difference
{
    int field = 0;
    Value before;
    Value after;

    bool operator==(const Difference&) const = default;
};

std::vector<Difference> difference(const Row& before, const Row& after);

} // namespace ireg
