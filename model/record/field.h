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
    Searchable = 1U << 0,   ///< found by full-text search
    Narrative = 1U << 1,    ///< long text, kept out of the table that lists read
    Personal = 1U << 2,     ///< may identify a person; erasable and redacted
    WriteOnce = 1U << 3,    ///< once set, only a correction with a reason changes it
    Parent = 1U << 4,       ///< the incident a record belongs to
    NeverUndone = 1U << 5,  ///< a counter: undo leaves it as it is
    Derived = 1U << 6,      ///< written by a rule, not by a person: `set` refuses it
    Essential = 1U << 7,    ///< text without which the record says nothing; one of a type
    WrittenAt = 1U << 8,    ///< set to the present when a person adds the record
    WrittenBy = 1U << 9,    ///< set to who adds the record
    Identifying = 1U << 10, ///< two registers mean one thing where all such fields agree
    Planned = 1U << 11,     ///< a time that is still to come; of all others it has been
    OfCycle = 1U << 12,     ///< found in one cycle of an incident; the next one begins without it
    SinceKnown = 1U << 13,  ///< the day of something done about an incident that was known by then
    Money = 1U << 14,       ///< in minor units of the currency, which is the field behind it
    Controls = 1U << 15,    ///< numbers of Annex A's controls, in order, separated by commas
    Lasting = 1U << 16,     ///< how long something takes, in minutes; typed and read in hours
};
using Traits = unsigned;

constexpr Traits operator|(Trait a, Trait b)
{
    return static_cast<Traits>(a) | static_cast<Traits>(b);
}

constexpr bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Line;
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
    const RecordKey* target; ///< for FieldType::Reference
    CodeList codes;          ///< for FieldType::Code
    Value (*read)(const void* record);
    bool (*write)(void* record, const Value& value);

    constexpr bool has(Trait trait) const { return (traits & trait) != 0; }
    template <class Record> bool refersTo() const { return target == &recordKey<Record>; }
    /// The value as it is written today: what is one line has become one.
    Value asWritten(const Value& value) const;
};

using Row = std::vector<Value>;
using AnyRecord = std::unique_ptr<void, void (*)(void*)>;

/// What a record is called, for ever.
struct RecordNames
{
    const char* name = nullptr;
    char letter = 0;               ///< of a public id such as A-7; 0: the name stands there
    const char* addVerb = nullptr; ///< of a person's adding one, in the history; null: people don't
};

/// Two times of a record by their codes, of which the second can't be the earlier one.
struct InOrder
{
    const char* first;
    const char* then;
    bool needsFirst = false; ///< the second can't be where the first is not
};

/// A record's type at run time.
struct RecordType
{
    const char* name;
    char letter;
    const char* addVerb;
    const RecordKey* key;
    std::span<const Field> fields;
    AnyRecord (*make)();
    qint64 (*idOf)(const void* record);
    int (*revisionOf)(const void* record);
    void (*setHeader)(void* record, qint64 id, qint64 revision);
    /// The row with its Derived fields made to agree with the others; null: nothing follows.
    Row (*settled)(const Row& row);
    std::span<const InOrder> sequence;

    /// The index of the field with this code, or -1.
    int indexOf(QByteArrayView code) const;
    const Field* find(QByteArrayView code) const;
    /// The index of the field with the trait, or -1.
    int indexWith(Trait trait) const;
    int parentIndex() const { return indexWith(Parent); }
    template <class Record> bool is() const { return key == &recordKey<Record>; }
    /// Whether a person may add and take out such records one by one. All else is made by a use
    /// case of its own and stays.
    bool isAddable() const { return addVerb != nullptr; }
};

/// A-7; for records without a letter their name: cost_line-3.
QString publicId(const RecordType& type, qint64 id);

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

/// The row with every value as it is written today, whatever an older program wrote.
Row asWritten(const RecordType& type, Row row);

} // namespace ireg
